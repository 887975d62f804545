import type { GeneratedFile } from '@cdf/core';
import { commit, type JournalChange, stage, stepForward } from '../journal.ts';
import { planWrites } from '../plan-writes.ts';
import { oldFiles } from './shop-change.ts';
import { textsOf, writeInput } from './signed-file.ts';
import { temporaryProject } from './temporary-project.ts';

/** A project with the old files as a writer leaves it that dies after the commit point, with so many steps done. */
export function unfinishedProject(desired: readonly GeneratedFile[], stepsDone: number): string {
  const project = temporaryProject(Object.fromEntries(textsOf(oldFiles)));
  const { stale, update, create } = planWrites(writeInput(desired, textsOf(oldFiles)));
  const removals: JournalChange[] = stale.map(({ path, was }) => ({ path, was, content: null }));
  const steps = stage(project, [...removals, ...update, ...create], () => {});
  commit(project, steps);
  for (const [index, step] of steps.slice(0, stepsDone).entries()) stepForward(project, step, index, false);
  return project;
}
