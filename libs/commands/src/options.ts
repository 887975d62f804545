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
export interface PullOptions extends ReadingOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** Say what would change and write nothing. */
  readonly dryRun: boolean;
}

/** How sources are read. */
export interface ReadingOptions {
  /** Seconds to ask again while a writer holds a destination, in place of `[cdf.pull] retry`. */
  readonly retry?: number | undefined;
  /** Told before the first source is read and after each. */
  readonly onProgress?: ((done: number, sources: number) => void) | undefined;
}

/** What to sync, and how. */
export interface SyncOptions extends ReadingOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** False to generate from the contracts as they are. */
  readonly pull: boolean;
  readonly dryRun: boolean;
  /** Take generated text over hand edits. */
  readonly force: boolean;
}

/** What to import into, and how. */
export interface ImportOptions {
  /** The destination of tables in a dataset that no schema has; without it the only one declared. */
  readonly destination?: string | undefined;
  /** Say what would change and write nothing. */
  readonly dryRun: boolean;
  /** For the settings of destinations, as dlt reads them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** How to make a folder a project. */
export interface InitOptions {
  /** Say what would be written and write nothing. */
  readonly dryRun: boolean;
  /** For the folder of dlt's pipelines. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What to check. */
export interface CheckOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** Also what belongs to datasets, and checks across schemas. */
  readonly shared: boolean;
}

/** What to compare. */
export interface PlanOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** The revision of git whose contract is the old one. */
  readonly base: string;
}
