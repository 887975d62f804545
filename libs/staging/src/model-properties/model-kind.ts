import type { JsonSchema } from '../actions/parameters.ts';

/** A kind of SQLMesh's that keeps staged rows as they are in the source. */
export type ModelKind =
  | { readonly name: 'VIEW'; readonly isMaterialized?: true }
  | { readonly name: 'FULL' }
  | {
      readonly name: 'INCREMENTAL_BY_TIME_RANGE';
      /** The staged column with the time of the load. */
      readonly timeColumn: string;
      readonly options: readonly KindOption[];
    };

/** An option of a kind, as SQLMesh names it. */
export type KindOption = readonly [name: string, value: string | number | boolean];

/** What a rule says of the kind. */
export interface AskedKind {
  readonly kind: 'view' | 'full' | 'incremental_by_time_range';
  readonly options: readonly KindOption[];
}

/** Why a kind of SQLMesh's is not a staging model's. */
const unsound: Readonly<Record<string, string>> = {
  incremental_by_unique_key: 'it keeps rows that are gone from the source, and dlt merged by key already',
  incremental_by_partition: 'it keeps rows of partitions that are gone from the source',
  incremental_unmanaged: 'it adds rows again whenever an interval is evaluated again',
  scd_type_2: 'it makes a history of its own; let dlt keep one: write_disposition {disposition: merge, strategy: scd2}',
  scd_type_2_by_time: 'it makes a history of its own; let dlt keep one',
  scd_type_2_by_column: 'it makes a history of its own; let dlt keep one',
  embedded: 'it has no relation of its own, which nested models, types and the catalog would name',
  seed: 'its rows come from a file',
  external: 'the raw table is external, and this model is over it',
  managed: 'the engine decides when it is refreshed, so that audits say nothing',
  custom: 'what it does to rows is not known',
};

const count: JsonSchema = { type: 'integer', minimum: 1 };
const onChange: JsonSchema = { enum: ['error', 'warn', 'allow', 'ignore'] };

/** @source SQLMesh `core/model/kind.py`, `IncrementalByTimeRangeKind` and what it inherits */
const incrementalOptions: Readonly<Record<string, JsonSchema>> = {
  batch_size: { description: 'The most intervals in one query.', ...count },
  batch_concurrency: { description: 'The most queries at a time.', ...count },
  lookback: { description: 'How many intervals before the newest are evaluated again.', ...count },
  forward_only: { description: 'True: a changed model rebuilds nothing that is there.', type: 'boolean' },
  disable_restatement: { description: 'True: no interval is evaluated again.', type: 'boolean' },
  auto_restatement_cron: { description: 'When intervals are evaluated again.', type: 'string', minLength: 1 },
  auto_restatement_intervals: { description: 'How many of them.', ...count },
  partition_by_time_column: { description: 'False: loaded_at is no partition.', type: 'boolean' },
  on_destructive_change: { description: 'When a forward-only change takes a column away.', ...onChange },
  on_additive_change: { description: 'When a forward-only change adds a column.', ...onChange },
};

/** What `kind` may be. */
export const kindSchema: JsonSchema = {
  anyOf: [
    { enum: ['auto', 'view', 'full', 'incremental', 'incremental_by_time_range', ...Object.keys(unsound)] },
    {
      type: 'object',
      minProperties: 1,
      maxProperties: 1,
      properties: {
        view: {
          description: 'A view, and whether the engine keeps its rows.',
          type: 'object',
          properties: { materialized: { description: 'True: the engine keeps its rows.', type: 'boolean' } },
          additionalProperties: false,
        },
        incremental_by_time_range: {
          description: 'Rows of new loads are added; for tables whose rows never change.',
          type: 'object',
          properties: incrementalOptions,
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  ],
};

/** Reads what the JSON Schema let through; a text says why the kind is none for a staging model. */
export function readKind(written: unknown): AskedKind | string {
  const [name, options] =
    typeof written === 'string' ? [written, {}] : Object.entries(written as Record<string, Record<string, never>>)[0]!;
  const why = unsound[name];
  if (why !== undefined) return why;
  return { kind: shortNames[name] ?? (name as AskedKind['kind']), options: Object.entries(options) };
}

/** The sound kind for any table, and the one way of being incremental that is sound. */
const shortNames: Readonly<Record<string, AskedKind['kind']>> = {
  auto: 'view',
  incremental: 'incremental_by_time_range',
};
