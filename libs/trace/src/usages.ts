import type { SqlBlock } from '@cdf/sql';

/** What people's files read, found once. Paths are POSIX and relative to the workspace. */
export interface Usages {
  /** The project's folder in the workspace with a final slash, or empty. */
  readonly prefix: string;
  readonly sql: readonly SqlFile[];
  readonly typescript: readonly TypeScriptFile[];
  /** Where modules are: `typescript.out_dir` of the settings. */
  readonly outDir: string | undefined;
}

/** A hand-written file of SQLMesh's. */
export interface SqlFile {
  readonly file: string;
  readonly blocks: readonly SqlBlock[];
}

/** A TypeScript file that uses generated modules, directly or through others. */
export interface TypeScriptFile {
  readonly file: string;
  readonly reads: readonly TypeScriptRead[];
}

/** One place where TypeScript uses what a generated module declares. */
export interface TypeScriptRead {
  /** The module's path, relative to the project folder. */
  readonly module: string;
  /** The name the module exports: a row type or a constant. */
  readonly owner: string;
  /** Which layer of a constant; a row type has one only. */
  readonly layer?: 'raw' | 'staged';
  /** The column; `*` for any of them, undefined for the type or constant itself. */
  readonly column?: string;
  readonly line: number;
  /** What reads it: the declaration around the place. */
  readonly symbol?: string;
  /** Why it is not sure that the column is meant. */
  readonly unsure?: string;
}

/** Usages of a project nobody reads. */
export const noUsages: Usages = { prefix: '', sql: [], typescript: [], outDir: undefined };
