import { type Finding, finding, sortFindings } from '@cdf/core';
import { removeEmptyFolders } from './file-moves.ts';
import {
  discard,
  isStagedIntact,
  stepBack,
  stepForward,
  turnBack,
  type UnfinishedBatch,
  unfinishedBatch,
} from './journal.ts';
import type { JournalStep } from './journal-record.ts';
import { type PathGuard, pathGuard } from './path-guard.ts';
import { cannotWrite, systemReason } from './system-fault.ts';

/**
 * Finishes what a crashed command began: rolls a committed batch forward, or back when that proves impossible, and throws an
 * uncommitted one away. Only for the holder of the lock. Doing it twice is doing it once. A file that somebody changed since
 * the crash stays as it is. A journal nobody can read is left as it is, and so is everything else: files may be half written.
 *
 * @findings CDF707 for what kept the batch from going forward, or, with the journal still there, back; CDF710 for a journal that
 *   cannot be read
 */
export function recover(project: string): Finding[] {
  try {
    const batch = unfinishedBatch(project);
    if (batch === 'unreadable') return [unreadable];
    const findings = batch === undefined ? [] : finish(project, batch);
    discard(project);
    return sortFindings(findings);
  } catch (fault) {
    const hint = 'an interrupted write could not be finished; make room for it and run cdf again';
    return [cannotWrite('.cdf/journal', systemReason(fault), hint)];
  }
}

const unreadable = finding(
  'CDF710',
  { file: '.cdf/journal', line: 1, column: 1 },
  'A write was interrupted, and its journal is damaged or of another version of cdf',
  { hint: 'finish with the cdf that began, or delete .cdf/journal and run "cdf generate"' },
);

/** Carries a batch out. `isRecovery`: some of it may have been done already. Calls `at` with each path before its turn. */
export function goForward(
  project: string,
  steps: readonly JournalStep[],
  isRecovery: boolean,
  at: (path: string) => void,
): void {
  for (const [index, step] of steps.entries()) {
    at(step.path);
    stepForward(project, step, index, isRecovery);
  }
  removeEmptyFolders(project, pathsOf(steps.filter(({ now }) => now === null)));
}

/** Undoes a batch whose way forward failed, after its record was turned. Paths that a guard refuses were never written. */
export function goBack(project: string, steps: readonly JournalStep[], guard: PathGuard): void {
  // Last first: where case does not count, a new file may have taken the place of a removed one.
  for (const [index, step] of [...steps.entries()].reverse()) {
    if (guard(step.path) === undefined) stepBack(project, step, index);
  }
  removeEmptyFolders(project, pathsOf(steps.filter(({ path, was }) => was === null && guard(path) === undefined)));
}

function finish(project: string, { direction, steps }: UnfinishedBatch): Finding[] {
  if (direction === 'back') {
    goBack(project, steps, pathGuard(project));
    return [];
  }
  const findings = tryForward(project, steps);
  if (findings.length > 0) {
    turnBack(project);
    goBack(project, steps, pathGuard(project));
  }
  return findings;
}

/** Rolls forward, or gives the reasons why the batch has to go back. */
function tryForward(project: string, steps: readonly JournalStep[]): Finding[] {
  // Judged anew: a journal may have come with a repository, or folders may have become links since the crash.
  const guard = pathGuard(project);
  const refused = steps.flatMap((step, index) => {
    const why = guard(step.path) ?? (isStagedIntact(project, step, index) ? undefined : 'its new text was lost');
    return why === undefined ? [] : [cannotWrite(step.path, why, undone)];
  });
  if (refused.length > 0) return refused;
  let current = '';
  try {
    goForward(project, steps, true, (path) => {
      current = path;
    });
    return [];
  } catch (fault) {
    return [cannotWrite(current, systemReason(fault), undone)];
  }
}

const undone = 'the interrupted write was undone';

const pathsOf = (steps: readonly JournalStep[]): string[] => steps.map(({ path }) => path);
