import type { CheckOptions } from './options.ts';
import type { Outcome } from './report.ts';
import { orUnreadable } from './unreadable-file.ts';

/**
 * Compiles everything in memory and holds it against what is on disk: invalid files, outputs that are out of date, missing, left
 * over or edited by hand, in one list. Reads no state and writes nothing, so it means the same on every machine.
 *
 * @param root  absolute path of the project folder
 */
export async function check(root: string, options: CheckOptions): Promise<Outcome> {
  const { checkAnew } = await import('./check-anew.ts');
  return orUnreadable(() => checkAnew(root, options), {});
}
