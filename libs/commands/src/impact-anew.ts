import type { Table } from '@cdf/catalog';
import { printTableName, rawTable } from '@cdf/sql';
import { rawColumnNames } from '@cdf/staging';
import { type ImpactSubject, impactOf, unitedReaches } from '@cdf/trace';
import type { ImpactAnswer } from './impact.ts';
import { type OpenedSubject, openSubject } from './open-subject.ts';
import { showFindings } from './show-findings.ts';
import { plansOf } from './side.ts';
import { readUsages } from './usages.ts';
import { othersAmong } from './with-reaches.ts';
import { projectReader } from './workspace.ts';

/** Plans all schemas, reads what people wrote, and follows the table or column through both. */
export async function impactAnew(root: string, path: string): Promise<ImpactAnswer> {
  const readText = projectReader(root);
  const outcome = { counts: {}, written: [], removed: [] };
  const opened = await openSubject(root, path, readText);
  if (!('subject' in opened)) return { outcome: { ...outcome, findings: await showFindings(opened, readText) } };
  const { plan, settings, side } = opened;
  const near = await readUsages(root, [plan], settings, 'now');
  // Nobody can be told to read nothing while one of them is missing: what is wrong is said.
  const { plans, findings } = await plansOf(othersAmong([plan], near, side, settings), side);
  const subjects = subjectsOf(opened, path);
  const all = [plan, ...plans];
  // What people's models make may be a table of another schema, and TypeScript may read it there.
  const usages = plans.length === 0 ? near : await readUsages(root, all, settings, 'now');
  const reaches = unitedReaches(impactOf(subjects, all, usages));
  const names = subjects.map(({ layer, table, column }) => {
    const name = layer === 'raw' ? rawTable(plan.schema.dataset, table) : plan.modelByTable.get(table)!.model;
    return `${printTableName(name, plan.dialect)}${column === undefined ? '' : `.${column}`}`;
  });
  return {
    outcome: { ...outcome, findings: await showFindings(findings, readText) },
    impact: { path, names, reaches },
  };
}

/**
 * What is asked about: a name that a raw column and a staged one have means both; a name that a column had on the way, the one that it
 * became, or the raw ones it was made of where rules dropped it.
 */
function subjectsOf(
  { subject: { table, column }, plan: { schema, modelByTable } }: OpenedSubject,
  path: string,
): ImpactSubject[] {
  const raw = { schema: schema.key, layer: 'raw', table: table.name } as const;
  const staged = { ...raw, layer: 'staged' } as const;
  if (column === undefined) return modelByTable.has(table.name) ? [raw, staged] : [raw];
  const name = path.slice(`${schema.key}.${table.name}.`.length);
  const subjects = [
    ...(table.columnByName.has(name) ? [{ ...raw, column: name }] : []),
    ...(column.kind === 'staged' && (column.column.name === name || !table.columnByName.has(name))
      ? [{ ...staged, column: column.column.name }]
      : []),
  ];
  if (subjects.length > 0 || column.kind !== 'dropped') return subjects;
  return rawColumnNames(column.column, modelByTable.get(table.name)?.table ?? table, schema.loadsTable).flatMap(
    (whole) => {
      const isOf = (one: Table): boolean =>
        whole.startsWith(`${one.name}.`) && one.columnByName.has(whole.slice(one.name.length + 1));
      const of = schema.tables.find(isOf);
      return of === undefined ? [] : [{ ...raw, table: of.name, column: whole.slice(of.name.length + 1) }];
    },
  );
}
