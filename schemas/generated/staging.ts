// Made from schemas/staging.schema.json by schemas/compile-types.ts. Do not edit.

/**
 * A write disposition of dlt.
 */
export type Disposition = 'append' | 'replace' | 'merge' | 'skip';
/**
 * An action's name, or a mapping of one action to its parameters. Projects may add actions of their own.
 */
export type StagingStep = string | StagingAction;

/**
 * staging.yml: the rules by which raw tables become staging models.
 */
export interface StagingFile {
  /**
   * Format of this file.
   */
  version: 1;
  /**
   * Rulesets whose rules run before these: paths relative to this file, below metadata/.
   */
  extends?: string | string[];
  models?: StagingModels;
  /**
   * Rules, run in this order.
   */
  rules?: StagingRule[];
}
/**
 * What every staging model of the schema has.
 */
export interface StagingModels {
  /**
   * The dataset of the staging models.
   */
  dataset?: string;
  /**
   * Name of a model; {schema}, {dataset}, {table}, {resource} and {root} stand for those of its table.
   */
  name?: string;
  /**
   * Unit tests of SQLMesh's: all is one for each example, and one of cdf's own for a model with logic and no example; examples leaves those out.
   */
  tests?: 'all' | 'examples';
  /**
   * Tables without a staging model: someone writes it by hand.
   */
  skip?: string | string[];
  /**
   * How SQLMesh keeps the rows; auto is view, the kind that is sound always.
   */
  kind?:
    | (
        | 'auto'
        | 'view'
        | 'full'
        | 'incremental'
        | 'incremental_by_time_range'
        | 'incremental_by_unique_key'
        | 'incremental_by_partition'
        | 'incremental_unmanaged'
        | 'scd_type_2'
        | 'scd_type_2_by_time'
        | 'scd_type_2_by_column'
        | 'embedded'
        | 'seed'
        | 'external'
        | 'managed'
        | 'custom'
      )
    | {
        /**
         * A view, and whether the engine keeps its rows.
         */
        view?: {
          /**
           * True: the engine keeps its rows.
           */
          materialized?: boolean;
        };
        /**
         * Rows of new loads are added; for tables whose rows never change.
         */
        incremental_by_time_range?: {
          /**
           * The most intervals in one query.
           */
          batch_size?: number;
          /**
           * The most queries at a time.
           */
          batch_concurrency?: number;
          /**
           * How many intervals before the newest are evaluated again.
           */
          lookback?: number;
          /**
           * True: a changed model rebuilds nothing that is there.
           */
          forward_only?: boolean;
          /**
           * True: no interval is evaluated again.
           */
          disable_restatement?: boolean;
          /**
           * When intervals are evaluated again.
           */
          auto_restatement_cron?: string;
          /**
           * How many of them.
           */
          auto_restatement_intervals?: number;
          /**
           * False: loaded_at is no partition.
           */
          partition_by_time_column?: boolean;
          /**
           * When a forward-only change takes a column away.
           */
          on_destructive_change?: 'error' | 'warn' | 'allow' | 'ignore';
          /**
           * When a forward-only change adds a column.
           */
          on_additive_change?: 'error' | 'warn' | 'allow' | 'ignore';
        };
      };
  /**
   * Who answers for the model.
   */
  owner?: string;
  /**
   * When the model is evaluated: a cron expression, or @hourly, @daily ….
   */
  cron?: string;
  /**
   * The time zone of cron.
   */
  cron_tz?: string;
  /**
   * The length of an interval, where it is not that of cron.
   */
  interval_unit?: 'year' | 'month' | 'day' | 'hour' | 'half_hour' | 'quarter_hour' | 'five_minute';
  /**
   * The first time of an incremental model.
   */
  start?: string;
  /**
   * The last time of an incremental model; needs start.
   */
  end?: string;
  /**
   * Words to select the model by.
   */
  tags?: string | string[];
  /**
   * Any text: another one makes a new version of the model.
   */
  stamp?: string;
  /**
   * The format of tables, such as iceberg.
   */
  table_format?: string;
  /**
   * The format of files, such as parquet.
   */
  storage_format?: string;
  /**
   * What the table is partitioned by.
   */
  partitioned_by?:
    | (
        | string
        | {
            /**
             * The column, by the name it has so far.
             */
            column: string;
            /**
             * An expression over it, as {column}.
             */
            sql:
              | string
              | {
                  /**
                   * SQL for duckdb.
                   */
                  duckdb?: string;
                  /**
                   * SQL for postgres.
                   */
                  postgres?: string;
                  /**
                   * SQL for redshift.
                   */
                  redshift?: string;
                  /**
                   * SQL for snowflake.
                   */
                  snowflake?: string;
                  /**
                   * SQL for bigquery.
                   */
                  bigquery?: string;
                  /**
                   * SQL for databricks.
                   */
                  databricks?: string;
                  /**
                   * SQL for clickhouse.
                   */
                  clickhouse?: string;
                  /**
                   * SQL for tsql.
                   */
                  tsql?: string;
                  /**
                   * SQL for trino.
                   */
                  trino?: string;
                  /**
                   * SQL for mysql.
                   */
                  mysql?: string;
                };
          }
      )
    | (
        | string
        | {
            /**
             * The column, by the name it has so far.
             */
            column: string;
            /**
             * An expression over it, as {column}.
             */
            sql:
              | string
              | {
                  /**
                   * SQL for duckdb.
                   */
                  duckdb?: string;
                  /**
                   * SQL for postgres.
                   */
                  postgres?: string;
                  /**
                   * SQL for redshift.
                   */
                  redshift?: string;
                  /**
                   * SQL for snowflake.
                   */
                  snowflake?: string;
                  /**
                   * SQL for bigquery.
                   */
                  bigquery?: string;
                  /**
                   * SQL for databricks.
                   */
                  databricks?: string;
                  /**
                   * SQL for clickhouse.
                   */
                  clickhouse?: string;
                  /**
                   * SQL for tsql.
                   */
                  tsql?: string;
                  /**
                   * SQL for trino.
                   */
                  trino?: string;
                  /**
                   * SQL for mysql.
                   */
                  mysql?: string;
                };
          }
      )[];
  /**
   * What the table is clustered by.
   */
  clustered_by?:
    | (
        | string
        | {
            /**
             * The column, by the name it has so far.
             */
            column: string;
            /**
             * An expression over it, as {column}.
             */
            sql:
              | string
              | {
                  /**
                   * SQL for duckdb.
                   */
                  duckdb?: string;
                  /**
                   * SQL for postgres.
                   */
                  postgres?: string;
                  /**
                   * SQL for redshift.
                   */
                  redshift?: string;
                  /**
                   * SQL for snowflake.
                   */
                  snowflake?: string;
                  /**
                   * SQL for bigquery.
                   */
                  bigquery?: string;
                  /**
                   * SQL for databricks.
                   */
                  databricks?: string;
                  /**
                   * SQL for clickhouse.
                   */
                  clickhouse?: string;
                  /**
                   * SQL for tsql.
                   */
                  tsql?: string;
                  /**
                   * SQL for trino.
                   */
                  trino?: string;
                  /**
                   * SQL for mysql.
                   */
                  mysql?: string;
                };
          }
      )
    | (
        | string
        | {
            /**
             * The column, by the name it has so far.
             */
            column: string;
            /**
             * An expression over it, as {column}.
             */
            sql:
              | string
              | {
                  /**
                   * SQL for duckdb.
                   */
                  duckdb?: string;
                  /**
                   * SQL for postgres.
                   */
                  postgres?: string;
                  /**
                   * SQL for redshift.
                   */
                  redshift?: string;
                  /**
                   * SQL for snowflake.
                   */
                  snowflake?: string;
                  /**
                   * SQL for bigquery.
                   */
                  bigquery?: string;
                  /**
                   * SQL for databricks.
                   */
                  databricks?: string;
                  /**
                   * SQL for clickhouse.
                   */
                  clickhouse?: string;
                  /**
                   * SQL for tsql.
                   */
                  tsql?: string;
                  /**
                   * SQL for trino.
                   */
                  trino?: string;
                  /**
                   * SQL for mysql.
                   */
                  mysql?: string;
                };
          }
      )[];
  /**
   * Models that have to be there besides those the query names.
   */
  depends_on?: string | string[];
  /**
   * Properties of the physical table, in the engine's words.
   */
  physical_properties?: {
    [k: string]:
      | string
      | number
      | boolean
      | null
      | ((string | number | boolean | null) | (string | number | boolean | null)[])[]
      | undefined;
  };
  /**
   * Properties of the view on it, in the engine's words.
   */
  virtual_properties?: {
    [k: string]:
      | string
      | number
      | boolean
      | null
      | ((string | number | boolean | null) | (string | number | boolean | null)[])[]
      | undefined;
  };
  /**
   * Properties of the session that evaluates the model.
   */
  session_properties?: {
    [k: string]:
      | string
      | number
      | boolean
      | null
      | ((string | number | boolean | null) | (string | number | boolean | null)[])[]
      | undefined;
  };
  /**
   * The version of the physical table, for a forward-only model.
   */
  physical_version?: string;
  /**
   * True: intervals that have not ended are evaluated too.
   */
  allow_partials?: boolean;
  /**
   * What has to be so before an interval is evaluated, by name.
   *
   * @minItems 1
   */
  signals?: {
    [k: string]:
      | {
          [k: string]: string | number | boolean | null | (string | number | boolean | null)[] | undefined;
        }
      | null
      | undefined;
  }[];
  /**
   * The gateway that evaluates the model.
   */
  gateway?: string;
  /**
   * False: the query is sent without being optimised.
   */
  optimize_query?: boolean;
  /**
   * Rules of SQLMesh's linter that do not hold here.
   */
  ignored_rules?: string | string[];
  /**
   * Who may do what: a list of roles for each privilege.
   */
  grants?: {
    [k: string]:
      | string
      | number
      | boolean
      | null
      | ((string | number | boolean | null) | (string | number | boolean | null)[])[]
      | undefined;
  };
  /**
   * Where grants hold.
   */
  grants_target_layer?: 'all' | 'physical' | 'virtual';
}
/**
 * Actions for everything a condition selects.
 */
