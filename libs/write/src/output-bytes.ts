import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { compareText } from '@cdf/core';

/**
 * Path and bytes of every file below folders of the project, sorted by path: for digests, which need no text. Paths are POSIX and
 * relative to the project; symbolic links are left out, folders that are not there have no files. The bytes are good until the
 * next file is asked for. Writes nothing.
 *
 * @param isWanted  says of a path whether its file is read
 * @throws when a file or folder that is there cannot be read
 */
export function* outputBytes(
  project: string,
  folders: readonly string[],
  isWanted: (path: string) => boolean = () => true,
): Generator<readonly [path: string, bytes: Uint8Array]> {
  const paths = folders.flatMap((folder) => (isThere(project, folder) ? filesBelow(project, folder) : []));
  for (const path of paths.filter(isWanted).sort(compareText)) yield [path, readBytes(`${project}/${path}`)];
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

// A thrown ENOENT costs ten times as much, and most schemas have a folder less than they could have.
const isThere = (project: string, folder: string): boolean =>
  statSync(`${project}/${folder}`, { throwIfNoEntry: false })?.isDirectory() === true;

function filesBelow(project: string, folder: string): string[] {
  return readdirSync(`${project}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(project, path) : entry.isFile() ? [path] : [];
  });
}
