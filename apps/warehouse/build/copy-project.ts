import { cp, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';

/** The tracked project folder. */
export const trackedProject = dirname(import.meta.dirname);

/** What runs leave behind, at any depth; the root .gitignore names the same. */
const leftovers = new Set(['.cache', '.cdf', '.dlt-work', '__pycache__', 'logs', 'node_modules']);

/**
 * Copies the project into an empty or missing folder, without what earlier runs left in it.
 *
 * @returns the folder
 */
export async function copyProject(into: string): Promise<string> {
  const filter = (path: string): boolean => !isLeftover(path);
  await cp(trackedProject, into, { recursive: true, filter, errorOnExist: true, force: false });
  return into;
}

/** True for a file or folder that a run makes and nobody commits. */
const isLeftover = (path: string): boolean => leftovers.has(basename(path)) || path.includes('.duckdb');

/** Text of every file of a project by POSIX path, sorted, without what runs leave behind. */
export async function projectFiles(project: string): Promise<Map<string, string>> {
  const entries = await readdir(project, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(project, join(parentPath, name)).split(sep))
    .filter((parts) => !parts.some(isLeftover))
    .map((parts) => parts.join('/'))
    .sort();
  const texts = paths.map(
    async (path): Promise<[string, string]> => [path, await readFile(join(project, path), 'utf8')],
  );
  return new Map(await Promise.all(texts));
}
