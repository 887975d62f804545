import type { Checked } from '@cdf/core';
import type { Outcome } from './report.ts';
import { showFindings } from './show-findings.ts';
import { projectReader } from './workspace.ts';

/** The outcome of work under the lock, or why the lock could not be had. `none`: the outcome of no work. */
export async function showLocked<T extends Outcome>(
  root: string,
  { value, findings }: Checked<T | undefined>,
  none: Omit<T, keyof Outcome>,
): Promise<T> {
  const shown = await showFindings(findings, projectReader(root));
  const outcome = value ?? ({ ...none, findings: [], counts: {}, written: [], removed: [] } as Outcome as T);
  return { ...outcome, findings: [...shown, ...outcome.findings] };
}
