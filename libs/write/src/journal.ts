import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '@cdf/core';
import { cdfFolderName, makeCdfFolder } from './cdf-folder.ts';
import { keepFile, moveFile, readTextIfThere } from './file-moves.ts';
import { type JournalStep, parseRecord, printRecord } from './journal-record.ts';

/** A step before it is staged: the texts themselves. */
export interface JournalChange {
  readonly path: string;
  readonly was: string | null;
  readonly content: string | null;
}

/** Which way an unfinished batch goes: `forward` to the new files, `back` to the old ones when forward proved impossible. */
export type Direction = 'forward' | 'back';

const recordName = { forward: 'commit.json', back: 'undo.json' } as const satisfies Record<Direction, string>;

const journalFolder = (project: string): string => join(project, cdfFolderName, 'journal');
const recordPath = (project: string, direction: Direction): string =>
  join(journalFolder(project), recordName[direction]);
const stagedPath = (project: string, index: number): string => join(journalFolder(project), 'new', String(index));
const keptPath = (project: string, index: number): string => join(journalFolder(project), 'old', String(index));

/**
 * Puts a batch's new texts and second names of its old files into the journal. Nothing outside `.cdf` is touched; until
 * `commit`, a crash leaves what the next command throws away. Calls `at` with each path before it is worked on.
 */
export function stage(project: string, changes: readonly JournalChange[], at: (path: string) => void): JournalStep[] {
  discard(project);
  makeCdfFolder(project);
  for (const folder of ['new', 'old']) mkdirSync(join(journalFolder(project), folder), { recursive: true });
  return changes.map(({ path, was, content }, index) => {
    at(path);
    if (content !== null) writeFileSync(stagedPath(project, index), content);
    if (was !== null) keepFile(join(project, path), keptPath(project, index));
    return { path, was: digestOrNull(was), now: digestOrNull(content) };
  });
}

/** The commit point: from here on the batch happens, whoever finishes it. */
export function commit(project: string, steps: readonly JournalStep[]): void {
  const draft = join(journalFolder(project), 'draft.json');
  writeFileSync(draft, printRecord(steps));
  renameSync(draft, recordPath(project, 'forward'));
}

/** Decides that a committed batch goes back. */
export const turnBack = (project: string): void =>
  renameSync(recordPath(project, 'forward'), recordPath(project, 'back'));

/** Forgets a batch. The record goes first, so that a crash in between leaves no record of half a journal. */
export function discard(project: string): void {
  for (const direction of ['forward', 'back'] as const) rmSync(recordPath(project, direction), { force: true });
  rmSync(journalFolder(project), { recursive: true, force: true });
}

/** A batch that a crash left after its commit point. */
export interface UnfinishedBatch {
  readonly direction: Direction;
  readonly steps: readonly JournalStep[];
}

/** The unfinished batch of a project; undefined when there is none, `unreadable` when this version did not write its record. */
export function unfinishedBatch(project: string): UnfinishedBatch | 'unreadable' | undefined {
  for (const direction of ['back', 'forward'] as const) {
    if (!existsSync(recordPath(project, direction))) continue;
    const steps = parseRecord(readTextIfThere(recordPath(project, direction)) ?? '');
    return steps === undefined ? 'unreadable' : { direction, steps };
  }
  return undefined;
}

/** True while a batch is between its commit point and its end: in a running cdf, or left by a crashed one. Writes nothing. */
export const hasPendingWrites = (project: string): boolean =>
  existsSync(recordPath(project, 'forward')) || existsSync(recordPath(project, 'back'));

/** Carries one step out. `isRecovery`: a crash lies between, so look first, and leave what somebody changed since. */
export function stepForward(
  project: string,
  { path, was, now }: JournalStep,
  index: number,
  isRecovery: boolean,
): void {
  const target = join(project, path);
  if (isRecovery && digestOrNull(readTextIfThere(target)) !== was) return;
  if (now === null) rmSync(target, { force: true });
  else if (!isRecovery || existsSync(stagedPath(project, index))) moveFile(stagedPath(project, index), target);
}

/** Undoes one step, done or not, unless somebody changed the file since. */
export function stepBack(project: string, { path, was, now }: JournalStep, index: number): void {
  const target = join(project, path);
  const found = digestOrNull(readTextIfThere(target));
  if (found === was || found !== now) return;
  if (was === null) rmSync(target, { force: true });
  else moveFile(keptPath(project, index), target);
}

/** False when a text that has yet to be moved is not what was committed: the machine, not only the process, went down. */
export function isStagedIntact(project: string, { path, was, now }: JournalStep, index: number): boolean {
  const staged = readTextIfThere(stagedPath(project, index));
  if (staged !== null || now === null) return digestOrNull(staged) === now;
  return was === now || digestOrNull(readTextIfThere(join(project, path))) !== was;
}

const digestOrNull = (text: string | null): string | null => (text === null ? null : digest(text));
