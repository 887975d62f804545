import type { DriftOptions } from './options.ts';
import type { Outcome } from './report.ts';
import { orUnreadable } from './unreadable-file.ts';

/**
 * Holds what the sources have now against the committed contracts, each difference graded. For a schedule: writes nothing.
 *
 * @param root  absolute path of the project folder
 * @findings CDF505 for each schema that differs; those of reading sources
 */
export const drift = (root: string, options: DriftOptions): Promise<Outcome> =>
  orUnreadable(async () => (await import('./drift-anew.ts')).driftAnew(root, options), { changes: [] });
