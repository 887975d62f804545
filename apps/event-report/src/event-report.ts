import type { StagedEvents, StagedEvents_Tags } from '@acme/warehouse-metadata/clickstream/rows';

/** The columns the report reads. */
export type Event = Pick<StagedEvents, '_dlt_id' | 'kind' | 'is_bot'>;
export type Tag = Pick<StagedEvents_Tags, 'events__dlt_id' | 'value'>;

/** How many events of people one kind has, all of them and by tag. */
export interface KindCount {
  readonly kind: string;
  readonly events: number;
  readonly byTag: ReadonlyMap<string, number>;
}

/** Counts events by kind, most frequent first; bots are left out. An event with one tag twice counts once for it. */
export function countEvents(events: readonly Event[], tags: readonly Tag[]): KindCount[] {
  const tagsOf = Map.groupBy(tags, ({ events__dlt_id }) => events__dlt_id);
  const byKind = Map.groupBy(
    events.filter(({ is_bot }) => is_bot !== true),
    ({ kind }) => kind ?? 'unknown',
  );
  const counts = [...byKind].map(([kind, found]) => {
    const values = found.flatMap(({ _dlt_id }) => [
      ...new Set(tagsOf.get(_dlt_id)?.flatMap(({ value }) => value ?? [])),
    ]);
    const byTag = [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const);
    return { kind, events: found.length, byTag: new Map(byTag.sort(byCount)) };
  });
  return counts.sort((a, b) => byCount([a.kind, a.events], [b.kind, b.events]));
}

const byCount = (a: readonly [string, number], b: readonly [string, number]): number =>
  b[1] - a[1] || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

/** The counts as text, one line a kind. */
export const printCounts = (counts: readonly KindCount[]): string =>
  counts.map(({ kind, events, byTag }) => `${kind} ${events}${printTags(byTag)}\n`).join('');

const printTags = (byTag: ReadonlyMap<string, number>): string =>
  byTag.size === 0 ? '' : ` (${[...byTag].map(([tag, count]) => `${tag} ${count}`).join(', ')})`;
