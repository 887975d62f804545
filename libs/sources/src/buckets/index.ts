import type { OpenBucket } from './bucket.ts';
import { openLocal } from './local.ts';

/** Every kind of bucket, by the scheme of its URL; a path without one is a folder. */
export const openBucketOf: Readonly<Record<string, OpenBucket>> = {
  '': openLocal,
  file: openLocal,
};
