import { type WriteLock, withLock } from '@cdf/write';
import type { InitPlan, InitPlanOptions, InitTree } from './init-plan.ts';
import type { InitOptions } from './options.ts';
import type { Outcome } from './report.ts';
import { orUnreadable } from './unreadable-file.ts';

/**
 * Writes what a folder needs to be a project of cdf, and leaves alone what is there: a second run changes nothing.
 *
 * @param root  absolute path of the folder, which is there
 * @returns `next`: what a person does then
 */
export async function init(
  root: string,
  options: InitOptions,
): Promise<{ readonly outcome: Outcome; readonly next: string[] }> {
  const { initAnew } = await import('./init-anew.ts');
  let next: string[] = [];
  const outcome = await orUnreadable(async () => {
    const run = async (lock: WriteLock | undefined): Promise<Outcome> => {
      const done = await initAnew(root, options, lock);
      next = done.next;
      return done.outcome;
    };
    if (options.dryRun) return run(undefined);
    const locked = await withLock(root, run);
    const { showLocked } = await import('./show-locked.ts');
    return showLocked(root, locked, {});
  }, {});
  return { outcome, next };
}

/** What a tree of files needs to hold a project of cdf. Pure but for loading itself. */
export async function planInit(tree: InitTree, options: InitPlanOptions): Promise<InitPlan> {
  const { planInitAnew } = await import('./init-plan-anew.ts');
  return planInitAnew(tree, options);
}

/** What SQLMesh makes of the `config.py` of a project, where nothing else says where tables go. */
export async function pythonConfigOf(
  root: string,
  tree: InitTree,
  directory: string,
  environment: InitOptions['environment'],
): Promise<InitPlanOptions['pythonConfig']> {
  const { pythonConfig } = await import('./init-folder.ts');
  return pythonConfig(root, tree, directory, environment);
}

/** The pipelines of dlt that last ran in a folder or below it, by what dlt keeps of them on this machine. */
export async function pipelinesOf(
  root: string,
  environment: InitOptions['environment'],
): Promise<InitPlanOptions['pipelines']> {
  const { readPipelines } = await import('./init-folder.ts');
  return readPipelines(root, environment);
}
