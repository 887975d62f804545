import { cp } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

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
  const filter = (path: string): boolean => !leftovers.has(basename(path)) && !path.includes('.duckdb');
  await cp(trackedProject, into, { recursive: true, filter, errorOnExist: true, force: false });
  return into;
}
