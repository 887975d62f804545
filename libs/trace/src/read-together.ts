import { rawTable, type SqlBlock } from '@cdf/sql';
import type { StagingPlan } from '@cdf/staging';
import { lineOfWords } from './impact-index.ts';
import { tableKey } from './lineage.ts';
import type { Usages } from './usages.ts';

/** Tables of others, by the last two parts of the name, in lower case. */
export interface TogetherTables {
  /** Read by hand-written queries that also read tables of some plans, or what is made of them. */
  readonly read: ReadonlySet<string>;
  /** Made by such queries. */
  readonly made: ReadonlySet<string>;
}

/** What else has to be known to say who reads tables of these plans. */
export function tablesReadTogether(plans: readonly StagingPlan[], { sql }: Pick<Usages, 'sql'>): TogetherTables {
  const own = new Set(plans.flatMap(keysOf));
  const reached = new Set(own);
  const made = new Set<string>();
  let left = sql.flatMap(({ blocks }) => blocks.map((block) => ({ block, tables: tablesOf(block) })));
  for (let size = -1; size !== reached.size; ) {
    size = reached.size;
    const isReached = ({ block, tables }: (typeof left)[number]): boolean =>
      tables.some((table) => reached.has(table) || reached.has(lastPart(table))) ||
      (Object.keys(block.unread).length > 0 && [...reached].some((table) => lineOfWords(block, table) !== undefined));
    const found = left.filter(isReached);
    left = left.filter((one) => !found.includes(one));
    for (const { block, tables } of found) {
      if (block.name !== undefined) made.add(block.name);
      for (const table of [...tables, ...(block.name === undefined ? [] : [block.name])]) reached.add(table);
    }
  }
  return { read: new Set([...reached].filter((table) => !own.has(table) && !made.has(table))), made };
}

const keysOf = ({ schema, models, dialect }: StagingPlan): string[] => [
  ...schema.tables.map(({ name }) => tableKey(rawTable(schema.dataset, name), dialect)),
  ...models.map(({ model }) => tableKey(model, dialect)),
];

const tablesOf = ({ reads, outputs }: SqlBlock): string[] => [
  ...new Set([...reads, ...(outputs ?? []).flatMap(({ from }) => from)].flatMap(({ from }) => from.flat())),
];

const lastPart = (table: string): string => table.slice(table.lastIndexOf('.') + 1);
