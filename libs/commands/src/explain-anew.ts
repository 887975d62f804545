import { type Finding, isError } from '@cdf/core';
import type { RuleMoment, Watch } from '@cdf/staging';
import { explainColumn, explainTable, findSubject } from '@cdf/trace';
import { planSchemaStaging } from './compile-schema.ts';
import type { Explanation } from './explain.ts';
import { lineLookup } from './line-lookup.ts';
import { openProject, unknownSchemas } from './open-project.ts';
import { openActions } from './own-actions.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import { projectReader, schemaKeys } from './workspace.ts';

/** Plans the one schema anew, watching its rules, and tells of the table or column. */
export async function explainAnew(root: string, path: string): Promise<Explanation> {
  const readText = projectReader(root);
  const project = await openProject(root, readText, undefined);
  const keys = schemaKeys(root);
  const failed = async (findings: readonly Finding[]): Promise<Explanation> => ({
    outcome: { findings: await showFindings(findings, readText), counts: {}, written: [], removed: [] },
    answer: {},
  });
  // A key is a folder's name and may hold dots.
  const key = keys.filter((one) => path.startsWith(`${one}.`)).sort((a, b) => b.length - a.length)[0];
  if (key === undefined) return failed(await unknownSchemas([path.split('.')[0]!], keys));
  const own = await openActions(root, readText);
  const opened = [...project.findings, ...own.findings];
  if (opened.some(isError)) return failed(opened);
  const shared = (await sharedTables(keys, readText)).get(key) ?? nothingShared;
  let moments = new Map<string, RuleMoment[]>();
  const watcher = (): Watch => {
    const seen = new Map<string, RuleMoment[]>();
    moments = seen;
    return (moment) => {
      const { name } = moment.before.table;
      const before = seen.get(name);
      if (before === undefined) seen.set(name, [moment]);
      else before.push(moment);
    };
  };
  const { value: planned, findings } = await planSchemaStaging(key, {
    readText,
    shared,
    judging: { known: {} },
    own: own.value,
    watcher,
  });
  if (planned === undefined) return failed(findings);
  const { plan } = planned;
  const subject = findSubject(path.slice(key.length + 1), plan, moments);
  if ('code' in subject) return failed([subject]);
  const input = { plan, moments, lineOf: lineLookup(readText) };
  const answer =
    subject.column === undefined
      ? { table: explainTable(subject.table, input) }
      : { column: explainColumn(subject.table, subject.column, input) };
  return { outcome: { findings: [], counts: {}, written: [], removed: [] }, answer };
}
