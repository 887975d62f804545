import type { ReportedColumn, ReportedTable } from '@cdf/schemas/report';
import type { Outcome } from './report.ts';
import { orUnreadable } from './unreadable-file.ts';

/** The outcome, and the answer where there is one. */
export interface Explanation {
  readonly outcome: Outcome;
  readonly answer: { readonly column?: ReportedColumn; readonly table?: ReportedTable };
}

/**
 * Says where a table or a column comes from and why it is as it is in staging. Reads committed files, writes nothing.
 *
 * @param root  absolute path of the project folder
 * @param path  `SCHEMA.TABLE` or `SCHEMA.TABLE.COLUMN`: a staged name, or the raw one
 * @findings those of the compile; CDF605 for a schema, CDF611 for a table or column that is not there
 */
export async function explain(root: string, path: string): Promise<Explanation> {
  const { explainAnew } = await import('./explain-anew.ts');
  let answer: Explanation['answer'] = {};
  const outcome = await orUnreadable(async () => {
    const explained = await explainAnew(root, path);
    answer = explained.answer;
    return explained.outcome;
  }, {});
  return { outcome, answer };
}
