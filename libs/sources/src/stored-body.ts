import { inflateSync } from 'node:zlib';

/**
 * The body of a stored schema: JSON as it is, or base64 of zlib of JSON where the destination's texts are too short for it.
 * @source dlt 1.31 `destinations/job_client_impl.py`, `_row_to_schema_info`: a leading `{` tells which
 * @throws when it is neither
 */
export const storedBody = (stored: string): string =>
  stored.startsWith('{') ? stored : inflateSync(Buffer.from(stored, 'base64')).toString('utf8');
