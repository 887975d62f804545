import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SourceFault } from '../source.ts';
import type { OpenBucket } from './bucket.ts';

/** A folder, as a path or a `file:` URL. Relative paths are relative to the project folder. */
export const openLocal: OpenBucket = async ({ root, url }) => {
  const folder = localFolder(root, url);
  const isThere = await stat(folder).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isThere)
    throw new SourceFault('CDF201', 'the folder of its bucket is not there', 'correct the URL of the bucket');
  return {
    list: async (path) => {
      const entries = await readdir(join(folder, path), { withFileTypes: true }).catch(whenAbsent);
      return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    close: async () => {},
  };
};

/** @source dlt 1.31 `common/storages/configuration.py`, `make_local_path`: `file:` takes relative paths and UNC hosts too */
function localFolder(root: string, url: string): string {
  if (/^file:\/\/\/|^file:\/\/localhost\//.test(url)) return fileURLToPath(url.replace('//localhost/', '///'));
  const path = url.startsWith('file:') ? decodeURIComponent(url.replace(/^file:(?:\/\/)?/, '')) : url;
  return isAbsolute(path) ? path : join(root, path);
}

function whenAbsent(error: unknown): never[] {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
  throw error;
}
