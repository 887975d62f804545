import { dialectOf } from '@cdf/sql';
import type { StagingPlan } from '@cdf/staging';
import { type KnownUsages, readSqlUsages, readTypeScriptUsages, type Usages } from '@cdf/trace';
import { readCache, writeCache } from '@cdf/write';
import { toolFingerprint } from './fingerprint.ts';
import type { Settings } from './state.ts';

/**
 * Whose plans readers are looked for: what stands here, or what stood before a change. What is found is kept for each; `anew` looks
 * at every file and keeps nothing.
 */
export type UsagesOf = 'now' | 'before' | 'anew';

/**
 * What files of people read of the tables of plans. What an earlier run found of a file that is the same since is not looked for again.
 *
 * @param root   absolute path of the project folder
 * @param plans  of the schemas whose modules TypeScript is asked about
 */
export async function readUsages(
  root: string,
  plans: readonly StagingPlan[],
  { destinations, typescript }: Pick<Settings, 'destinations' | 'typescript'>,
  of: UsagesOf,
): Promise<Usages> {
  const dialects = [...new Set(destinations.flatMap(([, type]) => dialectOf(type)?.name ?? []))];
  const keeping = of === 'anew' ? keepingNothing : keepingFound;
  const { prefix, sql } = await keeping<KnownUsages['sql'], Awaited<ReturnType<typeof readSqlUsages>>>(
    root,
    'sql-usages',
    (known) => readSqlUsages(root, dialects, known),
  );
  if (typescript === null || typescript === undefined) return { prefix, sql, typescript: [], outDir: undefined };
  const { files } = await keeping<KnownUsages['typescript'], Awaited<ReturnType<typeof readTypeScriptUsages>>>(
    root,
    of === 'now' ? 'typescript-usages' : 'typescript-usages-before',
    (known) => readTypeScriptUsages(root, plans, typescript, known),
  );
  return { prefix, sql, typescript: files, outDir: typescript.outDir };
}

/** Finds with what the last run found at hand, and leaves what is found for the next one. */
async function keepingFound<K, T extends { readonly known: K }>(
  root: string,
  name: string,
  find: (known: K | undefined) => Promise<T>,
): Promise<T> {
  const tool = toolFingerprint();
  // Only a cdf of this fingerprint has written it.
  const before = readCache(root, name, tool) as K | undefined;
  const found = await find(before);
  if (JSON.stringify(found.known) !== JSON.stringify(before)) writeCache(root, name, tool, found.known);
  return found;
}

const keepingNothing = <K, T extends { readonly known: K }>(
  _root: string,
  _name: string,
  find: (known: K | undefined) => Promise<T>,
): Promise<T> => find(undefined);
