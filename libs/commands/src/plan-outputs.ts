import type { GeneratedFile } from '@cdf/core';
import type { ShownFinding } from './report.ts';

/** What would make the outputs current, and what stands in the way. Paths relative to the project folder, POSIX, sorted. */
export interface OutputPlan {
  /** Signed, as they have to stand on disk. */
  readonly writes: readonly GeneratedFile[];
  readonly removals: readonly string[];
  readonly findings: readonly ShownFinding[];
}

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
