/** A decision on changes of the contract. */
export interface Acceptance {
  /** What `plan` tells; `*` for everything. */
  readonly ids: readonly string[];
  readonly reason: string;
}

/** What is decided of changes of the contract. */
export interface DecidingOptions {
  /** Changes that are decided on now. */
  readonly accept?: Acceptance | undefined;
  /** `YYYY-MM-DD`: an accepted change that expired before is accepted no more. */
  readonly today: string;
}

/** What to generate, and how. */
export interface GenerateOptions extends DecidingOptions {
  /** Keys of schemas that are held back already, and left as they are. */
  readonly held?: ReadonlySet<string> | undefined;
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
export interface PullOptions extends ReadingOptions, DecidingOptions {
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
export interface SyncOptions extends ReadingOptions, DecidingOptions {
  /** What is accepted may be a change since this revision of git, too, that stands in the work tree already. */
  readonly base?: string | undefined;
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
export interface CheckOptions extends Pick<DecidingOptions, 'today'> {
  /** The revision of git that the contract is held against, too; undefined for none. */
  readonly base?: string | undefined;
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** Also what belongs to datasets, and checks across schemas. */
  readonly shared: boolean;
}

/** What to hold against its source. */
export interface DriftOptions extends ReadingOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
}

/** What to compare. */
export interface PlanOptions extends ReadingOptions, Pick<DecidingOptions, 'today'> {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** The revision of git whose contract is the old one; undefined to compare what stands here with what the sources have. */
  readonly base: string | undefined;
}
