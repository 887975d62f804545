import { asksReaders, type Change } from '@cdf/contract';
import type { ReportedChange, ReportedReach } from '@cdf/schemas/report';
import type { StagingPlan } from '@cdf/staging';
import {
  type ImpactSubject,
  impactOf,
  readStandingFiles,
  type StandingFile,
  tablesReadTogether,
  unitedReaches,
} from '@cdf/trace';
import { plansOf, type Side, schemasWith } from './side.ts';
import type { Settings } from './state.ts';
import { readUsages, type UsagesOf } from './usages.ts';

/** Changes of one schema, and what stood there before them. */
export interface ChangedSchema {
  readonly changes: readonly Change[];
  /** In which what they change still is. */
  readonly plan: StagingPlan;
  /** Generated files with the queries of models that have none in the plan. */
  readonly standing?: readonly StandingFile[] | undefined;
}

/** Where readers are looked for. */
export interface ReadersIn {
  readonly root: string;
  readonly settings: Settings;
  /** For the schemas that did not change. */
  readonly side: Side;
  readonly usagesOf: UsagesOf;
}

/** Changes as reports have them, with everybody they reach. Files are read only where a change asks for readers. */
export async function withReaches(
  reported: readonly ReportedChange[],
  schemas: readonly ChangedSchema[],
  { root, settings, side, usagesOf }: ReadersIn,
): Promise<ReportedChange[]> {
  const asked = schemas.filter(({ changes }) => changes.some(asksReaders));
  if (asked.length === 0) return [...reported];
  const plans = schemas.map(({ plan }) => plan);
  const usages = await readUsages(root, plans, settings, usagesOf);
  const standing = await readStandingFiles(
    asked.flatMap((one) => one.standing ?? []),
    asked.flatMap(namesAsked),
    usages.prefix,
  );
  const all = { ...usages, sql: [...usages.sql, ...standing] };
  const others = await plansOf(othersAmong(plans, all, side, settings), side);
  const open = asked.flatMap(({ changes }) => changes.filter(asksReaders));
  const subjects = open.map(subjectsOf);
  const found = impactOf(subjects.flat(), [...plans, ...others.plans], all);
  const byId = new Map<string, ReportedReach[]>();
  for (const [index, { id }] of open.entries()) byId.set(id, unitedReaches(found.splice(0, subjects[index]!.length)));
  return reported.map((change) => ({ ...change, reaches: byId.get(change.id) ?? [] }));
}

/** Rows of a raw table are those of its model, so whoever reads these reads the table. */
function subjectsOf({ schema, subject }: Change): ImpactSubject[] {
  const asked = { schema, ...subject };
  return subject.layer === 'raw' && subject.column === undefined ? [asked, { ...asked, layer: 'staged' }] : [asked];
}

/** The names of the tables that changes are about, without their datasets. */
const namesAsked = ({ changes, plan }: ChangedSchema): string[] =>
  changes
    .filter(asksReaders)
    .flatMap(subjectsOf)
    .flatMap(({ layer, table }) => (layer === 'raw' ? table : (plan.modelByTable.get(table)?.model.name ?? [])));

/** The schemas whose tables are read together with those of the plans, or that load into the same ones. */
export function othersAmong(
  plans: readonly StagingPlan[],
  usages: Parameters<typeof tablesReadTogether>[1],
  { keys, shares, readText }: Side,
  { typescript }: Settings,
): string[] {
  const own = new Set(plans.map(({ schema }) => schema.key));
  const others = keys.filter((key) => !own.has(key));
  const together = tablesReadTogether(plans, usages);
  const isSharing = [...own].some((key) => shares.has(key));
  return [
    ...new Set([
      ...(isSharing ? others.filter((key) => shares.has(key)) : []),
      ...(together.made.size + together.read.size === 0
        ? []
        : schemasWith(together, others, readText, typescript?.outDir)),
    ]),
  ];
}
