import { compareText } from '@cdf/core';
import { damaged } from './stored-body.ts';

/** A version file of a filesystem destination, by its name. */
export interface VersionFile {
  readonly file: string;
  readonly schema: string;
  /** Seconds since 1970 when it was stored, as text. */
  readonly storedAt: string;
  /** dlt's `version_hash`. */
  readonly hash: string;
}

/** A load file of a filesystem destination, by its name. */
export interface LoadFile {
  readonly file: string;
  readonly schema: string;
  /** Seconds since 1970, as text. */
  readonly loadId: string;
}

/**
 * `<schema>__<epoch>__<hash as hex>.jsonl`; undefined for another name. A schema's name may hold `__`.
 * @source dlt 1.31 `destinations/impl/filesystem/filesystem.py`, `_get_schema_file_name`
 */
export function versionFileOf(file: string): VersionFile | undefined {
  const [, schema, storedAt, hex] = /^(.+)__([\d.]+)__((?:[0-9a-f]{2})+)\.jsonl$/s.exec(file) ?? [];
  if (schema === undefined || storedAt === undefined || hex === undefined) return undefined;
  return { file, schema, storedAt, hash: Buffer.from(hex, 'hex').toString('base64') };
}

/** `<schema>__<load id>.jsonl`; undefined for another name. @source the same file, `complete_load` */
export function loadFileOf(file: string): LoadFile | undefined {
  const [, schema, loadId] = /^(.+)__([\d.]+)\.jsonl$/s.exec(file) ?? [];
  return schema === undefined || loadId === undefined ? undefined : { file, schema, loadId };
}

/** Newest first. Seconds compare as numbers: `10.5` is after `9.75`. */
export const newestFirst = <T>(files: readonly T[], seconds: (file: T) => string): T[] =>
  [...files].sort((a, b) => Number(seconds(b)) - Number(seconds(a)) || compareText(seconds(b), seconds(a)));

/**
 * The version file that is in force: the one named by the newest load that was finished, else the newest. Loads are opened only
 * when the names leave a choice.
 *
 * @param versions  of one schema, at least one
 * @param loads     of the same schema
 * @param read      text of a load file
 */
export async function effectiveVersion(
  versions: readonly [VersionFile, ...VersionFile[]],
  loads: readonly LoadFile[],
  read: (load: LoadFile) => Promise<string>,
): Promise<VersionFile> {
  const sorted = newestFirst(versions, ({ storedAt }) => storedAt);
  const newest = sorted[0] ?? versions[0];
  if (sorted.every(({ hash }) => hash === newest.hash)) return newest;
  for (const load of newestFirst(loads, ({ loadId }) => loadId)) {
    const hash = finishedHash(await read(load), load.file);
    if (hash !== undefined) return sorted.find((version) => version.hash === hash) ?? newest;
  }
  return newest;
}

/** The row a file of dlt's holds. @throws SourceFault CDF220 when it is no JSON */
export function storedRow(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(`its file "${file}" is no JSON`);
  }
}

/** The hash a finished load was made with; undefined for one that failed, and where no hash was recorded. */
function finishedHash(text: string, file: string): string | undefined {
  const row = storedRow(text, file);
  if (typeof row !== 'object' || row === null || !('status' in row) || !('schema_version_hash' in row))
    return undefined;
  return row.status === 0 && typeof row.schema_version_hash === 'string' ? row.schema_version_hash : undefined;
}
