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
 * True for dlt's own tables in a document of this naming convention (`normalizers.names`). By exact name: a user's table may
 * begin with `_dlt` as well.
 */
export const isSystemTable = (name: string, naming: string | undefined): boolean => systemNames(naming).has(name);

/** The name of one of dlt's own tables under a naming convention: `s3_tables` takes the leading underscore away. */
export const systemTableName = (name: SystemTable, naming: string | undefined): string =>
  isS3(naming) ? name.slice(1) : name;

/** dlt's own tables. @source dlt `common/schema/typing.py`, `VERSION_TABLE_NAME` and its siblings */
const systemTables = ['_dlt_version', '_dlt_loads', '_dlt_pipeline_state'] as const;
type SystemTable = (typeof systemTables)[number];

const systemNames = (naming: string | undefined): ReadonlySet<string> => (isS3(naming) ? s3Names : plainNames);
const isS3 = (naming: string | undefined): boolean => naming?.split('.').at(-1) === 's3_tables';
const plainNames: ReadonlySet<string> = new Set(systemTables);
const s3Names: ReadonlySet<string> = new Set(systemTables.map((name) => name.slice(1)));

/** The naming convention that made the names of a document: `normalizers.names`. */
export const namingOf = (tree: TreeMap): string | undefined => textAt(mapAt(tree, 'normalizers'), 'names');

/** A mapping below a key, or an empty one. */
export const mapAt = (tree: TreeMap, key: string): TreeMap => asMap(tree.get(key)) ?? noEntries;
const noEntries: TreeMap = new Map();

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
