import { intervalUnitOf } from './interval-unit.ts';
import type { Model } from './surface.ts';

/** Properties that say which intervals there are. */
export const intervalProperties = ['cron', 'interval_unit', 'start'] as const;

/**
 * True when SQLMesh has intervals to build that it did not have: they are of another length, or begin earlier. A beginning that is
 * not a date on both sides may be earlier.
 */
export const haveMoreIntervals = (before: Model, after: Model): boolean =>
  intervalUnitOf(before) !== intervalUnitOf(after) ||
  (intervalUnitOf(after) === undefined && before.properties.get('cron') !== after.properties.get('cron')) ||
  startsEarlier(before.properties.get('start'), after.properties.get('start'));

function startsEarlier(before: string | undefined, after: string | undefined): boolean {
  if (before === after) return false;
  const dates = [before, after].map((start) => /^\d{4}-\d\d-\d\d/.exec(start ?? '')?.[0]);
  return dates.includes(undefined) || dates[1]! < dates[0]!;
}
