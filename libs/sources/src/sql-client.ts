import type { DestinationSettings, Environment } from '@cdf/project';

/** One row: columns by name. Texts are texts; what a driver makes of other types is its own. */
export type Row = Readonly<Record<string, unknown>>;

/** The smallest thing that can be asked SQL. It only reads. */
export interface SqlClient {
  /**
   * @param params  for `$1`, `$2` …
   * @throws MissingTable, MissingColumn where one is not there, SourceFault for everything else
   */
  readonly query: (sql: string, params?: readonly string[]) => Promise<readonly Row[]>;
  /** The name of a column, quoted. */
  readonly quoted: (name: string) => string;
  /** A table of a dataset, quoted. */
  readonly tableName: (dataset: string, table: string) => string;
  /**
   * Columns of all tables in the dataset `$1`: `table_name`, `column_name`, `sql_type` (complete, as the engine spells it),
   * `is_nullable` (`YES` or `NO`), in order.
   */
  readonly columnsQuery: string;
  /** An `sql_type` as sqlglot prints it. */
  readonly spellType: (type: string) => string;
  readonly close: () => Promise<void>;
}

/** What a client gets to connect. */
export interface Connecting {
  /** Absolute path of the project folder. */
  readonly root: string;
  readonly settings: DestinationSettings;
  /** `pipeline` and `pipelines_dir`, where they are set. */
  readonly pipeline: string | undefined;
  readonly pipelinesDir: string | undefined;
  readonly environment: Environment;
  readonly signal: AbortSignal;
  /** Time for connecting and for each query, in milliseconds. */
  readonly timeoutMs: number;
  /** How long to ask again while a writer holds the database, in milliseconds. */
  readonly retryMs: number;
}

/** Connects to a destination. The driver is loaded here and not before. @throws SourceFault */
export type Connect = (connecting: Connecting) => Promise<SqlClient>;

/** A query names a column that is not there. */
export class MissingColumn extends Error {}

/** A query names a table that is not there. */
export class MissingTable extends Error {}
