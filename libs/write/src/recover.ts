import { type Finding, sortFindings } from '@cdf/core';
import { removeEmptyFolders } from './file-moves.ts';
import { discard, isStagedIntact, stepBack, stepForward, turnBack, unfinishedBatch } from './journal.ts';
import type { JournalStep } from './journal-record.ts';
import { type PathGuard, pathGuard } from './path-guard.ts';
import { cannotWrite, systemReason } from './system-fault.ts';

/**
 * Finishes what a crashed command began: rolls a committed batch forward, or back when that proves impossible, and throws an
 * uncommitted one away. Only for the holder of the lock. Doing it twice is doing it once. A file that somebody changed since
 * the crash stays as it is.
 */
export function recover(project: string): Finding[] {
  let path = '.cdf/journal';
  const at = (next: string) => {
    path = next;
  };
  try {
    const batch = unfinishedBatch(project);
    const findings = batch === undefined ? [] : finish(project, batch.steps, batch.direction === 'forward', at);
    discard(project);
    return sortFindings(findings);
  } catch (fault) {
    return [
      cannotWrite(
        path,
        systemReason(fault),
        'an interrupted write could not be finished; free the path and run cdf again',
      ),
    ];
  }
}

/** Undoes a batch whose way forward failed. The caller has turned its record already, or never committed it. */
export function goBack(project: string, steps: readonly JournalStep[], guard: PathGuard): void {
  // Last first: where case does not count, a new file may have taken the place of a removed one.
  for (const [index, step] of [...steps.entries()].reverse()) {
    if (guard(step.path) === undefined) stepBack(project, step, index);
  }
  removeEmptyFolders(
    project,
    allowedPaths(steps, guard, ({ was }) => was === null),
  );
}

/** Carries a batch out. `isRecovery`: some of it may have been done already. */
export function goForward(
  project: string,
  steps: readonly JournalStep[],
  { guard, at, isRecovery }: { guard: PathGuard; at: (path: string) => void; isRecovery: boolean },
): void {
  for (const [index, step] of steps.entries()) {
    at(step.path);
    if (!isRecovery || guard(step.path) === undefined) stepForward(project, step, index, isRecovery);
  }
  removeEmptyFolders(
    project,
    allowedPaths(steps, guard, ({ now }) => now === null),
  );
}

function finish(
  project: string,
  steps: readonly JournalStep[],
  isForward: boolean,
  at: (path: string) => void,
): Finding[] {
  // Judged anew: a journal may have come with a repository, or the folders may have changed since the crash.
  const guard = pathGuard(project);
  const refused = steps.flatMap(({ path }) => {
    const why = guard(path);
    return why === undefined ? [] : [cannotWrite(path, why, 'an interrupted write was not finished here')];
  });
  if (!isForward) {
    goBack(project, steps, guard);
    return refused;
  }
  let path = '';
  try {
    const broken = steps.find((step, index) => !isStagedIntact(project, step, index));
    if (broken !== undefined) throw new Error(`the staged text of "${broken.path}" was lost`);
    goForward(project, steps, {
      guard,
      isRecovery: true,
      at: (next) => {
        path = next;
        at(next);
      },
    });
    return refused;
  } catch (fault) {
    turnBack(project);
    goBack(project, steps, guard);
    return [...refused, cannotWrite(path, systemReason(fault), 'the interrupted write was undone')];
  }
}

const allowedPaths = (
  steps: readonly JournalStep[],
  guard: PathGuard,
  want: (step: JournalStep) => boolean,
): string[] => steps.filter((step) => want(step) && guard(step.path) === undefined).map(({ path }) => path);
