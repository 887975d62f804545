import { type WriteLock, withLock } from '@cdf/write';
import type { PullOptions } from './options.ts';
import type { PullOutcome } from './outcomes.ts';
import { orUnreadable } from './unreadable-file.ts';

/**
 * Moves schemas from their sources into `metadata/<schema>/schema.yml`, keeping what people wrote there. What did not change costs
 * one question to each place for hashes. Sources are read before the lock is taken, so that a slow one keeps nobody from writing.
 *
 * @param root  absolute path of the project folder
 */
export function pull(root: string, options: PullOptions): Promise<PullOutcome> {
  return orUnreadable(() => pullChanged(root, options), nothing);
}

async function pullChanged(root: string, options: PullOptions): Promise<PullOutcome> {
  const { gather, settle } = await import('./pull-anew.ts');
  const gathered = await gather(root, options);
  if (gathered.isFaulty || options.dryRun) return settle(root, gathered, options, undefined);
  const locked = await withLock(root, (lock: WriteLock) => settle(root, gathered, options, lock));
  const { showLocked } = await import('./show-locked.ts');
  return showLocked(root, locked, nothing);
}

const nothing = { changed: new Map<string, string>(), held: new Set<string>() };
