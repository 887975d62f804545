// Made from schemas/report.schema.json by schemas/compile-types.ts. Do not edit.

/**
 * What a command prints with --json: one object.
 */
export interface Report {
  /**
   * The command, such as sync.
   */
  command: string;
  /**
   * The project's folder as given or found, null without one.
   */
  project: string | null;
  /**
   * True when no finding is an error and the surroundings did not fail.
   */
  ok: boolean;
  /**
   * Counts: of findings, and of what the command did.
   */
  summary: {
    /**
     * Findings of severity error.
     */
    errors: number;
    /**
     * Findings of severity warning.
     */
    warnings: number;
    /**
     * A further count.
     */
    [k: string]: number | undefined;
  };
  /**
   * All findings of the run, sorted by place.
   */
  findings: ReportedFinding[];
  /**
   * pull, sync: what changed in each contract that did, tables and columns as table and table.column.
   */
  pulled?: PulledChanges[];
  /**
   * plan, sync, drift, check --base: what differs from the contract.
   */
  changes?: ReportedChange[];
  /**
   * config: resolved settings.
   */
  settings?: ReportedSetting[];
  /**
   * sql: what each fragment is taken for.
   */
  fragments?: ReportedFragment[];
  column?: ReportedColumn;
  table?: ReportedTable;
  impact?: ReportedImpact;
  /**
   * suggest: what could be added to rulesets.
   */
  suggestions?: ReportedSuggestion[];
  /**
   * init: the commands that come next, in order.
   */
  next?: string[];
  /**
   * flags: what is enabled, disabled or deleted.
   */
  flags?: ReportedFlag[];
  /**
   * flags: what a change of flags would do.
   */
  plan?: {
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
/**
 * One thing a person has to know.
 */
export interface ReportedFinding {
  /**
   * Stable code; docs/errors.md has an entry for it.
   */
  code: string;
  /**
   * An error stops every write, a warning does not.
   */
  severity: 'error' | 'warning';
  /**
   * What is wrong.
   */
  message: string;
  /**
   * POSIX path relative to the project's folder.
   */
  file: string | null;
  /**
   * Line, from 1.
   */
  line: number | null;
  /**
   * Column, from 1, in UTF-16 code units.
   */
  column: number | null;
  /**
   * JSON pointer of the value in the file.
   */
  pointer: string | null;
  /**
   * What to do next.
   */
  hint: string | null;
  /**
   * A stable word that tells apart findings of one code.
   */
  reason?: string;
}
/**
 * What a pull changed in one contract.
 */
export interface PulledChanges {
  /**
   * Key of the schema.
   */
  schema: string;
  /**
   * True when there was no contract before.
   */
  new: boolean;
  /**
   * Tables and columns that came.
   */
  added: string[];
  /**
   * Tables and columns that went.
   */
  removed: string[];
  /**
   * Tables and columns of which something else is said now.
   */
  changed: string[];
}
/**
 * One difference from the contract.
 */
export interface ReportedChange {
  /**
   * What --accept takes.
   */
  id: string;
  /**
   * The rule that found it.
   */
  rule: string;
  /**
   * What it does to readers.
   */
  grade: 'breaking' | 'risky' | 'safe';
  /**
   * What SQLMesh does about it: nothing, the virtual layer or audits, views created anew, this model, or this model and everything below.
   */
  rebuild: 'nothing' | 'metadata' | 'views' | 'model' | 'model and below';
  /**
   * schema.table or schema.table.column.
   */
  path: string;
  /**
   * The value before, null where there was none.
   */
  before: string | null;
  /**
   * The value after, null where there was none.
   */
  after: string | null;
  /**
   * Why it has its grade.
   */
  reason: string;
  /**
   * Where it is said, relative to the project folder; of what is gone, where it was.
   */
  file: string;
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Of a staged column that is not just the table's own of its name: table.column of the raw columns it is made of, before the change and after.
   */
  from?: string[];
  /**
   * Of what is gone: what it may be called now. If it is, x-renamed-from has to say so.
   */
  likely?: {
    /**
     * The table or column that is gone.
     */
    from: string;
    /**
     * The table or column that came.
     */
    to: string;
    /**
     * What speaks for it.
     */
    evidence: string[];
  };
  /**
   * It needs a decision and has none: the schema is held back.
   */
  held: boolean;
  /**
   * True when changes.yml has it.
   */
  accepted: boolean;
  /**
   * Who reads what changes, by what stood before the change. Empty for what is new, and for what is safe and makes SQLMesh build no model anew.
   */
  reaches: ReportedReach[];
  [k: string]: unknown | undefined;
}
/**
 * One reader.
 */
export interface ReportedReach {
  /**
   * What kind of file reads it.
   */
  kind: 'staging' | 'model' | 'audit' | 'typescript';
  /**
   * POSIX path relative to the workspace.
   */
  file: string;
  /**
   * Line, from 1.
   */
  line: number | null;
  /**
   * What reads it there: the model or audit, or the declaration around the line in TypeScript.
   */
  symbol?: string;
  /**
   * What is read there, as dataset.table or dataset.table.column in lower case: the column asked about, or one made of it.
   */
  reads?: string;
  /**
   * Why it is not sure that the column is read there.
   */
  unsure?: string;
}
/**
 * One resolved setting.
 */
export interface ReportedSetting {
  /**
   * dlt's dotted path.
   */
  path: string;
  /**
   * The value; null for a secret one.
   */
  value: {
    [k: string]: unknown | undefined;
  };
  /**
   * True when the value is secret.
   */
  secret: boolean;
  /**
   * Where the value was found.
   */
  provider: 'environment' | 'secrets' | 'config' | 'default';
  /**
   * The file it stands in.
   */
  file: string | null;
  /**
   * Line, from 1.
   */
  line: number | null;
  /**
   * Places that also have it and lost.
   */
  shadowed: unknown[];
  [k: string]: unknown | undefined;
}
/**
 * What a SQL fragment is taken for.
 */
export interface ReportedFragment {
  /**
   * The fragment's id as given.
   */
  id: string | null;
  /**
   * Whether the fragment may be used.
   */
  verdict: 'accept' | 'reject';
  /**
   * Why it was rejected: a word that begins with SQL_.
   */
  reason?: string | null;
  /**
   * Code of the finding.
   */
  code?: string | null;
  /**
   * What is wrong.
   */
  message?: string | null;
  /**
   * Where in the fragment, from 0.
   */
  offset?: number | null;
  /**
   * Columns the fragment reads.
   */
  columns?: string[];
  /**
   * Type of its value.
   */
  type?: string | null;
}
/**
 * explain: where a column comes from and what it is.
 */
export interface ReportedColumn {
  /**
   * schema.table.column, by the name in the staging model where there is one.
   */
  path: string;
  /**
   * staged: in a staging model; dropped: a rule took it out; raw: in the raw layer only.
   */
  status: 'staged' | 'dropped' | 'raw';
  /**
   * The staging model, as SQL names it.
   */
  model: string | null;
  /**
   * As it is, without quotes.
   */
  name: string;
  /**
   * The raw column it rests on, the first of several; null where the value comes from none.
   */
  source: ReportedSource | null;
  /**
   * What else it is made of: the columns of the further tables of a union, variants, what SQL reads.
   */
  more_sources: ReportedSource[];
  /**
   * The tables of a union that have no such column: it is NULL in their rows.
   */
  lacking: string[];
  /**
   * table.column of every raw column the value depends on, sorted.
   */
  lineage: string[];
  /**
   * What rules did to it, in order.
   */
  steps: ReportedStep[];
  /**
   * As it stands in the model's last SELECT.
   */
  expression: string | null;
  /**
   * What follows the expression after AS; null where it needs none.
   */
  alias: string | null;
  /**
   * What the expression reads in common table expressions, the outermost first. Of a UNION ALL there is one for each SELECT, in their order.
   */
  below: ReportedProjection[];
  /**
   * dlt's type; null where only the destination's is known.
   */
  type: string | null;
  /**
   * The destination's type.
   */
  sql_type: string | null;
  /**
   * Whether it may be NULL.
   */
  nullable: boolean | null;
  /**
   * What a person reads of it.
   */
  description: string | null;
  /**
   * The model's audits that name it.
   */
  audits: ReportedAudit[];
  /**
   * The model's grain, where it takes part in it; otherwise empty.
   */
  grain: string[];
  /**
   * Feature flags in force on it.
   */
  flags: string[];
  /**
   * Rules that look as if they applied and did not.
   */
  skipped: ReportedSkippedRule[];
}
/**
 * A column of the contract.
 */
export interface ReportedSource {
  /**
   * The raw table.
   */
  table: string;
  /**
   * The raw column.
   */
  column: string;
  /**
   * POSIX path relative to the project's folder.
   */
  file: string;
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * dlt's type.
   */
  type: string;
  /**
   * Whether it may be NULL.
   */
  nullable: boolean;
  /**
   * What dlt uses the column for; data for what comes from the source.
   */
  role: string;
  /**
   * dlt's hints, sorted.
   */
  hints: string[];
  /**
   * x- keys, sorted.
   */
  annotations: string[];
  /**
   * dlt's write disposition of the table.
   */
  disposition: string;
}
/**
 * One thing a rule did.
 */
export interface ReportedStep {
  /**
   * The table whose rules did it.
   */
  table: string;
  /**
   * Name of the rule.
   */
  rule: string | null;
  /**
   * POSIX path relative to the project's folder.
   */
  file: string;
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * The action.
   */
  action: string;
  /**
   * What was there before: an expression, a name, a description.
   */
  before: string | null;
  /**
   * What is there after; null where the column was taken out.
   */
  after: string | null;
}
/**
 * One projection of a common table expression.
 */
export interface ReportedProjection {
  /**
   * Name of the common table expression.
   */
  select: string;
  /**
   * What is selected, as SQL.
   */
  expression: string;
  /**
   * What follows after AS; null where it needs none.
   */
  alias: string | null;
}
/**
 * An audit of a staging model.
 */
export interface ReportedAudit {
  /**
   * SQLMesh's name of it.
   */
  name: string;
  /**
   * Names of the columns.
   */
  columns: string[];
  /**
   * False: SQLMesh warns and goes on.
   */
  blocking: boolean;
}
/**
 * A rule that looks as if it applied and did not.
 */
export interface ReportedSkippedRule {
  /**
   * Name of the rule.
   */
  rule: string | null;
  /**
   * POSIX path relative to the project's folder.
   */
  file: string;
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * The condition that does not hold, and why.
   */
  why: string;
}
/**
 * explain: a table's staging model.
 */
export interface ReportedTable {
  /**
   * schema.table.
   */
  path: string;
  /**
   * staged: in a staging model; dropped: a rule took it out; raw: in the raw layer only.
   */
  status: 'staged' | 'dropped' | 'raw';
  /**
   * The staging model, as SQL names it.
   */
  model: string | null;
  /**
   * POSIX path relative to the project's folder.
   */
  file: string;
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * dlt's write disposition.
   */
  disposition: string;
  /**
   * dlt's merge strategy.
   */
  strategy: string | null;
  /**
   * The table it is nested in.
   */
  parent: string | null;
  /**
   * What a person reads of it.
   */
  description: string | null;
  rows: ReportedRows;
  /**
   * Columns that tell rows apart, always.
   */
  grain: string[];
  /**
   * Column sets that are the grain of another model.
   */
  references: string[][];
  /**
   * Audits of the model.
   */
  audits: ReportedAudit[];
  /**
   * What the standalone audits of its relations say.
   */
  relations: string[];
  /**
   * The model's query: its common table expressions as they follow each other, then the SELECT over them. Those of one name follow each other in a UNION ALL. Nothing where a person writes the model.
   */
  selects: ReportedSelect[];
  /**
   * In output order.
   */
  columns: ReportedColumnLine[];
  /**
   * Columns that rules took out.
   */
  dropped: ReportedDropped[];
  /**
   * What rules did to rows, keys and audits.
   */
  steps: ReportedStep[];
  /**
   * Rules that name the table and do not reach it.
   */
  skipped: ReportedSkippedRule[];
}
/**
 * Which rows stay.
 */
export interface ReportedRows {
  /**
   * One row of each key; null where nothing deduplicates.
   */
  dedupe: ReportedDedupe | null;
  /**
   * Predicates, the innermost SELECT first.
   */
  where: string[];
  /**
   * Joins that leave rows out.
   */
  joins: string[];
}
/**
 * The first row of each key.
 */
export interface ReportedDedupe {
  /**
   * The key.
   */
  by: string[];
  /**
   * Columns with asc or desc.
   */
  order: string[];
}
/**
 * One SELECT, clause by clause.
 */
export interface ReportedSelect {
  /**
   * Name of the common table expression; null for the SELECT over all of them.
   */
  name: string | null;
  /**
   * In order.
   */
  projections: ReportedSelected[];
  /**
   * What follows after FROM.
   */
  from: string;
  /**
   * Each join with its kind and condition.
   */
  joins: string[];
  /**
   * What follows after WHERE; null where every row stays.
   */
  where: string | null;
}
/**
 * One projection.
 */
export interface ReportedSelected {
  /**
   * What is selected, as SQL.
   */
  expression: string;
  /**
   * What follows after AS; null where it needs none.
   */
  alias: string | null;
}
/**
 * One column in short.
 */
export interface ReportedColumnLine {
  /**
   * Its name.
   */
  name: string;
  /**
   * The destination's type.
   */
  sql_type: string;
  /**
   * Whether it may be NULL.
   */
  nullable: boolean;
  /**
   * Raw columns it depends on.
   */
  from: string[];
  /**
   * Actions that changed it, in order.
   */
  actions: string[];
}
/**
 * A column that a rule took out.
 */
export interface ReportedDropped {
  /**
   * Its last name.
   */
  name: string;
  /**
   * Name of the rule.
   */
  rule: string | null;
  /**
   * POSIX path relative to the project's folder.
   */
  file: string;
  /**
   * Line, from 1.
   */
  line: number;
}
/**
 * impact: who uses a table or a column.
 */
export interface ReportedImpact {
  /**
   * What was asked about.
   */
  path: string;
  /**
   * What it is in the database: dataset.table or dataset.table.column, raw and staged.
   */
  names: string[];
  /**
   * Who reads it, or a column made of it.
   */
  reaches: ReportedReach[];
}
/**
 * Additions to the ruleset of a schema.
 */
export interface ReportedSuggestion {
  /**
   * The ruleset, relative to the project's folder.
   */
  file: string;
  /**
   * A unified diff of it.
   */
  patch: string;
  /**
   * The rules it adds.
   */
  rules: ReportedSuggestedRule[];
}
/**
 * One rule.
 */
export interface ReportedSuggestedRule {
  /**
   * Its name.
   */
  name: string;
  /**
   * Why it is suggested.
   */
  evidence: string;
}
/**
 * One flag.
 */
export interface ReportedFlag {
  /**
   * schema.table or schema.table.column.
   */
  path: string;
  /**
   * What is in force.
   */
  state: 'enabled' | 'disabled' | 'deleted';
  /**
   * Where that comes from.
   */
  why: string | null;
}
