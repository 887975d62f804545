import { type Finding, isError } from '@cdf/core';
import { catalogFile } from '@cdf/emit';
import type { StagingPlan } from '@cdf/staging';
import { planSchemaStaging } from './compile-schema.ts';
import type { KnownVerdicts } from './fragment-judge.ts';
import type { OwnActions } from './own-actions.ts';
import { nothingShared, sharedTables } from './shared-tables.ts';
import type { ReadText } from './workspace.ts';

/** All schemas of a project as they stand somewhere: in the work tree, after a pull, at a revision. */
export interface Side {
  readonly keys: readonly string[];
  readonly readText: ReadText;
  readonly own: OwnActions;
  readonly shares: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Finds out which tables the schemas share. */
export const sideOf = async (keys: readonly string[], readText: ReadText, own: OwnActions): Promise<Side> => ({
  keys,
  readText,
  own,
  shares: await sharedTables(keys, readText),
});

/** The staging plans of some schemas, and why some are missing. */
export async function plansOf(
  keys: readonly string[],
  { readText, own, shares }: Side,
  known: (key: string) => KnownVerdicts = () => ({}),
): Promise<{ readonly plans: readonly StagingPlan[]; readonly findings: readonly Finding[] }> {
  const plans: StagingPlan[] = [];
  const missing: Finding[] = [];
  for (const key of keys) {
    const input = { readText, shared: shares.get(key) ?? nothingShared, judging: { known: known(key) }, own };
    const { value, findings } = await planSchemaStaging(key, input);
    if (value === undefined) missing.push(...findings.filter(isError));
    else plans.push(value.plan);
  }
  return { plans, findings: missing };
}

/**
 * Which of the schemas have one of these tables, or may have it: their catalogs say so, and without one nobody knows.
 *
 * @param tables  by the last two parts of the name, in lower case
 */
export function schemasWith(
  tables: ReadonlySet<string>,
  keys: readonly string[],
  readText: ReadText,
  outDir: string | undefined,
): string[] {
  return keys.filter((key) => {
    const catalog = readText(catalogFile(key, outDir));
    return catalog === undefined || [...catalog.matchAll(sqlNames)].some(([, name]) => tables.has(plain(name!)));
  });
}

const sqlNames = /"sql_name": "((?:[^"\\]|\\.)*)"/g;

const plain = (sqlName: string): string => sqlName.replaceAll(/["`[\]\\]/g, '').toLowerCase();
