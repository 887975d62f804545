// Made from schemas/schema-file.schema.json by schemas/compile-types.ts. Do not edit.

/**
 * metadata/<schema>/schema.yml: the contract. A dlt schema with what a pull and people added under keys that begin with x-.
 */
export type SchemaFile = DltSchema & SchemaFileAdditions;
/**
 * Columns that are never null.
 */
export type Patterns = string[];
/**
 * Columns that may be null.
 */
export type Patterns1 = string[];
/**
 * Columns to partition by.
 */
export type Patterns2 = string[];
/**
 * Columns to cluster by.
 */
export type Patterns3 = string[];
/**
 * Columns of primary keys.
 */
export type Patterns4 = string[];
/**
 * Engine 9: keys of the parent row, now parent_key.
 */
export type Patterns5 = string[];
/**
 * Columns to sort by.
 */
export type Patterns6 = string[];
/**
 * Columns with unique values.
 */
export type Patterns7 = string[];
/**
 * Columns of merge keys.
 */
export type Patterns8 = string[];
/**
 * Columns that identify the row for dlt.
 */
export type Patterns9 = string[];
/**
 * Columns with the row key of the parent row.
 */
export type Patterns10 = string[];
/**
 * Columns with the row key of the root row.
 */
export type Patterns11 = string[];
/**
 * Columns that mark deleted rows.
 */
export type Patterns12 = string[];
/**
 * Columns that decide which of several rows is kept.
 */
export type Patterns13 = string[];
/**
 * Columns that are the cursor of an incremental load.
 */
export type Patterns14 = string[];

/**
 * A dlt schema as dlt stores or exports it, engine versions 9 to 11. The exported form leaves out the names of tables and columns and imported_version_hash.
 */
export interface DltSchema {
  /**
   * Rises with each change of this copy; says nothing about other copies.
   */
  version?: number;
  /**
   * Hash of the content as dlt wrote it: SHA3-256 in base64.
   */
  version_hash?: string;
  /**
   * Version of dlt's schema format; this file describes 9 to 11.
   */
  engine_version: number;
  /**
   * Name of the schema: an identifier of at most 64 characters.
   */
  name: string;
  /**
   * What the schema is about.
   */
  description?: string;
  /**
   * Tables by their stored name; their order means nothing.
   */
  tables: {
    [k: string]: DltTableEntry | undefined;
  };
  settings?: DltSettings;
  normalizers?: DltNormalizers;
  /**
   * Earlier version hashes, newest first, at most ten.
   */
  previous_hashes?: string[];
  /**
   * Hash of the import file this schema was made from; only in the full form.
   */
  imported_version_hash?: string | null;
  [k: string]: unknown | undefined;
}
/**
 * One table, nested tables included.
 */
export interface DltTableEntry {
  /**
   * The table's name, equal to its key; only in the full form.
   */
  name?: string;
  /**
   * What one row of the table is; may have several lines.
   */
  description?: string | null;
  /**
   * Columns by their stored name, in the order of their creation.
   */
  columns: {
    [k: string]: DltColumnEntry | undefined;
  };
  /**
   * What a load does with the rows that are there. Nested tables inherit it.
   */
  write_disposition?: 'append' | 'replace' | 'merge' | 'skip';
  /**
   * The table this one is nested in; its presence is what makes a table nested.
   */
  parent?: string;
  /**
   * The dlt resource that fills the table.
   */
  resource?: string;
  /**
   * Relations to other tables that the author declared; nothing enforces them.
   */
  references?: DltReferenceEntry[];
  filters?: DltFilters;
  /**
   * What happens to data that does not fit the table.
   */
  schema_contract?:
    | (
        | ('evolve' | 'discard_value' | 'freeze' | 'discard_row')
        | {
            /**
             * What happens to a new table.
             */
            tables?: 'evolve' | 'discard_value' | 'freeze' | 'discard_row';
            /**
             * What happens to a new column.
             */
            columns?: 'evolve' | 'discard_value' | 'freeze' | 'discard_row';
            /**
             * What happens to a value of another type.
             */
            data_type?: 'evolve' | 'discard_value' | 'freeze' | 'discard_row';
          }
      )
    | null;
  /**
   * True where dlt adds no columns to the table any more.
   */
  table_sealed?: boolean | null;
  /**
   * The loader's file format, where a run named one.
   */
  file_format?: string | null;
  /**
   * The format of the table in the destination.
   */
  table_format?: 'iceberg' | 'delta' | 'hive' | 'native' | null;
  /**
   * The name of the variant of hints this table was made with.
   */
  variant_name?: string;
  /**
   * How a merge goes; absent means the destination's first strategy.
   */
  'x-merge-strategy'?: 'delete-insert' | 'upsert' | 'scd2' | 'insert-only' | 'cdc' | null;
  /**
   * SQL predicate on the loaded rows of a merge.
   */
  'x-merge-source-filter'?: string;
  /**
   * SQL predicate on the rows a merge may delete or retire.
   */
  'x-merge-destination-scope'?: string;
  /**
   * True where a merge leaves unchanged rows alone, their load id too.
   */
  'x-merge-skip-unchanged-rows'?: boolean;
  /**
   * True where the loaded rows are unique already, so that dlt does not deduplicate them.
   */
  'x-stage-data-deduplicated'?: boolean;
  /**
   * The time that ends and begins versions of a row (scd2), as the author wrote it.
   */
  'x-boundary-timestamp'?: string | null;
  'x-normalizer'?: DltTableNormalizer;
  [k: string]: unknown | undefined;
}
/**
 * One column. Without data_type it is incomplete and does not exist in the destination.
 */
