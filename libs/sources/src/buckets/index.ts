import { openAzure } from './azure.ts';
import type { OpenBucket } from './bucket.ts';
import { openGcs } from './gcs.ts';
import { openLocal } from './local.ts';
import { openS3 } from './s3.ts';

/** Every kind of bucket, by the scheme of its URL; a path without one is a folder. */
export const openBucketOf: Readonly<Record<string, OpenBucket>> = {
  '': openLocal,
  file: openLocal,
  s3: openS3,
  gs: openGcs,
  gcs: openGcs,
  az: openAzure,
  abfs: openAzure,
  abfss: openAzure,
};
