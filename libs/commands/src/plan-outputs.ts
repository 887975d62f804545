import type { OutputPlan } from './outcomes.ts';

/**
 * Compiles everything in memory and says what generating would write and remove: for a writer that is not cdf's own. A schema
 * with faults has no part in it.
 *
 * @param root  absolute path of the project folder
 */
export async function planOutputs(root: string): Promise<OutputPlan> {
  const { planOutputsAnew } = await import('./plan-outputs-anew.ts');
  return planOutputsAnew(root);
}
