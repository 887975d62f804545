import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sortedBy } from '@cdf/core';

/**
 * Path and bytes of every file below folders of the project, sorted by path: for digests, which need no text. Paths are POSIX and
 * relative to the project; symbolic links are left out, folders that are not there have no files. Writes nothing.
 *
 * @throws when a file or folder that is there cannot be read
 */
export function* outputBytes(
  project: string,
  folders: readonly string[],
): Generator<readonly [path: string, bytes: Uint8Array]> {
  const paths = folders.flatMap((folder) => filesBelow(project, folder));
  for (const path of sortedBy(paths, (one) => one)) yield [path, readFileSync(join(project, path))];
}

function filesBelow(project: string, folder: string): string[] {
  try {
    return readdirSync(join(project, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(project, path) : entry.isFile() ? [path] : [];
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}
