import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdfFolderName, makeCdfFolder } from './cdf-folder.ts';
import { readTextIfThere } from './file-moves.ts';

const version = 1;
const fileName = 'state.json';

/**
 * What a command left for the next one: any JSON value, or undefined. State only saves work, so whatever is wrong with it
 * (no file, not JSON, written by a tool with another fingerprint) reads as "none". Writes nothing.
 *
 * @param tool  fingerprint of whoever gives the value its meaning: cdf's version, format numbers, options
 */
export function readState(project: string, tool: string): unknown {
  try {
    const text = readTextIfThere(join(project, cdfFolderName, fileName));
    if (text === null) return undefined;
    const stored: { readonly version?: unknown; readonly tool?: unknown; readonly state?: unknown } | null =
      JSON.parse(text);
    return stored?.version === version && stored.tool === tool ? stored.state : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Leaves a JSON value for the next command, in one step: a reader sees the old state or the new one.
 *
 * @returns false when it could not be written (a read-only checkout), which only costs the next command time
 */
export function writeState(project: string, tool: string, state: unknown): boolean {
  try {
    const path = join(makeCdfFolder(project), fileName);
    const draft = `${path}.${process.pid}`;
    try {
      writeFileSync(draft, JSON.stringify({ version, tool, state }));
      renameSync(draft, path);
      return true;
    } finally {
      rmSync(draft, { force: true });
    }
  } catch {
    return false;
  }
}
