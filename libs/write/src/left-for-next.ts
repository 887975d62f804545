import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdfFolderName, makeCdfFolder } from './cdf-folder.ts';
import { readTextIfThere } from './file-moves.ts';

/** The text that an earlier command left below `.cdf`; null where there is none. */
export const readLeft = (project: string, file: string): string | null =>
  readTextIfThere(join(project, cdfFolderName, file));

/**
 * Leaves a text below `.cdf` for the next command, in one step: a reader sees the old text or the new one, and of two who write at once
 * one wins. A draft that a killed process leaves is removed by `removeLeftovers`.
 *
 * @returns false when it could not be written (a read-only checkout), which only costs the next command time
 */
export function leaveForNext(project: string, file: string, text: string): boolean {
  try {
    const path = join(makeCdfFolder(project), file);
    const draft = `${path}.${process.pid}`;
    try {
      writeFileSync(draft, text);
      renameSync(draft, path);
      return true;
    } finally {
      rmSync(draft, { force: true });
    }
  } catch {
    return false;
  }
}
