import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { sortedBy } from '@cdf/core';

/**
 * Path and bytes of every file below folders of the project, sorted by path: for digests, which need no text. Paths are POSIX and
 * relative to the project; symbolic links are left out, folders that are not there have no files. The bytes are good until the
 * next file is asked for. Writes nothing.
 *
 * @throws when a file or folder that is there cannot be read
 */
export function* outputBytes(
  project: string,
  folders: readonly string[],
): Generator<readonly [path: string, bytes: Uint8Array]> {
  const paths = folders.flatMap((folder) => filesBelow(project, folder));
  for (const path of sortedBy(paths, (one) => one)) yield [path, readBytes(`${project}/${path}`)];
}

// Thousands of small files: one buffer for all, and no question for a size, halves the time of reading them.
const buffer = Buffer.allocUnsafe(1 << 20);

function readBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const size = readSync(file, buffer, 0, buffer.length, 0);
    return size < buffer.length ? buffer.subarray(0, size) : readFileSync(path);
  } finally {
    closeSync(file);
  }
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
