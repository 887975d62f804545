/** What to generate, and how. */
export interface GenerateOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** Also what belongs to datasets, and checks across schemas. */
  readonly shared: boolean;
  /** Say what would be written and write nothing. */
  readonly dryRun: boolean;
  /** Take generated text over hand edits. */
  readonly force: boolean;
}

/** What to pull, and how. */
export interface PullOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** Say what would change and write nothing. */
  readonly dryRun: boolean;
}

/** What to sync, and how. */
export interface SyncOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** False to generate from the contracts as they are. */
  readonly pull: boolean;
  readonly dryRun: boolean;
  /** Take generated text over hand edits. */
  readonly force: boolean;
}

/** What to check. */
export interface CheckOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** Also what belongs to datasets, and checks across schemas. */
  readonly shared: boolean;
}
