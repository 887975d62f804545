import type { Table } from '@cdf/catalog';
import { type Finding, isError } from '@cdf/core';
import { printTableName, rawTable } from '@cdf/sql';
import { rawColumnsOf, type StagingPlan } from '@cdf/staging';
import { type ImpactSubject, impactOf, unitedReaches } from '@cdf/trace';
import { planSchemaStaging } from './compile-schema.ts';
import type { ImpactAnswer } from './impact.ts';
import { type OpenedSubject, openSubject } from './open-subject.ts';
import { nothingShared } from './shared-tables.ts';
import { showFindings } from './show-findings.ts';
import { readUsages } from './usages.ts';
import { projectReader, type ReadText } from './workspace.ts';

/** Plans all schemas, reads what people wrote, and follows the table or column through both. */
export async function impactAnew(root: string, path: string): Promise<ImpactAnswer> {
  const readText = projectReader(root);
  const outcome = { counts: {}, written: [], removed: [] };
  const opened = await openSubject(root, path, readText);
  if (!('subject' in opened)) return { outcome: { ...outcome, findings: await showFindings(opened, readText) } };
  const { plan, settings } = opened;
  const { plans, findings } = await otherPlans(opened, readText);
  const subjects = subjectsOf(opened, path);
  const all = [plan, ...plans];
  const usages = await readUsages(root, all, settings, 'now');
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

/** The plans of the other schemas, and why some are missing: nobody can be told to read nothing where one is. */
async function otherPlans(
  { plan: { schema }, keys, own, shares }: OpenedSubject,
  readText: ReadText,
): Promise<{ readonly plans: readonly StagingPlan[]; readonly findings: readonly Finding[] }> {
  const plans: StagingPlan[] = [];
  const missing: Finding[] = [];
  for (const key of keys.filter((one) => one !== schema.key)) {
    const shared = shares.get(key) ?? nothingShared;
    const { value, findings } = await planSchemaStaging(key, { readText, shared, judging: { known: {} }, own });
    if (value === undefined) missing.push(...findings.filter(isError));
    else plans.push(value.plan);
  }
  return { plans, findings: missing };
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
  return rawColumnsOf(column.column.origin, table, schema.loadsTable).flatMap((whole) => {
    const isOf = (one: Table): boolean =>
      whole.startsWith(`${one.name}.`) && one.columnByName.has(whole.slice(one.name.length + 1));
    const of = schema.tables.find(isOf);
    return of === undefined ? [] : [{ ...raw, table: of.name, column: whole.slice(of.name.length + 1) }];
  });
}
