import type { DestinationSettings, Environment } from '@cdf/project';

/** Files in a bucket, or in a folder that stands for one. Paths are relative to the bucket's URL, `/`-separated. */
export interface Bucket {
  /** Names of the files directly in a folder; none when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** What a kind of bucket gets to open one. */
export interface BucketOpening {
  /** Absolute path of the project folder. */
  readonly root: string;
  /** As written, dlt's `bucket_url`. */
  readonly url: string;
  readonly settings: DestinationSettings;
  readonly environment: Environment;
  /** Time for everything, in milliseconds; the signal aborts when it is up. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Opens a bucket. Its client is loaded here and not before. @throws SourceFault */
export type OpenBucket = (opening: BucketOpening) => Promise<Bucket>;
