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
  /**
   * explain: where a column comes from and what it is.
   */
  column?: {
    [k: string]: unknown | undefined;
  };
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
   * schema.table or schema.table.column.
   */
  path: string;
  /**
   * The value before.
   */
  before: {
    [k: string]: unknown | undefined;
  };
  /**
   * The value after.
   */
  after: {
    [k: string]: unknown | undefined;
  };
  /**
   * True when changes.yml has it.
   */
  accepted: boolean;
  /**
   * Who reads it.
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
   * What reads it there.
   */
  symbol?: string;
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
