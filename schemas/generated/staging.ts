// Made from schemas/staging.schema.json by schemas/compile-types.ts. Do not edit.

/**
 * One glob or several; ! in front takes names out again.
 */
export type Names = string | string[];
/**
 * A write disposition of dlt.
 */
export type Disposition = 'append' | 'replace' | 'merge' | 'skip';
/**
 * An action's name, or a mapping of one action to its parameters. Projects may add actions of their own.
 */
export type StagingStep = string | StagingAction;
/**
 * Gives the selected columns another type: dlt's, alone or as `type`, or the destination's own as `sql_type`.
 */
export type CastAction = string | CastParameters;

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
   * auto is view; another kind by its SQLMesh name, alone or with its properties.
   */
  kind?:
    | string
    | {
        /**
         * The kind's SQLMesh name; the other keys are its properties.
         */
        name: string;
        [k: string]: unknown | undefined;
      };
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
  /**
   * When the models run.
   */
  cron?: string;
  /**
   * Time zone of cron.
   */
  cron_tz?: string;
  /**
   * Length of one interval, where it is not cron's.
   */
  interval_unit?: string;
  /**
   * The first day to compute.
   */
  start?: string | number;
  /**
   * The last day to compute.
   */
  end?: string | number;
  /**
   * Any text; changing it makes a new version of the models.
   */
  stamp?: string;
  /**
   * Columns or expressions the tables are partitioned by.
   */
  partitioned_by?: string | string[];
  /**
   * Columns the tables are clustered by.
   */
  clustered_by?: string | string[];
  /**
   * Format of the tables, such as iceberg.
   */
  table_format?: string;
  /**
   * Format of the files, such as parquet.
   */
  storage_format?: string;
  physical_properties?: ModelProperties;
  virtual_properties?: ModelProperties1;
  session_properties?: ModelProperties2;
  /**
   * Pins the physical tables of forward-only models.
   */
  physical_version?: string;
  /**
   * How environments are made: full or dev_only.
   */
  virtual_environment_mode?: string;
  /**
   * The gateway the models run on.
   */
  gateway?: string;
  /**
   * Who may do what: privilege to grantees.
   */
  grants?: {
    [k: string]: Names | undefined;
  };
  /**
   * What grants are given on: all, physical or virtual.
   */
  grants_target_layer?: string;
  /**
   * True where intervals that have not ended may be computed.
   */
  allow_partials?: boolean;
  /**
   * False takes the models out of the project.
   */
  enabled?: boolean;
  /**
   * False leaves the queries as they are written.
   */
  optimize_query?: boolean;
  /**
   * What has to be true before a model runs.
   */
  signals?: unknown[];
  /**
   * One glob or several; ! in front takes names out again.
   */
  ignored_rules?: string | string[];
}
/**
 * Properties of the physical tables.
 */
export interface ModelProperties {
  [k: string]: unknown | undefined;
}
/**
 * Properties of the views people read.
 */
export interface ModelProperties1 {
  [k: string]: unknown | undefined;
}
/**
 * Properties of the session that runs a model.
 */
export interface ModelProperties2 {
  [k: string]: unknown | undefined;
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
   * One glob or several; ! in front takes names out again.
   */
  tables?: string | string[];
  /**
   * Columns by the name they have so far, or by more than their name.
   */
  columns?: string | string[] | ColumnCondition;
  /**
   * One glob or several; ! in front takes names out again.
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
   * One glob or several; ! in front takes names out again.
   */
  tags?: string | string[];
}
export interface ColumnCondition {
  /**
   * One glob or several; ! in front takes names out again.
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
   * One glob or several; ! in front takes names out again.
   */
  types?: string | string[];
}
export interface StagingAction {
  /**
   * Leaves the selected columns out. It has no parameters: write `drop` alone, or with an empty mapping.
   */
  drop?: {} | null;
  rename?: RenameAction;
  cast?: CastAction;
  [k: string]: unknown | undefined;
}
/**
 * Gives the selected columns another name.
 */
export interface RenameAction {
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
   * A name with placeholders such as {column}, {table} and {table_singular}.
   */
  template?: string;
}
export interface CastParameters {
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
}
