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
   * Kind of the models: auto is view, the kind that is sound for every table.
   */
  kind?: 'auto' | 'view';
  /**
   * Who answers for the models.
   */
  owner?: string;
  /**
   * Words to select models by.
   */
  tags?: string | string[];
  /**
   * Tables without a staging model: someone writes it by hand.
   */
  skip?: string | string[];
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
   * A type of dlt's.
   */
  try_cast?: string;
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
   * Makes NULL of values that stand for nothing, such as n/a or -1.
   *
   * @minItems 1
   */
  null_values?: (string | number)[];
  /**
   * Puts a value where there is none.
   */
  default?: string | number | boolean;
  /**
   * Rounds a decimal, halves away from zero; its type stays.
   */
  round?: number;
  /**
   * Makes an amount in major units of a whole number of minor ones: 1234 cents are 12.34.
   */
  minor_units?: number;
  /**
   * Makes a time without a zone of an instant: the time it is in UTC.
   */
  utc?: {} | null;
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
   * Keeps the domain of an e-mail address and forgets whose it is.
   */
  email_domain?: {} | null;
  /**
   * Makes every value NULL.
   */
  redact?: {} | null;
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
  [k: string]: unknown | undefined;
}
