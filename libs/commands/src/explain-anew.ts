import { explainColumn, explainTable } from '@cdf/trace';
import type { Explanation } from './explain.ts';
import { lineLookup } from './line-lookup.ts';
import { openSubject } from './open-subject.ts';
import { showFindings } from './show-findings.ts';
import { projectReader } from './workspace.ts';

/** Plans the one schema anew, watching its rules, and tells of the table or column. */
export async function explainAnew(root: string, path: string): Promise<Explanation> {
  const readText = projectReader(root);
  const opened = await openSubject(root, path, readText);
  const outcome = { counts: {}, written: [], removed: [] };
  if (!('subject' in opened))
    return { outcome: { ...outcome, findings: await showFindings(opened, readText) }, answer: {} };
  const { subject, plan, moments } = opened;
  const input = { plan, moments, lineOf: lineLookup(readText) };
  const answer =
    subject.column === undefined
      ? { table: explainTable(subject.table, input) }
      : { column: explainColumn(subject.table, subject.column, input) };
  return { outcome: { ...outcome, findings: [] }, answer };
}
