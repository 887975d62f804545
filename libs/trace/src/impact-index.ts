import { rawTable, type SqlBlock } from '@cdf/sql';
import type { StagedTable, StagingPlan } from '@cdf/staging';
import { isTreeMap } from '@cdf/text';
import { type GeneratedQuery, queriesOfAudits, queryOfModel, readersByTable, tableKey } from './lineage.ts';
import { ownersOf } from './typescript/generated-names.ts';
import type { TypeScriptRead, Usages } from './usages.ts';

/** A column of a table by key; undefined for the table itself, `?` for some column of it that cannot be told. */
export interface Node {
  readonly table: string;
  readonly column: string | undefined;
  /** Why it is not sure that the value comes from what was asked about. */
  readonly unsure?: string;
}

/** A block of a hand-written file. */
export interface FoundBlock {
  readonly file: string;
  readonly block: SqlBlock;
}

/** Everything that reads tables, by the table's key. */
export interface ImpactIndex {
  readonly plans: readonly StagingPlan[];
  readonly prefix: string;
  /** The columns of a raw table or staging model, in lower case; undefined for other tables. */
  readonly known: (table: string) => ReadonlySet<string> | undefined;
  readonly isStaging: (table: string) => boolean;
  readonly generatedReading: (table: string) => readonly GeneratedQuery[];
  readonly blocksReading: (table: string) => readonly FoundBlock[];
  readonly blocksNamed: (table: string) => readonly FoundBlock[];
  /** Audits that the model asks for by name and that ask it by `@this_model`. */
  readonly auditsOf: (table: string) => readonly FoundBlock[];
  /** Blocks with text that cannot be read and names the table. */
  readonly unreadNaming: (table: string) => readonly FoundBlock[];
  /** TypeScript that uses the table's row type or constant. */
  readonly typeScriptOf: (table: string) => readonly (TypeScriptRead & { readonly file: string })[];
}

/** A raw table or staging model of a plan. */
interface PlannedTable {
  readonly plan: StagingPlan;
  readonly layer: 'raw' | 'staged';
  readonly table: string;
  readonly columns: ReadonlySet<string>;
  readonly audits: readonly string[];
}

/** Makes the index. What generated files say is worked out when it is asked for. */
export function indexUsages(plans: readonly StagingPlan[], usages: Usages): ImpactIndex {
  const tables = groupBy(plans.flatMap(tablesOf), ([key]) => key);
  const blocks = usages.sql.flatMap(({ file, blocks: all }) => all.map((block) => ({ file, block })));
  const named = groupBy(
    blocks.filter(({ block }) => block.kind === 'model' && block.name !== undefined),
    ({ block }) => block.name!,
  );
  const audits = groupBy(
    blocks.filter(({ block }) => block.kind === 'audit' && block.name !== undefined),
    ({ block }) => block.name!,
  );
  const reading = groupAll(blocks, ({ block }) => lastParts(block));
  const unread = blocks.filter(({ block }) => Object.keys(block.unread).length > 0);
  const planned = (table: string): readonly PlannedTable[] => (tables.get(table) ?? []).map(([, one]) => one);
  return {
    plans,
    prefix: usages.prefix,
    known: (table) => planned(table)[0]?.columns,
    isStaging: (table) => planned(table).some(({ layer }) => layer === 'staged'),
    generatedReading: generatedReaders(plans),
    blocksReading: (table) => reading.get(lastPart(table)) ?? [],
    blocksNamed: (table) => named.get(table) ?? [],
    auditsOf: (table) => {
      const names = [
        ...(named.get(table) ?? []).flatMap(({ block }) => block.audits),
        ...planned(table).flatMap((one) => one.audits),
      ];
      return [...new Set(names)].flatMap((name) => audits.get(name) ?? []);
    },
    unreadNaming: (table) => unread.filter(({ block }) => lineOfWords(block, table) !== undefined),
    typeScriptOf: typeScriptReaders(usages, planned),
  };
}

