import { type CommittedHead, committedHead } from './committed-head.ts';
import { tableNames } from './compile-schema.ts';
import type { SchemaFacts } from './state.ts';
import { type ReadText, schemaFile } from './workspace.ts';

/**
 * Which tables of each schema another one loads into too: tables of one dataset that have one name, folded. Only contracts whose
 * dataset is that of another are read whole.
 *
 * @param known   the facts of a schema where they are known to hold
 * @param headOf  reads what stands before the tables of a contract
 * @returns by key; a schema that shares nothing is not in it
 */
export async function sharedTables(
  keys: readonly string[],
  readText: ReadText,
  known: (key: string) => SchemaFacts | undefined = () => undefined,
  headOf: HeadOf = committedHead,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const facts = new Map(keys.map((key) => [key, known(key)]));
  const datasetOf = async (key: string): Promise<string | undefined> =>
    facts.get(key)?.dataset ??
    headOf(readText(schemaFile(key)) ?? '', schemaFile(key))?.dataset ??
    (await tableNames(key, readText)).dataset;
  const datasets = new Map<string, string[]>();
  for (const key of keys) {
    const dataset = await datasetOf(key);
    if (dataset !== undefined) datasets.set(dataset, [...(datasets.get(dataset) ?? []), key]);
  }
  const shared = new Map<string, Set<string>>();
  for (const members of datasets.values()) {
    if (members.length < 2) continue;
    const first = new Map<string, string>();
    for (const key of members) {
      for (const table of facts.get(key)?.tables ?? (await tableNames(key, readText)).tables) {
        const other = first.get(table);
        if (other === undefined) first.set(table, key);
        else for (const sharing of [other, key]) shared.set(sharing, (shared.get(sharing) ?? new Set()).add(table));
      }
    }
  }
  return shared;
}

/** Reads the head of a contract. */
export type HeadOf = typeof committedHead;

/** Reads each text once: two revisions have most of their contracts in common. */
export function headsOnce(): HeadOf {
  const known = new Map<string, CommittedHead | undefined>();
  return (text, file) => {
    const key = `${file}\0${text}`;
    if (!known.has(key)) known.set(key, committedHead(text, file));
    return known.get(key);
  };
}

/** For a schema that shares no table. */
export const nothingShared: ReadonlySet<string> = new Set();
