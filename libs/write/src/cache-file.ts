import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '@cdf/core';
import { cdfFolderName, makeCdfFolder } from './cdf-folder.ts';
import { readTextIfThere } from './file-moves.ts';

/**
 * A JSON value that an earlier run left below `.cdf` under a name. It only saves work, so one that is not what was left, bit by bit,
 * or was left by a tool with another fingerprint, reads as "none". Writes nothing.
 *
 * @param tool  fingerprint of whoever gives the value its meaning
 */
export function readCache(project: string, name: string, tool: string): unknown {
  try {
    const kept = readTextIfThere(join(project, cdfFolderName, `${name}.json`)) ?? '';
    const text = kept.slice(kept.indexOf('\n') + 1);
    return kept === headed(text, tool) ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Leaves a JSON value for the next run, in one step: a reader sees the old value or the new one, and of two who write at once one wins.
 *
 * @returns false when it could not be written, which only costs the next run time
 */
export function writeCache(project: string, name: string, tool: string, value: unknown): boolean {
  try {
    const path = join(makeCdfFolder(project), `${name}.json`);
    const draft = `${path}.${process.pid}`;
    try {
      writeFileSync(draft, headed(JSON.stringify(value), tool));
      renameSync(draft, path);
      return true;
    } finally {
      rmSync(draft, { force: true });
    }
  } catch {
    return false;
  }
}

const headed = (text: string, tool: string): string => `${digest(`${tool}\n${text}`)}\n${text}`;
