import { type Finding, isError } from '@cdf/core';
import { catalogFile } from '@cdf/emit';
import type { StagingPlan } from '@cdf/staging';
import type { TogetherTables } from '@cdf/trace';
import { planSchemaStaging } from './compile-schema.ts';
import type { KnownVerdicts } from './fragment-judge.ts';
import { type HeadOf, nothingShared, sharedTables } from './shared-tables.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type ReadText, schemaFile } from './workspace.ts';

/** All schemas of a project as they stand somewhere: in the work tree, after a pull, at a revision. */
export interface Side {
  readonly keys: readonly string[];
  readonly readText: ReadText;
  readonly vocabulary: Vocabulary;
  readonly shares: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Finds out which tables the schemas share. */
export const sideOf = async (
  keys: readonly string[],
  readText: ReadText,
  vocabulary: Vocabulary,
  headOf?: HeadOf,
): Promise<Side> => ({
  keys,
  readText,
  vocabulary,
  shares: await sharedTables(keys, readText, undefined, headOf),
});

/** The staging plans of some schemas, and why some are missing. */
export async function plansOf(
  keys: readonly string[],
  { readText, vocabulary, shares }: Side,
  known: (key: string) => KnownVerdicts = () => ({}),
): Promise<{ readonly plans: readonly StagingPlan[]; readonly findings: readonly Finding[] }> {
  const plans: StagingPlan[] = [];
  const missing: Finding[] = [];
  for (const key of keys) {
    const input = { readText, shared: shares.get(key) ?? nothingShared, judging: { known: known(key) }, vocabulary };
    const { value, findings } = await planSchemaStaging(key, input);
    if (value === undefined) missing.push(...findings.filter(isError));
    else plans.push(value.plan);
  }
  return { plans, findings: missing };
}

/**
 * Which of the schemas have one of these tables, or may have it. What people make can be a raw table only; of what they read the
 * catalogs tell, and without one nobody knows.
 */
export function schemasWith(
  { read, made }: TogetherTables,
  keys: readonly string[],
  readText: ReadText,
  outDir: string | undefined,
): string[] {
  const datasets = new Set([...made].map((table) => table.slice(0, Math.max(0, table.lastIndexOf('.')))));
  return keys.filter((key) => {
    const head = headText(readText(schemaFile(key)) ?? '');
    if ([...datasets].some((dataset) => head.includes(dataset))) return true;
    if (read.size === 0) return false;
    const catalog = readText(catalogFile(key, outDir));
    return catalog === undefined || [...catalog.matchAll(sqlNames)].some(([, name]) => read.has(plain(name!)));
  });
}

/** What stands before the tables of a contract, the name of its dataset among it. */
const headText = (contract: string): string => {
  const end = contract.indexOf('\ntables:');
  return (end === -1 ? contract : contract.slice(0, end)).toLowerCase();
};

const sqlNames = /"sql_name": "((?:[^"\\]|\\.)*)"/g;

const plain = (sqlName: string): string => sqlName.replaceAll(/["`[\]\\]/g, '').toLowerCase();
