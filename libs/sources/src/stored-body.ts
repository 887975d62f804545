import { inflateSync } from 'node:zlib';
import { SourceFault } from './source.ts';

/**
 * The body of a stored schema: JSON as it is, or base64 of zlib of JSON where the destination's texts are too short for it.
 * @source dlt 1.31 `destinations/job_client_impl.py`, `_row_to_schema_info`: a leading `{` tells which
 * @throws SourceFault CDF220 when it is neither
 */
export function storedBody(stored: string): string {
  if (stored.startsWith('{')) return stored;
  try {
    return inflateSync(Buffer.from(stored, 'base64')).toString('utf8');
  } catch {
    throw damaged('what dlt stored of it is neither JSON nor compressed JSON');
  }
}

/** Something of dlt's that was cut off or overwritten. It is known by its hash, so dlt does not write it again by itself. */
export const damaged = (what: string): SourceFault =>
  new SourceFault('CDF220', what, 'take it away where it is stored and run the pipeline: dlt then stores it again');

/** What `read` gives, or the fault of what is damaged. Other faults go on. */
export async function unlessDamaged<T>(read: () => T | Promise<T>): Promise<T | SourceFault> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SourceFault && error.code === 'CDF220') return error;
    throw error;
  }
}