export interface DltColumnEntry {
  /**
   * The column's name, equal to its key; only in the full form.
   */
  name?: string;
  /**
   * dlt's data type. (complex: engine 9, now json.)
   */
  data_type?:
    | 'text'
    | 'double'
    | 'bool'
    | 'timestamp'
    | 'bigint'
    | 'binary'
    | 'json'
    | 'decimal'
    | 'wei'
    | 'date'
    | 'time'
    | 'complex';
  /**
   * False where no value may be missing; true unless said.
   */
  nullable?: boolean;
  /**
   * Digits, characters, bits or fraction digits, as the type has it.
   */
  precision?: number | null;
  /**
   * Digits behind the decimal point.
   */
  scale?: number | null;
  /**
   * False for a timestamp or time without time zone; true unless said.
   */
  timezone?: boolean | null;
  /**
   * True for a column that was made because a value did not fit the type of another.
   */
  variant?: boolean | null;
  /**
   * What the column holds.
   */
  description?: string | null;
  /**
   * The column belongs to the primary key; a hint, no constraint.
   */
  primary_key?: boolean | null;
  /**
   * The column belongs to the key by which a merge deletes old rows.
   */
  merge_key?: boolean | null;
  /**
   * The destination partitions the table by this column.
   */
  partition?: boolean | null;
  /**
   * The destination clusters the table by this column.
   */
  cluster?: boolean | null;
  /**
   * The column is the cursor of an incremental load.
   */
  incremental?: boolean | null;
  /**
   * Values are unique, where the destination enforces it.
   */
  unique?: boolean | null;
  /**
   * The destination sorts the table by this column.
   */
  sort?: boolean | null;
  /**
   * The column identifies the row for dlt (_dlt_id).
   */
  row_key?: boolean | null;
  /**
   * The column holds the row key of the parent row.
   */
  parent_key?: boolean | null;
  /**
   * The column holds the row key of the root row.
   */
  root_key?: boolean | null;
  /**
   * The column marks rows that a merge deletes.
   */
  hard_delete?: boolean | null;
  /**
   * Which of several rows with one key a merge keeps: desc the largest value, asc the smallest.
   */
  dedup_sort?: 'asc' | 'desc' | null;
  /**
   * Engine 9: the key of the parent row, now parent_key.
   */
  foreign_key?: boolean;
  /**
   * The column says from when a version of a row holds (scd2).
   */
  'x-valid-from'?: boolean;
  /**
   * The column says until when a version of a row holds (scd2).
   */
  'x-valid-to'?: boolean;
  /**
   * Beside x-valid-to: the literal of the current version, or null for SQL's NULL.
   */
  'x-active-record-timestamp'?: string | null;
  /**
   * The column holds the row's content hash (scd2) or version.
   */
  'x-row-version'?: boolean;
  [k: string]: unknown | undefined;
}
/**
 * A relation to another table.
 */