/** True for one table; a name without a dataset is that of every dataset. */
export const isSameTable = (read: string, asked: string): boolean =>
  read === asked || (!asked.includes('.') && lastPart(read) === asked);

/** The first line where a name stands in text that cannot be read, every word of it being there. */
export function lineOfWords({ unread }: SqlBlock, name: string): number | undefined {
  const words = name.match(/[\p{L}\p{N}_$]+/gu) ?? [];
  const lines = words.map((word) => unread[word]);
  return words.length === 0 || lines.includes(undefined) ? undefined : lines.at(-1);
}

const lastPart = (table: string): string => table.slice(table.lastIndexOf('.') + 1);

function lastParts({ reads, outputs }: SqlBlock): Set<string> {
  const made = (outputs ?? []).flatMap(({ from }) => from);
  return new Set([...reads, ...made].flatMap(({ from }) => from.flat().map(lastPart)));
}

function tablesOf(plan: StagingPlan): (readonly [key: string, PlannedTable])[] {
  const { schema, dialect, models } = plan;
  const names = (columns: readonly { readonly name: string }[]) =>
    new Set(columns.map(({ name }) => name.toLowerCase()));
  return [
    ...schema.tables.map(({ name, columns, sqlmesh }) => {
      const list = sqlmesh.get('audits');
      const asked = Array.isArray(list) ? list.map((one) => (isTreeMap(one) ? one.get('name') : one)) : [];
      const audits = asked.flatMap((one) => (typeof one === 'string' ? one.toLowerCase() : []));
      const table: PlannedTable = { plan, layer: 'raw', table: name, columns: names(columns), audits };
      return [tableKey(rawTable(schema.dataset, name), dialect), table] as const;
    }),
    ...models.map(({ model, table: { name }, columns, audits }) => {
      const table = {
        ...{ plan, layer: 'staged' as const, table: name },
        columns: names(columns),
        audits: audits.map((one) => one.name),
      };
      return [tableKey(model, dialect), table] as const;
    }),
  ];
}

function generatedReaders(plans: readonly StagingPlan[]): ImpactIndex['generatedReading'] {
  const readers = plans.map((plan) => ({ plan, byTable: readersByTable(plan) }));
  const queries = new Map<StagedTable | StagingPlan, readonly GeneratedQuery[]>();
  const once = (of: StagedTable | StagingPlan, make: () => readonly GeneratedQuery[]): readonly GeneratedQuery[] => {
    if (!queries.has(of)) queries.set(of, make());
    return queries.get(of)!;
  };
  return (table) =>
    readers.flatMap(({ plan, byTable }) =>
      [...(byTable.get(table) ?? [])].flatMap((reader) =>
        reader === 'audits'
          ? once(plan, () => queriesOfAudits(plan))
          : once(reader, () => [queryOfModel(reader, plan) ?? []].flat()),
      ),
    );
}

function typeScriptReaders(
  { typescript, outDir }: Usages,
  planned: (table: string) => readonly PlannedTable[],
): ImpactIndex['typeScriptOf'] {
  const reads = groupBy(
    typescript.flatMap(({ file, reads: all }) => all.map((read) => ({ ...read, file }))),
    ({ module, owner }) => `${module}#${owner}`,
  );
  const owners = new Map<StagingPlan, ReturnType<typeof ownersOf>>();
  return (key) =>
    planned(key).flatMap(({ plan, layer, table }) => {
      const of = owners.get(plan) ?? ownersOf(plan, outDir);
      owners.set(plan, of);
      const { type, constant } = of(layer, table);
      const ofConstant = reads.get(`${constant.module}#${constant.owner}`) ?? [];
      return [
        ...(reads.get(`${type.module}#${type.owner}`) ?? []),
        ...ofConstant.filter((read) => read.layer === undefined || read.layer === layer),
      ];
    });
}

function groupBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  return groupAll(all, (one) => [key(one)]);
}

function groupAll<T>(all: readonly T[], keys: (one: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all)
    for (const key of keys(one)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return groups;
}
