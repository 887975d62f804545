import { type WriteLock, withLock } from '@cdf/write';
import type { ImportOptions } from './options.ts';
import type { Outcome } from './report.ts';
import { orUnreadable } from './unreadable-file.ts';

/**
 * Takes SQLMesh's files of external models apart into the contracts of their tables, once: what people wrote moves, and the files go.
 * Everything is written in one batch or nothing is.
 *
 * @param root  absolute path of the project folder
 */
export function importModels(root: string, options: ImportOptions): Promise<Outcome> {
  return orUnreadable(async () => {
    const { importAnew } = await import('./import-anew.ts');
    if (options.dryRun) return importAnew(root, options, undefined);
    const locked = await withLock(root, (lock: WriteLock) => importAnew(root, options, lock));
    const { showLocked } = await import('./show-locked.ts');
    return showLocked(root, locked, {});
  }, {});
}