export interface DltReferenceEntry {
  /**
   * What the relation means.
   */
  label?: string;
  /**
   * How many rows stand on each side.
   */
  cardinality?: string;
  /**
   * The table the columns are in, where it is not this one.
   */
  table?: string;
  /**
   * Columns of this table.
   */
  columns: string[];
  /**
   * The other table.
   */
  referenced_table: string;
  /**
   * Columns of the other table, in the order of columns.
   */
  referenced_columns: string[];
  [k: string]: unknown | undefined;
}
/**
 * Which fields of a record dlt takes at all.
 */
export interface DltFilters {
  /**
   * Fields to take despite excludes.
   */
  includes?: string[] | null;
  /**
   * Fields to leave out.
   */
  excludes?: string[] | null;
}
/**
 * What dlt's normaliser knows about the table.
 */
export interface DltTableNormalizer {
  /**
   * True as soon as the table got rows, and so exists in the destination.
   */
  'seen-data'?: boolean;
  /**
   * How many levels of lists below this table become nested tables.
   */
  max_nesting?: number;
  /**
   * True where the next load may add columns despite the contract.
   */
  'evolve-columns-once'?: boolean;
  [k: string]: unknown | undefined;
}
/**
 * Rules that dlt applies when it creates columns.
 */
export interface DltSettings {
  /**
   * One mode for everything, or one for tables, columns and data types each.
   */
  schema_contract?:
    | ('evolve' | 'discard_value' | 'freeze' | 'discard_row')
    | {
        /**
         * What happens to a new table.
         */
        tables?: 'evolve' | 'discard_value' | 'freeze' | 'discard_row';
        /**
         * What happens to a new column.
         */
        columns?: 'evolve' | 'discard_value' | 'freeze' | 'discard_row';
        /**
         * What happens to a value of another type.
         */
        data_type?: 'evolve' | 'discard_value' | 'freeze' | 'discard_row';
      };
  /**
   * Tests that give text and numbers a better type.
   */
  detections?:
    ('timestamp' | 'iso_timestamp' | 'iso_date' | 'large_integer' | 'hexbytes_to_text' | 'wei_to_double')[] | null;
  default_hints?: DltDefaultHints;
  /**
   * Types by the columns that get them: names, or regular expressions after re:.
   */
  preferred_types?: {
    [k: string]:
      | 'text'
      | 'double'
      | 'bool'
      | 'timestamp'
      | 'bigint'
      | 'binary'
      | 'json'
      | 'decimal'
      | 'wei'
      | 'date'
      | 'time'
      | 'complex'
      | undefined;
  } | null;
  [k: string]: unknown | undefined;
}
/**
 * Hints by the columns that get them: names, or regular expressions after re:.
 */
export interface DltDefaultHints {
  not_null?: Patterns;
  nullable?: Patterns1;
  partition?: Patterns2;
  cluster?: Patterns3;
  primary_key?: Patterns4;
  foreign_key?: Patterns5;
  sort?: Patterns6;
  unique?: Patterns7;
  merge_key?: Patterns8;
  row_key?: Patterns9;
  parent_key?: Patterns10;
  root_key?: Patterns11;
  hard_delete?: Patterns12;
  dedup_sort?: Patterns13;
  incremental?: Patterns14;
  [k: string]: unknown | undefined;
}
/**
 * How dlt made names and tables out of the data.
 */
export interface DltNormalizers {
  /**
   * Naming convention: snake_case, direct, duck_case, sql_cs_v1, sql_ci_v1, s3_tables, or a Python module.
   */
  names?: string;
  /**
   * False in schemas that came from engine 10.
   */
  use_break_path_on_normalize?: boolean;
  /**
   * True where dlt may rename what has data.
   */
  allow_identifier_change_on_table_with_data?: boolean;
  json?: DltJsonNormalizer;
  [k: string]: unknown | undefined;
}
/**
 * The normaliser that takes records apart.
 */
