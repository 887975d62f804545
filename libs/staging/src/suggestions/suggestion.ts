import type { StagedColumn, StagedTable } from '../staging-plan.ts';

/** Measured numbers of a raw column; never its values, but for the least and the greatest. */
export interface ColumnProfile {
  readonly distinct?: number;
  readonly nulls?: number;
  readonly min?: number | string;
  readonly max?: number | string;
}

/** By `table.column`, or `schema.table.column`. */
export type Profile = Readonly<Record<string, ColumnProfile>>;

/** A rule that a person may want. */
export interface SuggestedRule {
  readonly name: string;
  /** Why, one line each: a comment above the rule. */
  readonly evidence: readonly string[];
  /** YAML in flow style. */
  readonly when: string;
  readonly do: string;
}

/** One column that an action would do good. */
export interface ColumnHint {
  /** Hints of one kind and one `do` become one rule where that says the same. */
  readonly rule: string;
  readonly evidence: string;
  readonly do: string;
}

/** A staged column as it is after every rule, with the raw column and the numbers. */
export interface Candidate {
  readonly model: StagedTable;
  readonly column: StagedColumn;

  readonly profile: ColumnProfile | undefined;
}

/** A text as a scalar of YAML's flow style. */
export const scalar = (text: string): string =>
  /^[A-Za-z_]\w*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)
    ? text
    : `'${text.replace(/'/g, "''")}'`;

/** Texts as a list of YAML's flow style. */
export const list = (texts: readonly string[]): string => `[${texts.map(scalar).join(', ')}]`;
