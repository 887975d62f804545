import type { GeneratedFile } from '@cdf/core';
import { signatureSlot } from '@cdf/core';
import type { WriteInput } from '../plan-writes.ts';
import { sign } from '../signature.ts';

/** A file as an emitter and `sign` would make it. */
export const signedFile = (path: string, body: string): GeneratedFile => ({
  path,
  content: sign(path, `-- Made by cdf. ${signatureSlot}\n${body}\n`),
});

/** Input for a plan: these files wanted, these there, everything else as in an ordinary run. */
export const writeInput = (
  desired: readonly GeneratedFile[],
  present: ReadonlyMap<string, string | null>,
  more: Partial<WriteInput> = {},
): WriteInput => ({
  group: 'shop',
  sources: ['metadata/shop/schema.yml', 'metadata/shop/staging.yml'],
  desired,
  present,
  unsignedAllowed: new Set(),
  force: false,
  ...more,
});

/** Files as a map of texts, as `readOutputs` gives them. */
export const textsOf = (files: readonly GeneratedFile[]): Map<string, string> =>
  new Map(files.map(({ path, content }) => [path, content]));
