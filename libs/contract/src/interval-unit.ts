import type { Model } from './surface.ts';

/**
 * The length of a model's intervals in SQLMesh's words, such as `day`; undefined for what this does not read. A model without a
 * `cron` has that of SQLMesh's config, which is taken for `@daily`.
 *
 * @source SQLMesh `core/node.py`, `IntervalUnit.from_cron`: the longest unit within the shortest time between two runs
 */
export const intervalUnitOf = ({ properties }: Model): string | undefined =>
  properties.get('interval_unit') ?? intervalUnit(properties.get('cron') ?? '@daily');

/** The length of the intervals of a cron expression, in SQLMesh's words; undefined for what this does not read. */
export function intervalUnit(cron: string): string | undefined {
  const fields = (shorthands[cron] ?? cron).trim().split(/\s+/);
  if (fields.length !== 5) return undefined;
  const [minutes, hours] = [numbers(fields[0]!, 59), numbers(fields[1]!, 23)];
  if (minutes === undefined || hours === undefined) return undefined;
  const [day, month, weekday] = fields.slice(2) as [string, string, string];
  const times = hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute));
  if (times.length > 1) return unitWithin(shortestGap(times, day === '*' && month === '*' && weekday === '*'));
  if (weekday !== '*' || !isOne(day)) return 'day';
  return isOne(month) ? 'year' : 'month';
}

/** @source croniter, `ALIASES` */
const shorthands: Readonly<Record<string, string>> = {
  '@hourly': '0 * * * *',
  '@daily': '0 0 * * *',
  '@midnight': '0 0 * * *',
  '@weekly': '0 0 * * 0',
  '@monthly': '0 0 1 * *',
  '@yearly': '0 0 1 1 *',
  '@annually': '0 0 1 1 *',
};

/** In minutes. */
const units: readonly (readonly [name: string, minutes: number])[] = [
  ['day', 1440],
  ['hour', 60],
  ['half_hour', 30],
  ['quarter_hour', 15],
  ['five_minute', 5],
];

const unitWithin = (gap: number): string | undefined => units.find(([, minutes]) => minutes <= gap)?.[0];

function shortestGap(times: readonly number[], isEveryDay: boolean): number {
  const sorted = [...new Set(times)].sort((one, other) => one - other);
  const gaps = sorted.slice(1).map((time, index) => time - sorted[index]!);
  return Math.min(...gaps, ...(isEveryDay ? [sorted[0]! + 1440 - sorted.at(-1)!] : []));
}

const isOne = (field: string): boolean => /^\w+$/.test(field);

/** What a field stands for, sorted; undefined where it holds more than numbers, ranges and steps. */
function numbers(field: string, last: number): readonly number[] | undefined {
  const parts = field.split(',').map((part) => {
    const [, from, to, step] = /^(\*|\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(part) ?? [];
    if (from === undefined || Number(step ?? 1) === 0) return undefined;
    const first = from === '*' ? 0 : Number(from);
    const end = to === undefined ? (from === '*' || step !== undefined ? last : first) : Number(to);
    return Array.from({ length: end - first + 1 }, (_, index) => first + index).filter(
      (number) => (number - first) % Number(step ?? 1) === 0,
    );
  });
  return parts.every((part) => part !== undefined) ? parts.flat().sort((one, other) => one - other) : undefined;
}