export interface StagingRule {
  /**
   * What the rule is for; findings and explanations show it.
   */
  name?: string;
  when?: StagingCondition;
  /**
   * Actions, run in this order.
   *
   * @minItems 1
   */
  do: StagingStep[];
  /**
   * Rows as they are loaded and as they have to come out of the model: each a unit test of SQLMesh's.
   */
  examples?: StagingExample[];
}
/**
 * What the rule selects; all conditions have to hold. Without it: everything.
 */
export interface StagingCondition {
  /**
   * Tables by stored name.
   */
  tables?: string | string[];
  /**
   * Columns by the name they have so far, or by more than their name.
   */
  columns?: string | string[] | ColumnCondition;
  /**
   * Tables by their dlt resource.
   */
  resources?: string | string[];
  /**
   * Tables by their write disposition.
   */
  dispositions?: Disposition | Disposition[];
  /**
   * Root tables or nested ones.
   */
  nesting?: 'root' | 'nested';
  /**
   * Tables by a tag in their x-sqlmesh.
   */
  tags?: string | string[];
  /**
   * Annotations of the table that all have to be there; a mapping also says their values.
   */
  has?:
    | string
    | string[]
    | {
        [k: string]: unknown | undefined;
      };
}
export interface ColumnCondition {
  /**
   * Columns by the name they have so far.
   */
  names?: string | string[];
  /**
   * Hints or annotations that all have to be there; a mapping also says their values.
   */
  has?:
    | string
    | string[]
    | {
        [k: string]: unknown | undefined;
      };
  /**
   * dlt types, such as text or decimal.
   */
  types?: string | string[];
}
export interface StagingAction {
  /**
   * Leaves the column out of the staging model.
   */
  drop?: {} | null;
  /**
   * Gives the column another name.
   */
  rename?: {
    /**
     * The new name.
     */
    to?: string;
    /**
     * Text to take off the front.
     */
    strip_prefix?: string;
    /**
     * Text to take off the end.
     */
    strip_suffix?: string;
    /**
     * Text to put in front.
     */
    add_prefix?: string;
    /**
     * Text to put behind.
     */
    add_suffix?: string;
    /**
     * How the letters are written.
     */
    case?: 'snake' | 'camel' | 'lower' | 'upper';
    /**
     * A name with the placeholders {column}, {table}, {table_singular} and {schema}.
     */
    template?: string;
  };
  /**
   * Puts columns first or last.
   */
  order?: {
    /**
     * Columns that come first, in this order: names so far, or globs.
     *
     * @minItems 1
     */
    first?: string[];
    /**
     * Columns that come last, in this order: names so far, or globs.
     *
     * @minItems 1
     */
    last?: string[];
  };
  /**
   * Gives the selected columns a description, or the table where the rule selects no columns. What it is, in the words of its readers.
   */
  describe?: string;
  /**
   * Gives the column another type; a value that does not fit stops the query.
   */
  cast?:
    | string
    | {
        /**
         * A type of dlt, mapped for each destination.
         */
        type?: string;
        /**
         * A type of the destination, or a mapping of dialect to type.
         */
        sql_type?:
          | string
          | {
              [k: string]: string | undefined;
            };
      };
  /**
   * Gives the column another type, and NULL to a value that does not fit.
   */
  try_cast?:
    | string
    | {
        /**
         * A type of dlt's.
         */
        type: string;
        /**
         * True: the audit cdf_no_loss, which fails when the action makes NULL of a value.
         */
        audit?:
          | boolean
          | {
              /**
               * False: SQLMesh warns and goes on; true: it stops.
               */
              blocking: boolean;
            };
      };
  /**
   * Takes the blanks off both ends of a text.
   */
  trim?: {} | null;
  /**
   * Writes a text in lower case.
   */
  lower?: {} | null;
  /**
   * Writes a text in upper case.
   */
  upper?: {} | null;
  /**
   * Makes one blank of any run of blanks, tabs and line breaks, and takes them off both ends.
   */
  collapse_whitespace?: {} | null;
  /**
   * Keeps the digits 0 to 9 of a text; NULL where there are none.
   */
  digits?: {} | null;
  /**
   * Writes an e-mail address as it is compared: in lower case, without blanks at its ends.
   */
  email?: {} | null;
  /**
   * Makes NULL of a text that is empty or only blanks; any other text loses the blanks at its ends.
   */
  empty_to_null?: {} | null;
  /**
   * Makes NULL of values that stand for nothing, such as n/a or -1. The values: texts for a text, numbers for a number.
   *
   * @minItems 1
   */
  null_values?: (string | number)[];
  /**
   * Puts a value where there is none. The value, of the kind of the column.
   */
  default?: string | number | boolean;
  /**
   * Makes a boolean of two lists of texts or numbers.
   */
  to_bool?: {
    /**
     * What counts as true.
     *
     * @minItems 1
     */
    true: (string | number)[];
    /**
     * What counts as false.
     *
     * @minItems 1
     */
    false: (string | number)[];
    /**
     * True: the audit cdf_no_loss, which fails when the action makes NULL of a value.
     */
    audit?:
      | boolean
      | {
          /**
           * False: SQLMesh warns and goes on; true: it stops.
           */
          blocking: boolean;
        };
  };
  /**
   * Replaces values by others: codes by words.
   */
  map?: {
    /**
     * New value by old value.
     */
    values: {
      [k: string]: string | number | boolean | undefined;
    };
    /**
     * The new value of any other.
     */
    else?: string | number | boolean;
  };
  /**
   * Rounds a decimal, halves away from zero; its type stays. How many decimals stay.
   */
  round?: number;
  /**
   * Makes an amount in major units of a whole number of minor ones: 1234 cents are 12.34. The decimals of the currency.
   */
  minor_units?: number;
  /**
   * Makes an instant of the seconds (s), milliseconds (ms) or microseconds (us) since 1970 in UTC. What is counted.
   */
  epoch?: 's' | 'ms' | 'us';
  /**
   * Makes a time without a zone of an instant: the time it is in UTC.
   */
  utc?: {} | null;
  /**
   * Makes an instant of a time without a zone, by the zone it was written in. The zone the times were written in, by the name the destination knows.
   */
  assume_timezone?: string;
  /**
   * Keeps the day of a time; of an instant, the day it was in UTC.
   */
  to_date?: {} | null;
  /**
   * Replaces a value by its SHA-256 or MD5 in hexadecimal digits; NULL stays NULL.
   */
  hash?: {
    /**
     * sha256 unless said.
     */
    algorithm?: 'sha256' | 'md5';
    /**
     * A variable of SQLMesh whose value is put before every value.
     */
    salt?: string;
    /**
     * Without a salt.
     */
    unsalted?: true;
    /**
     * What is done to a text first, in this order.
     */
    normalise?: ('trim' | 'lower') | ('trim' | 'lower')[];
  };
  /**
   * Shows the last characters of a text behind four asterisks.
   */
  mask?: {
    /**
     * How many characters stay.
     */
    keep: number;
  };
  /**
   * Keeps the domain of an e-mail address and forgets whose it is.
   */
  email_domain?: {} | null;
  /**
   * Makes every value NULL.
   */
  redact?: {} | null;
  /**
   * Adds a column with the value at a path of a JSON column.
   */
  json?: {
    /**
     * Where the value is: names between dots, or a list of names and of positions from 0.
     */
    path: string | (string | number)[];
    /**
     * The name of the new column.
     */
    as: string;
    /**
     * A type of dlt's; text unless said.
     */
    type?: string;
    /**
     * True: the audit cdf_no_loss, which fails when the action makes NULL of a value.
     */
    audit?:
      | boolean
      | {
          /**
           * False: SQLMesh warns and goes on; true: it stops.
           */
          blocking: boolean;
        };
  };
  /**
   * Adds a column with the number of items in a list of a JSON column.
   */
  json_length?: {
    /**
     * Where the value is: names between dots, or a list of names and of positions from 0.
     */
    path?: string | (string | number)[];
    /**
     * The name of the new column.
     */
    as: string;
  };
  /**
   * Makes one column of a column and its variants, which dlt adds for values of another type. A type of dlt's.
   */
  merge_variants?:
    | string
    | {
        /**
         * A type of dlt's; that of the column unless said.
         */
        type?: string;
        /**
         * True: the audit cdf_no_loss, which fails when the action makes NULL of a value.
         */
        audit?:
          | boolean
          | {
              /**
               * False: SQLMesh warns and goes on; true: it stops.
               */
              blocking: boolean;
            };
      }
    | null;
  /**
   * Adds a text key made of several columns: their MD5.
   */
  surrogate_key?: {
    /**
     * The name of the new column.
     */
    name: string;
    /**
     * What it is made of, in this order.
     *
     * @minItems 1
     */
    columns: string[];
  };
  /**
   * Takes the rows of further tables into the model, and says which table each is from.
   */
  union?: {
    /**
     * The further tables, by their names in dlt.
     *
     * @minItems 1
     */
    tables: string[];
    /**
     * The name of the column with the table a row is from: _source, unless said.
     */
    source?: string;
  };
  /**
   * Keeps one row for each key: the first in the order.
   */
  dedupe?: {
    /**
     * The key: primary_key, or columns by the names they have so far.
     */
    by: 'primary_key' | string[];
    /**
     * What decides which row is first: columns with asc or desc.
     *
     * @minItems 1
     */
    order?: {
      [k: string]: 'asc' | 'desc' | undefined;
    }[];
    /**
     * Rows with a NULL in the key: keep, unless said.
     */
    null_keys?: 'keep' | 'drop';
  };
  /**
   * Leaves out rows whose hard_delete column marks them as deleted, and that column.
   */
  drop_deleted?: {} | null;
  /**
   * Keeps the current version of each row of an scd2 table, or all of them. Which versions.
   */
  scd2?: 'current' | 'all';
  /**
   * Leaves out rows of loads that dlt has not finished.
   */
  committed_only?: {} | null;
  /**
   * Says which moment `loaded_at` is: the end of the load (commit) or its beginning (load). Which moment.
   */
  loaded_at?: 'commit' | 'load';
  /**
   * Keeps about so many percent of the rows, the same ones every time.
   */
  sample?: {
    /**
     * How many of a hundred.
     */
    percent: number;
    /**
     * What decides, by its name so far: a text or a whole number. The primary key where it is one of those, else the row id.
     */
    key?: string;
    /**
     * Only on these gateways of SQLMesh's config.
     *
     * @minItems 1
     */
    gateways?: string[];
  };
  /**
   * Says that columns tell the rows apart, where dlt does not know it.
   */
  key?: {
    /**
     * The key, by the names so far.
     *
     * @minItems 1
     */
    columns: string[];
    /**
     * True: the grain, and its audits block.
     */
    assert?: boolean;
  };
  /**
   * Says that columns refer to rows of another table.
   */
  relation?: {
    /**
     * What refers, by the names so far.
     *
     * @minItems 1
     */
    columns: string[];
    /**
     * The raw table whose staging model is meant.
     */
    to: string;
    /**
     * What it refers to, by the names in that staging model, in the same order.
     *
     * @minItems 1
     */
    referenced_columns?: string[];
    /**
     * True: they are in the model's references, too.
     */
    reference?: boolean;
  };
  /**
   * Adds one of SQLMesh's audits to the model, or asks for fresh loads.
   */
  audit?: {
    /**
     * Takes columns.
     */
    not_null?: {
      /**
       * The columns, by the names they have so far.
       *
       * @minItems 1
       */
      columns: string[];
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes columns.
     */
    unique_values?: {
      /**
       * The columns, by the names they have so far.
       *
       * @minItems 1
       */
      columns: string[];
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes columns.
     */
    unique_combination_of_columns?: {
      /**
       * The columns, by the names they have so far.
       *
       * @minItems 1
       */
      columns: string[];
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column, is_in.
     */
    accepted_values?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * The values.
       *
       * @minItems 1
       */
      is_in: (string | number | boolean)[];
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column, is_in.
     */
    not_accepted_values?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * The values.
       *
       * @minItems 1
       */
      is_in: (string | number | boolean)[];
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column, min_v, max_v, inclusive.
     */
    accepted_range?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * The smallest value.
       */
      min_v?: number;
      /**
       * The largest value.
       */
      max_v?: number;
      /**
       * False: the two limits themselves are out.
       */
      inclusive?: boolean;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column, min_v, max_v, inclusive.
     */
    string_length_between?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * The smallest value.
       */
      min_v?: number;
      /**
       * The largest value.
       */
      max_v?: number;
      /**
       * False: the two limits themselves are out.
       */
      inclusive?: boolean;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column, v.
     */
    string_length_equal?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * How many characters.
       */
      v: number;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column.
     */
    not_empty_string?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column, threshold.
     */
    not_null_proportion?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * The least share, from 0 to 1.
       */
      threshold: number;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column.
     */
    at_least_one?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column.
     */
    not_constant?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column.
     */
    valid_email?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column.
     */
    valid_url?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes column.
     */
    valid_uuid?: {
      /**
       * The column, by the name it has so far.
       */
      column: string;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes threshold.
     */
    number_of_rows?: {
      /**
       * There have to be more rows than this.
       */
      threshold: number;
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes criteria: conditions in SQL, none of which may be false for a row.
     */
    forall?: {
      /**
       * Conditions over the columns of one row, by the names they have so far.
       *
       * @minItems 1
       */
      criteria: (
        | string
        | {
            /**
             * SQL for duckdb.
             */
            duckdb?: string;
            /**
             * SQL for postgres.
             */
            postgres?: string;
            /**
             * SQL for redshift.
             */
            redshift?: string;
            /**
             * SQL for snowflake.
             */
            snowflake?: string;
            /**
             * SQL for bigquery.
             */
            bigquery?: string;
            /**
             * SQL for databricks.
             */
            databricks?: string;
            /**
             * SQL for clickhouse.
             */
            clickhouse?: string;
            /**
             * SQL for tsql.
             */
            tsql?: string;
            /**
             * SQL for trino.
             */
            trino?: string;
            /**
             * SQL for mysql.
             */
            mysql?: string;
          }
      )[];
      /**
       * False: SQLMesh warns and goes on; true: it stops.
       */
      blocking?: boolean;
    };
    /**
     * Takes max_age_hours: the newest load that dlt finished is not older.
     */
    cdf_fresh?: {
      /**
       * Whole hours.
       */
      max_age_hours: number;
    };
  };
  /**
   * Sets properties of the MODEL block, by SQLMesh's names.
   */
  model?: {
    /**
     * How SQLMesh keeps the rows; auto is view, the kind that is sound always.
     */
    kind?:
      | (
          | 'auto'
          | 'view'
          | 'full'
          | 'incremental'
          | 'incremental_by_time_range'
          | 'incremental_by_unique_key'
          | 'incremental_by_partition'
          | 'incremental_unmanaged'
          | 'scd_type_2'
          | 'scd_type_2_by_time'
          | 'scd_type_2_by_column'
          | 'embedded'
          | 'seed'
          | 'external'
          | 'managed'
          | 'custom'
        )
      | {
          /**
           * A view, and whether the engine keeps its rows.
           */
          view?: {
            /**
             * True: the engine keeps its rows.
             */
            materialized?: boolean;
          };
          /**
           * Rows of new loads are added; for tables whose rows never change.
           */
          incremental_by_time_range?: {
            /**
             * The most intervals in one query.
             */
            batch_size?: number;
            /**
             * The most queries at a time.
             */
            batch_concurrency?: number;
            /**
             * How many intervals before the newest are evaluated again.
             */
            lookback?: number;
            /**
             * True: a changed model rebuilds nothing that is there.
             */
            forward_only?: boolean;
            /**
             * True: no interval is evaluated again.
             */
            disable_restatement?: boolean;
            /**
             * When intervals are evaluated again.
             */
            auto_restatement_cron?: string;
            /**
             * How many of them.
             */
            auto_restatement_intervals?: number;
            /**
             * False: loaded_at is no partition.
             */
            partition_by_time_column?: boolean;
            /**
             * When a forward-only change takes a column away.
             */
            on_destructive_change?: 'error' | 'warn' | 'allow' | 'ignore';
            /**
             * When a forward-only change adds a column.
             */
            on_additive_change?: 'error' | 'warn' | 'allow' | 'ignore';
          };
        };
    /**
     * Who answers for the model.
     */
    owner?: string;
    /**
     * When the model is evaluated: a cron expression, or @hourly, @daily ….
     */
    cron?: string;
    /**
     * The time zone of cron.
     */
    cron_tz?: string;
    /**
     * The length of an interval, where it is not that of cron.
     */
    interval_unit?: 'year' | 'month' | 'day' | 'hour' | 'half_hour' | 'quarter_hour' | 'five_minute';
    /**
     * The first time of an incremental model.
     */
    start?: string;
    /**
     * The last time of an incremental model; needs start.
     */
    end?: string;
    /**
     * Words to select the model by.
     */
    tags?: string | string[];
    /**
     * Any text: another one makes a new version of the model.
     */
    stamp?: string;
    /**
     * The format of tables, such as iceberg.
     */
    table_format?: string;
    /**
     * The format of files, such as parquet.
     */
    storage_format?: string;
    /**
     * What the table is partitioned by.
     */
    partitioned_by?:
      | (
          | string
          | {
              /**
               * The column, by the name it has so far.
               */
              column: string;
              /**
               * An expression over it, as {column}.
               */
              sql:
                | string
                | {
                    /**
                     * SQL for duckdb.
                     */
                    duckdb?: string;
                    /**
                     * SQL for postgres.
                     */
                    postgres?: string;
                    /**
                     * SQL for redshift.
                     */
                    redshift?: string;
                    /**
                     * SQL for snowflake.
                     */
                    snowflake?: string;
                    /**
                     * SQL for bigquery.
                     */
                    bigquery?: string;
                    /**
                     * SQL for databricks.
                     */
                    databricks?: string;
                    /**
                     * SQL for clickhouse.
                     */
                    clickhouse?: string;
                    /**
                     * SQL for tsql.
                     */
                    tsql?: string;
                    /**
                     * SQL for trino.
                     */
                    trino?: string;
                    /**
                     * SQL for mysql.
                     */
                    mysql?: string;
                  };
            }
        )
      | (
          | string
          | {
              /**
               * The column, by the name it has so far.
               */
              column: string;
              /**
               * An expression over it, as {column}.
               */
              sql:
                | string
                | {
                    /**
                     * SQL for duckdb.
                     */
                    duckdb?: string;
                    /**
                     * SQL for postgres.
                     */
                    postgres?: string;
                    /**
                     * SQL for redshift.
                     */
                    redshift?: string;
                    /**
                     * SQL for snowflake.
                     */
                    snowflake?: string;
                    /**
                     * SQL for bigquery.
                     */
                    bigquery?: string;
                    /**
                     * SQL for databricks.
                     */
                    databricks?: string;
                    /**
                     * SQL for clickhouse.
                     */
                    clickhouse?: string;
                    /**
                     * SQL for tsql.
                     */
                    tsql?: string;
                    /**
                     * SQL for trino.
                     */
                    trino?: string;
                    /**
                     * SQL for mysql.
                     */
                    mysql?: string;
                  };
            }
        )[];
    /**
     * What the table is clustered by.
     */
    clustered_by?:
      | (
          | string
          | {
              /**
               * The column, by the name it has so far.
               */
              column: string;
              /**
               * An expression over it, as {column}.
               */
              sql:
                | string
                | {
                    /**
                     * SQL for duckdb.
                     */
                    duckdb?: string;
                    /**
                     * SQL for postgres.
                     */
                    postgres?: string;
                    /**
                     * SQL for redshift.
                     */
                    redshift?: string;
                    /**
                     * SQL for snowflake.
                     */
                    snowflake?: string;
                    /**
                     * SQL for bigquery.
                     */
                    bigquery?: string;
                    /**
                     * SQL for databricks.
                     */
                    databricks?: string;
                    /**
                     * SQL for clickhouse.
                     */
                    clickhouse?: string;
                    /**
                     * SQL for tsql.
                     */
                    tsql?: string;
                    /**
                     * SQL for trino.
                     */
                    trino?: string;
                    /**
                     * SQL for mysql.
                     */
                    mysql?: string;
                  };
            }
        )
      | (
          | string
          | {
              /**
               * The column, by the name it has so far.
               */
              column: string;
              /**
               * An expression over it, as {column}.
               */
              sql:
                | string
                | {
                    /**
                     * SQL for duckdb.
                     */
                    duckdb?: string;
                    /**
                     * SQL for postgres.
                     */
                    postgres?: string;
                    /**
                     * SQL for redshift.
                     */
                    redshift?: string;
                    /**
                     * SQL for snowflake.
                     */
                    snowflake?: string;
                    /**
                     * SQL for bigquery.
                     */
                    bigquery?: string;
                    /**
                     * SQL for databricks.
                     */
                    databricks?: string;
                    /**
                     * SQL for clickhouse.
                     */
                    clickhouse?: string;
                    /**
                     * SQL for tsql.
                     */
                    tsql?: string;
                    /**
                     * SQL for trino.
                     */
                    trino?: string;
                    /**
                     * SQL for mysql.
                     */
                    mysql?: string;
                  };
            }
        )[];
    /**
     * Models that have to be there besides those the query names.
     */
    depends_on?: string | string[];
    /**
     * Properties of the physical table, in the engine's words.
     */
    physical_properties?: {
      [k: string]:
        | string
        | number
        | boolean
        | null
        | ((string | number | boolean | null) | (string | number | boolean | null)[])[]
        | undefined;
    };
    /**
     * Properties of the view on it, in the engine's words.
     */
    virtual_properties?: {
      [k: string]:
        | string
        | number
        | boolean
        | null
        | ((string | number | boolean | null) | (string | number | boolean | null)[])[]
        | undefined;
    };
    /**
     * Properties of the session that evaluates the model.
     */
    session_properties?: {
      [k: string]:
        | string
        | number
        | boolean
        | null
        | ((string | number | boolean | null) | (string | number | boolean | null)[])[]
        | undefined;
    };
    /**
     * The version of the physical table, for a forward-only model.
     */
    physical_version?: string;
    /**
     * True: intervals that have not ended are evaluated too.
     */
    allow_partials?: boolean;
    /**
     * What has to be so before an interval is evaluated, by name.
     *
     * @minItems 1
     */
    signals?: {
      [k: string]:
        | {
            [k: string]: string | number | boolean | null | (string | number | boolean | null)[] | undefined;
          }
        | null
        | undefined;
    }[];
    /**
     * The gateway that evaluates the model.
     */
    gateway?: string;
    /**
     * False: the query is sent without being optimised.
     */
    optimize_query?: boolean;
    /**
     * Rules of SQLMesh's linter that do not hold here.
     */
    ignored_rules?: string | string[];
    /**
     * Who may do what: a list of roles for each privilege.
     */
    grants?: {
      [k: string]:
        | string
        | number
        | boolean
        | null
        | ((string | number | boolean | null) | (string | number | boolean | null)[])[]
        | undefined;
    };
    /**
     * Where grants hold.
     */
    grants_target_layer?: 'all' | 'physical' | 'virtual';
    [k: string]: unknown | undefined;
  };
  /**
   * Keeps the rows for which a condition in SQL is true.
   */
  where?:
    | string
    | {
        /**
         * SQL for duckdb.
         */
        duckdb?: string;
        /**
         * SQL for postgres.
         */
        postgres?: string;
        /**
         * SQL for redshift.
         */
        redshift?: string;
        /**
         * SQL for snowflake.
         */
        snowflake?: string;
        /**
         * SQL for bigquery.
         */
        bigquery?: string;
        /**
         * SQL for databricks.
         */
        databricks?: string;
        /**
         * SQL for clickhouse.
         */
        clickhouse?: string;
        /**
         * SQL for tsql.
         */
        tsql?: string;
        /**
         * SQL for trino.
         */
        trino?: string;
        /**
         * SQL for mysql.
         */
        mysql?: string;
      };
  /**
   * Adds a column: an expression in SQL with its type, or a copy of another column.
   */
  add?: {
    /**
     * The new column.
     */
    name: string;
    /**
     * Its value: one text of SQL, or a mapping of dialect to text.
     */
    sql?:
      | string
      | {
          /**
           * SQL for duckdb.
           */
          duckdb?: string;
          /**
           * SQL for postgres.
           */
          postgres?: string;
          /**
           * SQL for redshift.
           */
          redshift?: string;
          /**
           * SQL for snowflake.
           */
          snowflake?: string;
          /**
           * SQL for bigquery.
           */
          bigquery?: string;
          /**
           * SQL for databricks.
           */
          databricks?: string;
          /**
           * SQL for clickhouse.
           */
          clickhouse?: string;
          /**
           * SQL for tsql.
           */
          tsql?: string;
          /**
           * SQL for trino.
           */
          trino?: string;
          /**
           * SQL for mysql.
           */
          mysql?: string;
        };
    /**
     * The type of the value, one of dlt's.
     */
    type?: string;
    /**
     * The column it is a copy of.
     */
    from?: string;
    /**
     * What the column means.
     */
    description?: string;
    /**
     * What is done with the new column, in order.
     *
     * @minItems 1
     */
    do?: StagingStep[];
    /**
     * The column it stands behind.
     */
    after?: string;
  };
  /**
   * Gives the column a value in SQL.
   */
  sql?:
    | string
    | {
        /**
         * SQL of the destination's dialect.
         */
        text?: string;
        /**
         * The type of the value, one of dlt's.
         */
        type?: string;
        /**
         * SQL for duckdb.
         */
        duckdb?: string;
        /**
         * SQL for postgres.
         */
        postgres?: string;
        /**
         * SQL for redshift.
         */
        redshift?: string;
        /**
         * SQL for snowflake.
         */
        snowflake?: string;
        /**
         * SQL for bigquery.
         */
        bigquery?: string;
        /**
         * SQL for databricks.
         */
        databricks?: string;
        /**
         * SQL for clickhouse.
         */
        clickhouse?: string;
        /**
         * SQL for tsql.
         */
        tsql?: string;
        /**
         * SQL for trino.
         */
        trino?: string;
        /**
         * SQL for mysql.
         */
        mysql?: string;
      };
  [k: string]: unknown | undefined;
}
/**
 * Rows as they are loaded and as they have to come out of the model.
 */
export interface StagingExample {
  /**
   * The raw table, where the rule reaches several.
   */
  table?: string;
  /**
   * Rows of the raw table, by its columns; what is left out is NULL, and dlt's own columns are filled in.
   */
  raw: ExampleRow | ExampleRow[];
  /**
   * The rows that come out, by the columns of the model; other columns may hold anything. [] for none.
   */
  staged: ExampleRow | ExampleRow[];
  /**
   * Rows of the staging model that a nested table joins; one that all rows belong to, unless said.
   */
  parent?: ExampleRow | ExampleRow[];
  /**
   * Rows of dlt's table of loads; every load is finished, unless said.
   */
  loads?: ExampleRow | ExampleRow[];
}
/**
 * Values by column.
 */
export interface ExampleRow {
  [k: string]: unknown | undefined;
}
