import type { ReportedChange } from '@cdf/schemas/report';
import type { PlanOptions } from './options.ts';
import type { Outcome } from './report.ts';
import { orUnreadable } from './unreadable-file.ts';

/** The outcome, and what is different. */
export interface PlanOutcome extends Outcome {
  readonly changes: readonly ReportedChange[];
}

/**
 * Says what the committed files change of the contract since a revision of git, or, without one, what `sync` would change; each
 * change graded: who breaks, and what SQLMesh rebuilds. Writes nothing.
 *
 * @param root  absolute path of the project folder
 * @findings those of the compile of either side, and of sources; CDF501 for a revision that is not there; CDF605 for an unknown schema
 */
export const plan = (root: string, options: PlanOptions): Promise<PlanOutcome> =>
  orUnreadable(async () => (await import('./plan-anew.ts')).planAnew(root, options), { changes: [] });
