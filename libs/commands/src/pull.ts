import { type WriteLock, withLock } from '@cdf/write';
import type { PullOptions } from './options.ts';
import type { PullOutcome } from './outcomes.ts';

/**
 * Moves schemas from their sources into `metadata/<schema>/schema.yml`, keeping what people wrote there. A source whose body is
 * the one of the last pull costs a digest.
 *
 * @param root  absolute path of the project folder
 */
export async function pull(root: string, options: PullOptions): Promise<PullOutcome> {
  const { pullAnew, showPulled } = await import('./pull-anew.ts');
  if (options.dryRun) return pullAnew(root, options, undefined);
  return showPulled(root, await withLock(root, (lock: WriteLock) => pullAnew(root, options, lock)));
}
