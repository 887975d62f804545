import type { Place } from '@cdf/core';
import type { ColumnFlag, MergeStrategy, TreeMap, WriteDisposition } from '@cdf/document';
import type { LogicalType } from './logical-type.ts';

/** A schema with every name resolved to what it names. Tables and columns that are not in the database are left out. */
export interface ResolvedSchema {
  /** The name of the schema's folder below `metadata/`: its key everywhere in cdf. */
  readonly key: string;
  /** dlt's name of the schema, the one in `_dlt_loads.schema_name`. */
  readonly name: string;
  readonly description: string | undefined;
  /** POSIX path of `schema.yml`, relative to the project folder. */
  readonly file: string;
  readonly destination: { readonly name: string; readonly type: string };
  readonly dataset: string;
  /** dlt's naming convention, `normalizers.names`. */
  readonly naming: string | undefined;
  /** dlt's effective hash of the schema, provenance only. */
  readonly versionHash: string;
  /** Data tables that exist in the database, sorted by name; a parent may stand after its nested tables. */
  readonly tables: readonly Table[];
  readonly tableByName: ReadonlyMap<string, Table>;
  /** The name of dlt's table of loads: `_dlt_loads`, or `dlt_loads` under the naming convention `s3_tables`. */
  readonly loadsTable: string;
}

/** A table that exists in the database. */
export interface Table {
  readonly name: string;
  /** Set when the table is nested and its parent exists. */
  readonly parent: Table | undefined;
  /** The table at the top of the parent chain; the table itself when it has no parent. */
  readonly root: Table;
  /** dlt's resource that loads the root. */
  readonly resource: string;
  readonly description: string | undefined;
  /** Inherited from the nearest ancestor that says one. */
  readonly writeDisposition: WriteDisposition;
  /** Only with `merge`. The destination's default where the document does not say one. */
  readonly mergeStrategy: MergeStrategy | undefined;
  /** False for a table dlt did not load. */
  readonly isManaged: boolean;
  /** True when another schema of the project loads into this table too: it then holds that one's rows and columns as well. */
  readonly isShared: boolean;
  /** In stored order. */
  readonly columns: readonly Column[];
  readonly columnByName: ReadonlyMap<string, Column>;
  readonly keys: TableKeys;
  readonly relations: readonly Relation[];
  /** SQLMesh's metadata as a person wrote it, in SQLMesh's own form. */
  readonly sqlmesh: TreeMap;
  /** `x-` keys of the table, dlt's annotations among them. */
  readonly annotations: TreeMap;
  readonly place: Place;
}

/** A column that exists in the database. */
export interface Column {
  readonly name: string;
  readonly type: LogicalType;
  /** The destination's own type where it differs from the type map: read from there, or made so by a hint. */
  readonly sqlType: string | undefined;
  readonly nullable: boolean;
  readonly description: string | undefined;
  readonly role: ColumnRole;
  readonly flags: ReadonlySet<ColumnFlag>;
  readonly dedupSort: 'asc' | 'desc' | undefined;
  readonly annotations: TreeMap;
  readonly place: Place;
}

/** What dlt uses a column for; `data` for everything that comes from the source. */
export type ColumnRole =
  | 'data'
  | 'row_id'
  | 'load_id'
  | 'parent_id'
  | 'root_id'
  | 'list_index'
  | 'valid_from'
  | 'valid_to';

/** How sure it is that a set of columns tells rows apart: dlt keeps it so, dlt keeps it in ordinary use, or dlt may break it. */
export type Certainty = 'always' | 'usually' | 'never';

/** Columns of a table and whether they tell its rows apart. */
export interface Key {
  readonly columns: readonly string[];
  readonly certainty: Certainty;
}

/** The columns that may identify rows of a table, each undefined where the table lacks them. */
export interface TableKeys {
  readonly primaryKey: Key | undefined;
  /** `_dlt_id`. */
  readonly rowId: Key | undefined;
  /** Parent's row and list position of a nested table. */
  readonly position: Key | undefined;
}

/** A reference a person declared in dlt, to another table of the schema. Never enforced by dlt. */
export interface Relation {
  readonly columns: readonly string[];
  readonly to: Table;
  readonly referencedColumns: readonly string[];
  readonly place: Place;
}
