import type { Checked } from '@cdf/core';

/** One place where dlt leaves schemas. Answers in two steps, so that what did not change costs only its digest. */
export interface Source {
  /** A digest of the schema's body as it lies there, and a way to get it. */
  readonly open: (schema: string) => Promise<Checked<SourceSchema | undefined>>;
}

/** One schema in a source. */
export interface SourceSchema {
  /** The file or table it lies in, for findings: POSIX, relative to the project folder where it is a file of the project. */
  readonly where: string;
  /** Equal digests mean equal bodies. */
  readonly digest: string;
  readonly body: () => Promise<string>;
}
