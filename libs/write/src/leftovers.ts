import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCdfFolder } from './cdf-folder.ts';
import { isAlive, isRunning, readHolder } from './lock-holder.ts';

/**
 * Removes from `.cdf` what killed processes left: drafts, which carry the number of their process, and locks of heirs. Only for the
 * holder of the lock; what a living process works on stays. Whatever cannot be removed does no harm.
 */
export function removeLeftovers(project: string): void {
  const folder = makeCdfFolder(project);
  for (const path of [...pathsIn(folder), ...pathsIn(join(folder, 'cache'))]) {
    if (!isLeftover(path)) continue;
    try {
      rmSync(path, { force: true });
    } catch {
      // The next holder tries again.
    }
  }
}

function isLeftover(path: string): boolean {
  const draft = /[/\\](?:lock\..*\.(\d+)\.draft|(?:[a-z.-]+\.json|[0-9a-f]{64})\.(\d+))$/.exec(path);
  if (draft !== null) return !isRunning(Number(draft[1] ?? draft[2]));
  const heir = /[/\\]lock(?:\.[0-9a-f]+)+$/.test(path) ? readHolder(path) : undefined;
  return heir !== undefined && !isAlive(heir);
}

function pathsIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
