import type { ExternalModel } from '@cdf/emit';
import type { Project } from '@cdf/project';
import { readState, writeState } from '@cdf/write';
import { toolFingerprint } from './fingerprint.ts';
import type { KnownVerdicts } from './fragment-judge.ts';
import type { ShownFinding } from './report.ts';

/**
 * What one command leaves for the next in `.cdf/state.json`, so that an unchanged schema costs only a digest of its files.
 * Nothing in it is ever trusted beyond digests: without it everything is done again, with the same result.
 */
export interface State {
  readonly settings: Settings;
  readonly schemas: Readonly<Record<string, SchemaState>>;
  /** Digest of everything the shared outputs depend on, and of the outputs. */
  readonly shared: { readonly digest: string; readonly findings: readonly ShownFinding[] } | null;
  readonly pulls: Readonly<Record<string, PullState>>;
}

/** The settings as they were read from a `cdf_config.toml` with this digest. */
export interface Settings {
  readonly digest: string;
  readonly emit: Project['emit'];
  readonly typescript: Project['typescript'] | null;
  readonly schemas: Project['schemas'];
  readonly macros: Project['macros'];
  readonly contract: Project['contract'];
  readonly pull: Project['pull'];
  readonly destinations: readonly (readonly [string, string])[];
}

export interface SchemaState {
  /** Over path and content of every input. */
  readonly inputs: string;
  /** Over `inputs`, which tables are shared, and path and content of every output. */
  readonly digest: string;
  readonly facts: SchemaFacts;
  readonly findings: readonly ShownFinding[];
  /** Of the SQL in its rules. */
  readonly verdicts: KnownVerdicts;
}

/** What the outputs of a dataset, and checks across schemas, need to know of one schema. */
export interface SchemaFacts {
  readonly dataset: string;
  readonly destinationType: string;
  /** dlt's naming convention, null where the document names none. */
  readonly naming: string | null;
  /** Null when dlt loaded none of the tables. */
  readonly loadsTable: string | null;
  /** Folded, as those below. */
  readonly tables: readonly string[];
  readonly models: readonly string[];
  /** The tables another schema loads into too. What is in the database is all of them together. */
  readonly shared: readonly SharedTable[];
}

/** A table that two schemas share, as one of them knows it. */
export interface SharedTable {
  /** Folded. */
  readonly name: string;
  readonly model: ExternalModel;
}

export interface PullState {
  /** Of the body that was pulled, as its source told it. */
  readonly hash: string;
  /** Over the source's body, the settings of the schema and the committed file as it was after the pull. */
  readonly digest: string;
  readonly findings: readonly ShownFinding[];
}

/** The state an earlier command of this very cdf left. */
export const loadState = (root: string): State | undefined => readState(root, toolFingerprint()) as State | undefined;

/** Leaves the state for the next command, if it differs from what is there. */
export function saveState(root: string, before: State | undefined, state: State): void {
  if (JSON.stringify(before) !== JSON.stringify(state)) writeState(root, toolFingerprint(), state);
}
