import { type WriteLock, withLock } from '@cdf/write';
import type { Outcome } from './report.ts';

/** What to pull, and how. */
export interface PullOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** Say what would change and write nothing. */
  readonly dryRun: boolean;
}

/** The outcome of a pull, and the new texts of contracts that changed, by path. */
export interface PullOutcome extends Outcome {
  readonly changed: ReadonlyMap<string, string>;
}

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
