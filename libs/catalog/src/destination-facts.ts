import type { MergeStrategy } from '@cdf/document';

/** What a destination type of dlt's can hold and do, as far as a document depends on it. */
export interface DestinationFacts {
  /** The longest name of a table, in characters. dlt shortens what is longer before it stores it. */
  readonly tableNameLength: number;
  readonly columnNameLength: number;
  /** The first is the default. */
  readonly mergeStrategies: readonly MergeStrategy[];
  /** Set where only tables of these formats are merged, each without what its format cannot do; others are appended to. */
  readonly mergingFormats?: Readonly<Record<string, readonly MergeStrategy[]>>;
}

const every: readonly MergeStrategy[] = ['delete-insert', 'upsert', 'scd2', 'insert-only', 'cdc'];
const plain: readonly MergeStrategy[] = ['delete-insert', 'scd2'];

const facts = (
  tableNameLength: number,
  mergeStrategies: readonly MergeStrategy[],
  more: Partial<DestinationFacts> = {},
): DestinationFacts => ({ tableNameLength, columnNameLength: tableNameLength, mergeStrategies, ...more });

/**
 * Facts of every destination type of dlt's; those of others are not known.
 *
 * @source capabilities of dlt 1.31, `destinations/impl/<type>/factory.py`: `max_identifier_length`, `supported_merge_strategies` and
 *   the selectors of athena and filesystem
 */
export const destinationFacts: ReadonlyMap<string, DestinationFacts> = new Map([
  ['duckdb', facts(65536, every)],
  ['motherduck', facts(65536, every)],
  ['ducklake', facts(65536, every)],
  ['postgres', facts(63, every)],
  ['snowflake', facts(255, every)],
  ['bigquery', facts(1024, every, { columnNameLength: 300 })],
  ['redshift', facts(127, plain)],
  ['databricks', facts(255, every)],
  ['clickhouse', facts(255, plain)],
  ['mssql', facts(128, every)],
  ['synapse', facts(128, plain)],
  ['fabric', facts(128, ['delete-insert', 'scd2', 'upsert', 'insert-only', 'cdc'])],
  ['athena', facts(255, every, { mergingFormats: { iceberg: every } })],
  ['dremio', facts(255, plain)],
  ['sqlalchemy', facts(63, plain)],
  [
    'filesystem',
    facts(65536, ['upsert', 'insert-only', 'cdc'], {
      mergingFormats: { delta: ['upsert', 'insert-only', 'cdc'], iceberg: ['upsert', 'insert-only'] },
    }),
  ],
]);

/** The strategies a table of this format can be merged by, the default first; none: it is appended to. Undefined: not known. */
export function mergeStrategiesOf(
  destinationType: string,
  tableFormat: string | undefined,
): readonly MergeStrategy[] | undefined {
  const known = destinationFacts.get(destinationType);
  if (known?.mergingFormats === undefined) return known?.mergeStrategies;
  return known.mergingFormats[tableFormat ?? ''] ?? [];
}
