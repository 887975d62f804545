// Made from schemas/config.schema.json by schemas/compile-types.ts. Do not edit.

/**
 * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
 */
export type Grade = 'breaking' | 'risky' | 'safe';
/**
 * Credentials for every destination.
 */
export type DestinationCredentials =
  | string
  | {
      [k: string]: unknown | undefined;
    };
/**
 * A connection string, or credential fields; secret ones belong into cdf_secrets.toml.
 */
export type DestinationCredentials1 =
  | string
  | {
      [k: string]: unknown | undefined;
    };

/**
 * cdf_config.toml and cdf_secrets.toml: cdf's settings, and dlt's in dlt's own notation.
 */
export interface ConfigFile {
  cdf?: CdfSettings;
  /**
   * Destinations by name, as dlt writes them; what stands directly here holds for every destination.
   */
  destination?: {
    credentials?: DestinationCredentials;
    [k: string]: DestinationSettings | string | number | boolean | unknown[] | DestinationCredentials | undefined;
  };
  [k: string]: unknown | undefined;
}
/**
 * cdf's own settings.
 */
export interface CdfSettings {
  /**
   * Format of cdf's files.
   */
  version: 1;
  /**
   * Shape of the emitted SQL; a raised number is a new interface.
   */
  emit?: 1;
  /**
   * How TypeScript modules are written, or false for none.
   */
  typescript?: false | TypescriptSettings;
  sql?: SqlSettings;
  /**
   * Grades of changes by glob over their paths, as shop.tmp_*: one for all of them, or one for each rule. Of several that fit the last holds.
   */
  contract?: {
    [k: string]: Grade | Grades | undefined;
  };
  pull?: PullSettings;
  /**
   * Schemas by the name of their folder below metadata/.
   */
  schemas?: {
    [k: string]: SchemaSettings | undefined;
  };
}
/**
 * What the TypeScript types of columns are, and where the modules go.
 */
export interface TypescriptSettings {
  /**
   * Folder of the modules, relative to the project, where it is not metadata/<schema>/generated.
   */
  out_dir?: string;
  /**
   * Type of 64-bit integers.
   */
  bigint?: 'string' | 'number' | 'bigint';
  /**
   * Type of decimals.
   */
  decimal?: 'string' | 'number';
  /**
   * Type of 256-bit integers.
   */
  wei?: 'string' | 'number';
  /**
   * Type of timestamps.
   */
  timestamp?: 'string' | 'Date';
  /**
   * Type of JSON values.
   */
  json?: 'unknown';
}
/**
 * What SQL in rulesets may do beyond computing.
 */
export interface SqlSettings {
  /**
   * Macros and variables of SQLMesh that it may name, without @.
   */
  macros?: string[];
}
/**
 * Grades by the name of a rule; "*" for all of them.
 */
export interface Grades {
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  '*'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'audit-added'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'audit-weakened'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'column-added'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'column-description-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'column-narrowed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'column-not-null'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'column-nullable'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'column-removed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'column-renamed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'column-retyped'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'column-widened'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'columns-reordered'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'deprecation-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'disposition-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'driver-form-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'grain-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'merge-strategy-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-added'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-dependencies-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-gateway-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-grants-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-intervals-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-kind-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-linter-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-lookback-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-metadata-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-removed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-renamed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-settings-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'model-storage-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'parent-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'physical-type-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'precision-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'primary-key-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'privacy-mark-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'privacy-mark-removed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'query-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'raw-audit-added'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'raw-audit-removed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'raw-gateway-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'raw-property-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'relations-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'row-types-removed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'rows-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'sqlmesh-metadata-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-column-added'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-column-not-null'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-column-nullable'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-column-removed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-column-renamed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-column-resized'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-column-retyped'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-columns-reordered'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-description-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-driver-form-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'staged-value-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'table-added'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'table-deprecation-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'table-description-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'table-moved'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'table-removed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'table-renamed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'timezone-changed'?: 'breaking' | 'risky' | 'safe';
  /**
   * Who breaks: readers, perhaps, or nobody; what is safe needs no decision.
   */
  'variant-appeared'?: 'breaking' | 'risky' | 'safe';
}
/**
 * How sources are read.
 */
export interface PullSettings {
  /**
   * Seconds that one source may take.
   */
  timeout?: number;
  /**
   * Seconds to ask again while a writer holds a destination; 0 to fail at once.
   */
  retry?: number;
  /**
   * The Python that has dlt, for the source dlt; relative to the project where it is a path.
   */
  python?: string;
}
/**
 * Where a schema comes from and where its tables are.
 */
export interface SchemaSettings {
  /**
   * Where the schema is read: export:PATH, pipeline:NAME, destination, bucket:URL, dlt or catalog.
   */
  source: string;
  /**
   * Name of the destination; it decides dialect and physical types.
   */
  destination: string;
  /**
   * The dataset (database schema) the tables are in.
   */
  dataset: string;
  /**
   * dlt's name of the schema, where it is not the key.
   */
  schema?: string;
  /**
   * dlt's name of the pipeline: prefix of its settings, and the folder that pipeline: reads.
   */
  pipeline?: string;
  /**
   * Folder of dlt's pipelines, where it is not dlt's default.
   */
  pipelines_dir?: string;
  /**
   * True to read the destination's own types as well.
   */
  verify?: boolean;
}
/**
 * One destination, with dlt's own keys.
 */
export interface DestinationSettings {
  /**
   * dlt's destination type.
   */
  destination_type?: string;
  credentials?: DestinationCredentials1;
  [k: string]: unknown | undefined;
}
