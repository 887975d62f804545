import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { folderRefusal } from './path-guard.ts';

/** The folder for lock, journal and state, project-relative. Never committed. */
export const cdfFolderName = '.cdf';

/**
 * Makes `.cdf` and gives its path.
 *
 * @throws when the project cannot be written, or `.cdf` or the journal in it is a link that leads out of it
 */
export function makeCdfFolder(project: string): string {
  const refusal = folderRefusal(realpathSync(project), `${cdfFolderName}/journal`);
  if (refusal !== undefined) throw new Error(refusal);
  const folder = join(project, cdfFolderName);
  mkdirSync(folder, { recursive: true });
  return folder;
}
