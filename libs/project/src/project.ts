import type { Place } from '@cdf/core';
import type { TypescriptSettings as WrittenSettings } from '@cdf/schemas/config';

/** A project's settings as one value. Secrets are not in it. */
export interface Project {
  /** Absolute path of the project folder. */
  readonly root: string;
  /** The text and path of `cdf_config.toml`, for places and cache keys. */
  readonly config: { readonly file: string; readonly text: string };
  /** `[cdf] emit`: the shape of emitted SQL. */
  readonly emit: number;
  /** Undefined when the project wants no TypeScript. */
  readonly typescript: TypeScriptSettings | undefined;
  /** Sorted by key. */
  readonly schemas: readonly SchemaSettings[];
  readonly pull: PullSettings;
  /** `[cdf.sql] macros`: lower case, without `@`, sorted. */
  readonly macros: readonly string[];
  /** `[cdf.contract]`, in order. */
  readonly contract: readonly GradeSetting[];
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** One grade of `[cdf.contract]`. */
export interface GradeSetting {
  /** Glob over paths of changes. */
  readonly path: string;
  /** Name of a rule; `*` for all. */
  readonly rule: string;
  readonly grade: 'breaking' | 'risky' | 'safe';
}

/** `[cdf.typescript]` with its defaults filled in. */
export interface TypeScriptSettings extends Required<Omit<WrittenSettings, 'out_dir'>> {
  /** POSIX, relative to the project folder, without a final slash. */
  readonly outDir: string | undefined;
}

/** `[cdf.schemas.<key>]`. */
export interface SchemaSettings {
  /** The schema's folder below `metadata/`. */
  readonly key: string;
  /** As written: `export:PATH` and its siblings. */
  readonly source: string;
  readonly destination: string;
  readonly dataset: string;
  /** dlt's name of the schema. */
  readonly schema: string;
  /** dlt's name of the pipeline: the prefix of its settings. */
  readonly pipeline?: string;
  /** Folder of dlt's pipelines, where it is not dlt's own. */
  readonly pipelinesDir?: string;
  /** Read the destination's own types as well. */
  readonly verify?: boolean;
  readonly place: Place;
}

/** What `[cdf.pull]` says, with its defaults. */
export interface PullSettings {
  /** Seconds for one place. */
  readonly timeout: number;
  /** Seconds to ask again while a writer holds a destination. */
  readonly retry: number;
  /** The Python that has dlt; undefined for the one of the project or the PATH. */
  readonly python: string | undefined;
}

/** `[destination.<name>]`, without credentials. */
export interface Destination {
  readonly name: string;
  /** dlt's destination type: the last part of `destination_type`. */
  readonly type: string;
  readonly place: Place;
}
