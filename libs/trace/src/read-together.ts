import { rawTable, type SqlBlock } from '@cdf/sql';
import type { StagingPlan } from '@cdf/staging';
import { lineOfWords } from './impact-index.ts';
import { tableKey } from './lineage.ts';
import type { Usages } from './usages.ts';

/**
 * What else has to be known to say who reads tables of these plans: tables that hand-written queries read together with them, or with
 * what is made of them, and those that such queries make. By the last two parts of the name, in lower case.
 */
export function tablesReadTogether(plans: readonly StagingPlan[], { sql }: Pick<Usages, 'sql'>): Set<string> {
  const own = new Set(plans.flatMap(keysOf));
  const reached = new Set(own);
  let left = sql.flatMap(({ blocks }) => blocks.map((block) => ({ block, tables: tablesOf(block) })));
  for (let size = -1; size !== reached.size; ) {
    size = reached.size;
    const isReached = ({ block, tables }: (typeof left)[number]): boolean =>
      tables.some((table) => reached.has(table) || reached.has(lastPart(table))) ||
      (Object.keys(block.unread).length > 0 && [...reached].some((table) => lineOfWords(block, table) !== undefined));
    const found = left.filter(isReached);
    left = left.filter((one) => !found.includes(one));
    for (const { block, tables } of found)
      for (const table of [...tables, ...(block.name === undefined ? [] : [block.name])]) reached.add(table);
  }
  for (const key of own) reached.delete(key);
  return reached;
}

const keysOf = ({ schema, models, dialect }: StagingPlan): string[] => [
  ...schema.tables.map(({ name }) => tableKey(rawTable(schema.dataset, name), dialect)),
  ...models.map(({ model }) => tableKey(model, dialect)),
];

const tablesOf = ({ reads, outputs }: SqlBlock): string[] => [
  ...new Set([...reads, ...(outputs ?? []).flatMap(({ from }) => from)].flatMap(({ from }) => from.flat())),
];

const lastPart = (table: string): string => table.slice(table.lastIndexOf('.') + 1);