export interface DltJsonNormalizer {
  /**
   * Its Python module.
   */
  module?: string;
  /**
   * Its settings; another module may have others.
   */
  config?: {
    /**
     * True where every nested table gets the root's key.
     */
    root_key_propagation?: boolean | null;
    /**
     * How many levels of lists become nested tables.
     */
    max_nesting?: number | null;
    /**
     * False where rows get no _dlt_id.
     */
    generate_dlt_id?: boolean | null;
    /**
     * Columns that nested tables take over from the tables above them.
     */
    propagation?: {
      /**
       * Columns that every root hands down: own name to name below.
       */
      root?: {
        [k: string]: string | undefined;
      } | null;
      /**
       * Columns that single tables hand down.
       */
      tables?: {
        /**
         * Own name to name below.
         */
        [k: string]:
          | {
              [k: string]: string | undefined;
            }
          | undefined;
      } | null;
    } | null;
    [k: string]: unknown | undefined;
  } | null;
}
/**
 * What a schema.yml has beyond a dlt schema.
 */
export interface SchemaFileAdditions {
  'x-cdf': SchemaOrigin;
  /**
   * Tables by their stored name.
   */
  tables?: {
    [k: string]: TableAdditions | undefined;
  };
  [k: string]: unknown | undefined;
}
/**
 * What a pull recorded: everything outputs depend on that a dlt schema does not say.
 */
export interface SchemaOrigin {
  /**
   * Format of this file.
   */
  version: 1;
  /**
   * The destination the tables are in; it decides dialect and physical types.
   */
  destination: {
    /**
     * Its name in the settings.
     */
    name: string;
    /**
     * dlt's destination type.
     */
    type: string;
    /**
     * Options of the destination that change physical types.
     */
    options?: {
      [k: string]: string | number | boolean | undefined;
    };
  };
  /**
   * The dataset (database schema) the tables are in.
   */
  dataset: string;
  /**
   * Which descriptions and x- keys dlt wrote, spelled table/key or table.column/key; all others are people's.
   */
  from_dlt?: string[];
}
/**
 * What a table has beyond dlt's keys.
 */
export interface TableAdditions {
  'x-cdf'?: TableOrigin;
  'x-sqlmesh'?: SqlmeshMetadata;
  /**
   * The table's former name, so that a change counts as a renaming.
   */
  'x-renamed-from'?: string;
  'x-deprecated'?: DeprecationNotice;
  /**
   * Columns by their stored name.
   */
  columns?: {
    [k: string]: ColumnAdditions | undefined;
  };
  [k: string]: unknown | undefined;
}
/**
 * What cdf knows about the table.
 */
export interface TableOrigin {
  /**
   * False for a table that dlt did not load.
   */
  managed?: boolean;
}
/**
 * SQLMesh's metadata for the table, in SQLMesh's own form.
 */
export interface SqlmeshMetadata {
  /**
   * Takes the place of dlt's description in the external model.
   */
  description?: string;
  /**
   * Who answers for the table.
   */
  owner?: string;
  /**
   * Words to select models by.
   */
  tags?: string[];
  /**
   * Audits of the table: a name, or a mapping of name and arguments.
   */
  audits?: (
    | string
    | {
        /**
         * The audit's name; the other keys are its arguments.
         */
        name: string;
        [k: string]: unknown | undefined;
      }
  )[];
  /**
   * The gateway the table is read through.
   */
  gateway?: string;
  /**
   * The first day the table has data for.
   */
  start?: string | number;
  [k: string]: unknown | undefined;
}
/**
 * The table is to go: TypeScript marks it.
 */
export interface DeprecationNotice {
  /**
   * A day or a release.
   */
  since?: string;
  /**
   * The last day on which it has to be there, YYYY-MM-DD.
   */
  remove_after?: string;
  /**
   * What readers take instead.
   */
  use?: string;
}
/**
 * What a column has beyond dlt's keys.
 */
export interface ColumnAdditions {
  /**
   * The type read from the destination, where it differs from dlt's type map.
   */
  'x-sql-type'?: string;
  /**
   * The column's former name, so that a change counts as a renaming.
   */
  'x-renamed-from'?: string;
  'x-deprecated'?: DeprecationNotice1;
  /**
   * True, or the kind of personal data the column holds.
   */
  'x-annotation-pii'?: boolean | string;
  [k: string]: unknown | undefined;
}
/**
 * The column is to go: TypeScript marks it.
 */
export interface DeprecationNotice1 {
  /**
   * A day or a release.
   */
  since?: string;
  /**
   * The last day on which it has to be there, YYYY-MM-DD.
   */
  remove_after?: string;
  /**
   * What readers take instead.
   */
  use?: string;
}
