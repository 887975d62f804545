import type { Finding, FindingCode } from '@cdf/core';
import type { DltSettings, Environment, SchemaSettings } from '@cdf/project';
import type { DatasetColumns } from './column-types.ts';

/**
 * Schemas that lie in one place. Reading has two phases, so that what did not change costs its hash only: `list` tells the hash of
 * every schema with one question to the place, `fetch` gets the bodies somebody asks for with one more.
 */
export interface Source {
  /** Every schema the place was asked for that is there, by key. @throws SourceFault when the place cannot be read at all */
  readonly list: () => Promise<Listing>;
  /** Bodies by key, or why one cannot be had; only of schemas that were listed without one. @throws SourceFault */
  readonly fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, string | SourceFault>>;
  /** Lets go of connections, files and processes. */
  readonly close: () => Promise<void>;
}

/** What one place has. `findings` are about single schemas: missing ones, files that cannot be read. */
export interface Listing {
  readonly schemas: ReadonlyMap<string, ListedSchema>;
  readonly findings: readonly Finding[];
}

/** One schema as its place lists it. */
export interface ListedSchema {
  /** The file or row it lies in, for findings: POSIX, relative to the project folder where it is a file of the project. */
  readonly where: string;
  /** Equal hashes mean equal bodies: dlt's `version_hash`, or a digest of `body`. */
  readonly hash: string;
  /** There when listing had to read it anyway, and after it was fetched. */
  readonly body?: string;
  /** The columns of the whole dataset, where types are verified. */
  readonly columns?: DatasetColumns;
  /** The body had to be asked for. */
  readonly isFetched?: boolean;
}

/** What a kind of source gets to open one place. */
export interface Opening {
  /** Absolute path of the project folder. */
  readonly root: string;
  /** What stands after the colon of `source`. */
  readonly argument: string;
  /** All of one group, at least one, sorted by key. */
  readonly schemas: readonly [SchemaSettings, ...SchemaSettings[]];
  readonly environment: Environment;
  /** dlt's types of the destinations, by name. */
  readonly destinationTypes: ReadonlyMap<string, string>;
  /** Settings of destinations, as dlt would find them. @throws SourceFault */
  readonly settings: () => Promise<DltSettings>;
  /** `[cdf.pull] python`. */
  readonly python: string | undefined;
  /** Time for everything, in milliseconds; the signal aborts when it is up. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** How long to ask again while a writer holds the place, in milliseconds. */
  readonly retryMs: number;
}

/** One kind of source: what stands before the colon of `source`. */
export interface SourceKind {
  /** What stands after the colon, in capitals; undefined when nothing does. */
  readonly argument?: string;
  /** What stands for an argument that is not written. */
  readonly argumentOf?: (settings: SchemaSettings) => string | undefined;
  /** Schemas of this kind with equal groups lie in one place. */
  readonly group: (settings: SchemaSettings) => string;
  readonly open: (opening: Opening) => Source | Promise<Source>;
}

/** A place that cannot be read. What a driver says is never in the message: it may hold a host, a user or a password. */
export class SourceFault extends Error {
  readonly code: FindingCode;
  readonly hint: string | undefined;
  /** What says more than the message does, in place of it. */
  readonly findings: readonly Finding[];
  constructor(code: FindingCode, message: string, hint?: string, findings: readonly Finding[] = []) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.findings = findings;
  }
}
