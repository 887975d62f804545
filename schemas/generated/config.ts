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
  /**
   * Grades of changes by glob over their paths, as shop.tmp_*: one for all of them, or one for each rule. Of several that fit the last holds.
   */
  contract?: {
    [k: string]:
      | Grade
      | {
          [k: string]: Grade | undefined;
        }
      | undefined;
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
