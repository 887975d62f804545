import { type WriteLock, withLock } from '@cdf/write';
import { currentOutcome } from './current.ts';
import { openProject } from './open-project.ts';
import type { GenerateOptions } from './options.ts';
import type { Outcome } from './report.ts';
import { loadState } from './state.ts';
import { orUnreadable } from './unreadable-file.ts';
import { projectReader } from './workspace.ts';

/**
 * Compiles schemas and writes what changed. A schema whose files are as the last run left them costs a digest and nothing else;
 * everything heavier is loaded only when one is not.
 *
 * @param root  absolute path of the project folder
 */
export function generate(root: string, options: GenerateOptions): Promise<Outcome> {
  return orUnreadable(() => generateChanged(root, options), {});
}

async function generateChanged(root: string, options: GenerateOptions): Promise<Outcome> {
  const readText = projectReader(root);
  const state = loadState(root);
  const project = await openProject(root, readText, state);
  const current =
    options.force || project.findings.length > 0
      ? undefined
      : currentOutcome(root, options, project.value, state, readText);
  if (current !== undefined) return current;
  const { generateAnew } = await import('./generate-anew.ts');
  if (options.dryRun) return generateAnew(root, options, undefined);
  const locked = await withLock(root, (lock: WriteLock) => generateAnew(root, options, lock));
  const { showLocked } = await import('./show-locked.ts');
  return showLocked(root, locked, {});
}
