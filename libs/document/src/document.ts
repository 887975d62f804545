import { isTreeMap, type Tree, type TreeMap } from '@cdf/text';

/** dlt's data types, engine 11. `complex` of older engines is lifted to `json` by `migrate`. */
export const dltDataTypes = [
  'text',
  'double',
  'bool',
  'timestamp',
  'bigint',
  'binary',
  'json',
  'decimal',
  'wei',
  'date',
  'time',
] as const;
/** One of dlt 1.31's data types, as a document spells it. */
export type DltDataType = (typeof dltDataTypes)[number];

/** How dlt writes a table; `skip` is for its own. */
export type WriteDisposition = 'append' | 'replace' | 'merge' | 'skip';

/** All five strategies of dlt 1.31; absent means the destination's first. */
export type MergeStrategy = 'delete-insert' | 'upsert' | 'scd2' | 'insert-only' | 'cdc';

/**
 * A schema document as written, after its JSON Schema was checked. Names are the stored ones; nothing is inherited or resolved.
 * `tree` keeps every key in its written order, for the keys this view leaves out.
 */
export interface DltDocument {
  /** POSIX path relative to the project folder. */
  readonly file: string;
  readonly name: string;
  readonly engineVersion: number;
  readonly versionHash: string;
  readonly description: string | undefined;
  readonly tables: ReadonlyMap<string, DltTable>;
  readonly origin: Origin | undefined;
  readonly tree: TreeMap;
}

/** What a pull recorded in `x-cdf`: everything outputs depend on that a dlt schema does not say. */
export interface Origin {
  readonly destination: { readonly name: string; readonly type: string };
  readonly dataset: string;
  /** Descriptions and `x-` keys that dlt wrote, spelled `table/key` or `table.column/key`. */
  readonly fromDlt: readonly string[];
}

/** One table as written. Values a nested table may inherit are undefined where it does not say them itself. */
export interface DltTable {
  readonly name: string;
  readonly description: string | undefined;
  readonly parent: string | undefined;
  readonly resource: string | undefined;
  readonly writeDisposition: WriteDisposition | undefined;
  readonly mergeStrategy: MergeStrategy | undefined;
  /** `x-normalizer.seen-data`: dlt has loaded rows, so the table is in the database (dlt.common.schema.utils.has_seen_data). */
  readonly hasSeenData: boolean;
  /** `x-cdf.managed: false`: dlt did not load this table; it was read from the database. */
  readonly isManaged: boolean;
  readonly columns: ReadonlyMap<string, DltColumn>;
  readonly references: readonly DltReference[];
  readonly tree: TreeMap;
}

/** A relation somebody declared; dlt and the database do not enforce it. */
export interface DltReference {
  readonly columns: readonly string[];
  readonly referencedTable: string;
  readonly referencedColumns: readonly string[];
}

/** One column as written. Without `dataType` it is incomplete and not in the database. */
export interface DltColumn {
  readonly name: string;
  readonly dataType: DltDataType | undefined;
  readonly precision: number | undefined;
  readonly scale: number | undefined;
  readonly timezone: boolean | undefined;
  readonly nullable: boolean;
  readonly description: string | undefined;
  readonly tree: TreeMap;
}

/** The hints a column can carry as a plain flag. */
export const columnFlags = [
  'primary_key',
  'merge_key',
  'unique',
  'row_key',
  'parent_key',
  'root_key',
  'hard_delete',
  'incremental',
  'partition',
  'cluster',
  'sort',
  'variant',
] as const;
/** One of those hints. */
export type ColumnFlag = (typeof columnFlags)[number];

/** True when the column carries the hint; an explicit `false` counts as absent, as in dlt. */
export const hasFlag = (column: DltColumn, flag: ColumnFlag): boolean => column.tree.get(flag) === true;

/**
 * dlt's own tables. With the naming convention `s3_tables` they lose the leading underscore.
 * @source dlt `common/schema/utils.py`, `is_system_table`
 */
export const isSystemTable = (name: string): boolean => systemTables.has(name);
const systemTables = new Set(['_dlt_version', '_dlt_loads', '_dlt_pipeline_state']);

/** A mapping below a key, or an empty one. */
export const mapAt = (tree: TreeMap, key: string): TreeMap => asMap(tree.get(key)) ?? new Map();

/** The tree as a mapping, if it is one. */
export const asMap = (tree: Tree | undefined): TreeMap | undefined =>
  tree !== undefined && isTreeMap(tree) ? tree : undefined;

/** A text below a key. */
export function textAt(tree: TreeMap, key: string): string | undefined {
  const value = tree.get(key);
  return typeof value === 'string' ? value : undefined;
}

/** A list of texts below a key; one text counts as a list of one. */
export function textsAt(tree: TreeMap, key: string): string[] {
  const value = tree.get(key);
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
