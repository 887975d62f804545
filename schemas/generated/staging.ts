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
