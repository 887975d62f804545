import type { ReportedImpact } from '@cdf/schemas/report';
import type { Outcome } from './report.ts';
import { orUnreadable } from './unreadable-file.ts';

/** The outcome, and the answer where there is one. */
export interface ImpactAnswer {
  readonly outcome: Outcome;
  readonly impact?: ReportedImpact;
}

/**
 * Says who uses a table or a column: staging models, models and audits of SQLMesh, TypeScript files of the workspace. Reads files of
 * people and committed ones; what it found in them is left for the next run.
 *
 * @param root  absolute path of the project folder
 * @param path  `SCHEMA.TABLE` or `SCHEMA.TABLE.COLUMN`: a staged name, or the raw one
 * @findings those of the compile; CDF605 for a schema, CDF611 for a table or column that is not there
 */
export async function impact(root: string, path: string): Promise<ImpactAnswer> {
  const { impactAnew } = await import('./impact-anew.ts');
  let answer: ReportedImpact | undefined;
  const outcome = await orUnreadable(async () => {
    const found = await impactAnew(root, path);
    answer = found.impact;
    return found.outcome;
  }, {});
  return { outcome, ...(answer === undefined ? {} : { impact: answer }) };
}
