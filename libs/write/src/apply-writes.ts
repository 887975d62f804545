import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, type Finding, sortedBy } from '@cdf/core';
import { readTextIfThere } from './file-moves.ts';
import { commit, discard, hasPendingWrites, type JournalChange, stage, turnBack } from './journal.ts';
import type { JournalStep } from './journal-record.ts';
import type { WriteLock } from './lock.ts';
import { type PathGuard, pathGuard } from './path-guard.ts';
import type { WritePlan } from './plan-writes.ts';
import { goBack, goForward } from './recover.ts';
import { cannotWrite, systemReason } from './system-fault.ts';

/** What was done: project-relative paths, sorted. */
export interface AppliedWrites {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Carries plans out, as one batch: after a crash at any point every file of it is old, or the next holder of the lock makes
 * every file of it new. Blocked plans are passed over; so is, whole, a plan that cannot be carried out.
 *
 * All new texts go to `.cdf/journal` first, one rename commits them, then each is renamed into place. Nothing is fsync'd: the
 * journal is for processes that die, not for machines that do. After a power cut the staged texts are compared with their
 * digests, and the files are in git and can be generated again.
 *
 * @findings CDF707 with the path and the system's reason: no permission, no space, a folder or link in the way, a path out
 *   of the project, a file that changed since it was read. Nothing is half written
 */
export function applyWrites({ project }: WriteLock, plans: readonly WritePlan[]): Checked<AppliedWrites> {
  const open = plans.filter((plan) => !plan.isBlocked && changesOf(plan).length > 0);
  if (open.length === 0) return { value: nothing, findings: [] };
  if (hasPendingWrites(project)) return { value: nothing, findings: [pendingFinding] };
  try {
    const guard = pathGuard(project);
    const judged = open.map((plan) => ({ changes: changesOf(plan), findings: obstacles(project, plan, guard) }));
    const changes = judged.flatMap((plan) => (plan.findings.length === 0 ? plan.changes : []));
    const fault = changes.length === 0 ? [] : runBatch(project, removalsFirst(changes), guard);
    const findings = [...judged.flatMap((plan) => plan.findings), ...fault];
    return { value: fault.length > 0 ? nothing : summary(changes), findings };
  } catch (fault) {
    return { value: nothing, findings: [cannotWrite('.cdf/journal', systemReason(fault))] };
  }
}

const nothing: AppliedWrites = { written: [], removed: [] };

const pendingFinding = cannotWrite('.cdf/journal', 'an interrupted write has to be finished first');

function runBatch(project: string, changes: readonly JournalChange[], guard: PathGuard): Finding[] {
  let path = '.cdf/journal';
  const at = (next: string) => {
    path = next;
  };
  let committed: readonly JournalStep[] | undefined;
  try {
    const steps = stage(project, changes, at);
    at('.cdf/journal');
    commit(project, steps);
    committed = steps;
    goForward(project, steps, false, at);
    at('.cdf/journal');
  } catch (fault) {
    if (committed !== undefined) {
      turnBack(project);
      goBack(project, committed, guard);
    }
    discard(project);
    return [cannotWrite(path, systemReason(fault), 'nothing was changed')];
  }
  discard(project);
  return [];
}

/** Looks at every path before anything happens: the last chance to refuse one group and still write the others. */
function obstacles(project: string, plan: WritePlan, guard: PathGuard): Finding[] {
  // Where case does not count, a new file meets the stale one it takes the place of.
  const leaving = new Set(plan.stale.map(({ path }) => path.toLowerCase()));
  return changesOf(plan).flatMap((change) => {
    const why = guard(change.path) ?? obstacle(join(project, change.path), change, leaving);
    return why === undefined ? [] : [cannotWrite(change.path, why)];
  });
}

function obstacle(target: string, { path, was }: JournalChange, leaving: ReadonlySet<string>): string | undefined {
  try {
    const entry = lstatSync(target, { throwIfNoEntry: false });
    if (entry === undefined) return was === null ? undefined : changed;
    if (entry.isSymbolicLink()) return 'a symbolic link stands there';
    if (!entry.isFile()) return 'something that is no file stands there';
    if (was === null) return leaving.has(path.toLowerCase()) ? undefined : changed;
    return readTextIfThere(target) === was ? undefined : changed;
  } catch (fault) {
    return systemReason(fault);
  }
}

const changed = 'it changed while cdf was running';

const changesOf = ({ stale, create, update }: WritePlan): JournalChange[] => [
  ...stale.map(({ path, was }) => ({ path, was, content: null })),
  ...create,
  ...update,
];

const removalsFirst = (changes: readonly JournalChange[]): JournalChange[] =>
  sortedBy(changes, ({ path, content }) => `${content === null ? 0 : 1}${path}`);

function summary(changes: readonly JournalChange[]): AppliedWrites {
  const paths = (isRemoval: boolean) =>
    sortedBy(
      changes.filter(({ content }) => (content === null) === isRemoval).map(({ path }) => path),
      (path) => path,
    );
  return { written: paths(false), removed: paths(true) };
}
