import { hasPendingWrites } from '@cdf/write';
import { currentOutcome } from './current.ts';
import { openProject } from './open-project.ts';
import { loadState } from './state.ts';
import { projectReader } from './workspace.ts';

/**
 * True when generating would write nothing, remove nothing and find no error. With the state of an earlier run that costs a digest
 * of the project's files; without it everything is compiled, in memory. Writes nothing.
 *
 * @param root  absolute path of the project folder
 */
export async function isCurrent(root: string): Promise<boolean> {
  const readText = projectReader(root);
  const state = loadState(root);
  const project = await openProject(root, readText, state);
  if (project.findings.length > 0) return false;
  const everything = { schemas: [], shared: true };
  if (currentOutcome(root, everything, project.value, state, readText) !== undefined) return true;
  if (hasPendingWrites(root)) return false;
  const { planOutputsAnew } = await import('./plan-outputs-anew.ts');
  const { writes, removals, findings } = await planOutputsAnew(root);
  return writes.length + removals.length === 0 && findings.every(({ severity }) => severity === 'warning');
}
