import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '@cdf/core';
import { cdfFolderName, makeCdfFolder } from './cdf-folder.ts';
import { readTextIfThere } from './file-moves.ts';

const folderName = 'cache';

/**
 * A text somebody kept under a name, or undefined. Kept texts only save work: one whose bytes are not those that were kept reads as
 * "none".
 */
export function readKept(project: string, name: string): string | undefined {
  try {
    const kept = readTextIfThere(join(project, cdfFolderName, folderName, fileOf(name))) ?? '';
    const text = kept.slice(kept.indexOf('\n') + 1);
    return kept === withDigest(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps texts below `.cdf/cache` and lets all others go.
 *
 * @param texts  by name; undefined for one that is kept already
 * @returns false when that was not possible, which only costs the next command time
 */
export function keepTexts(project: string, texts: ReadonlyMap<string, string | undefined>): boolean {
  try {
    const folder = join(makeCdfFolder(project), folderName);
    const there = filesIn(folder);
    const wanted = new Set([...texts.keys()].map(fileOf));
    for (const file of there) if (!wanted.has(file)) rmSync(join(folder, file), { force: true });
    for (const [name, text] of texts) if (text !== undefined) keep(folder, fileOf(name), text);
    return true;
  } catch {
    return false;
  }
}

function keep(folder: string, file: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${file}.${process.pid}`);
  try {
    writeFileSync(draft, withDigest(text));
    renameSync(draft, join(folder, file));
  } finally {
    rmSync(draft, { force: true });
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const fileOf = (name: string): string => digest(name);
const withDigest = (text: string): string => `${digest(text)}\n${text}`;
