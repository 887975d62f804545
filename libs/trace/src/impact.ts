import { compareText } from '@cdf/core';
import type { ReportedReach } from '@cdf/schemas/report';
import { anyName, type ColumnOf, type Placed, type QueryOutput, rawTable, type SqlBlock, thisModel } from '@cdf/sql';
import type { StagingPlan } from '@cdf/staging';
import { type ImpactIndex, indexUsages, isSameTable, lineOfWords, type Node } from './impact-index.ts';
import { type GeneratedQuery, tableKey } from './lineage.ts';
import { whole } from './typescript/generated-names.ts';
import type { Usages } from './usages.ts';

/** Something that changes or is asked about: a raw or a staged column, or the whole table or model where `column` is left out. */
export interface ImpactSubject {
  readonly schema: string;
  readonly layer: 'raw' | 'staged';
  /** The raw table's name, in both layers. */
  readonly table: string;
  readonly column?: string;
}

/** One place that a subject reaches. Paths are POSIX and relative to the workspace. */
export type Reach = ReportedReach;

/**
 * What each subject reaches: every place that reads it, or reads a column whose value is made of it. A column that decides which rows
 * there are (filter, join, order of versions) reaches the model that asks it, not everybody who reads other columns of that model.
 * Pure.
 *
 * @param plans   of all schemas of the project: the plans in which the subjects are, so the old ones for what is removed
 * @param usages  of hand-written files; lines are those of the files as they were read
 * @returns for each subject its places without repeats: staging models first, then models, audits and TypeScript, each by path and line
 */
export function impactOf(subjects: readonly ImpactSubject[], plans: readonly StagingPlan[], usages: Usages): Reach[][] {
  const index = indexUsages(plans, usages);
  return subjects.map((subject) => reachesOf(subject, index));
}

function reachesOf(subject: ImpactSubject, index: ImpactIndex): Reach[] {
  const start = nodeOf(subject, index);
  if (start === undefined) return [];
  const found = new Map<string, Reach>();
  const seen = new Set<string>();
  const open: Node[] = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const id = JSON.stringify([node.table, node.column ?? null]);
    if (seen.has(id)) continue;
    seen.add(id);
    for (const reach of typeScriptReaders(node, index)) keep(found, reach);
    for (const { places, makes } of sqlReaders(node, index)) {
      for (const reach of places) keep(found, reach);
      // What is sure goes first, so that it is not taken for unsure.
      for (const next of makes) next.unsure === undefined ? open.push(next) : open.unshift(next);
    }
  }
  return [...found.values()].sort(byPlace);
}

/** The places that any of several subjects reaches, each once, in the order of `impactOf`. */
export function unitedReaches(all: readonly (readonly Reach[])[]): Reach[] {
  const found = new Map<string, Reach>();
  for (const reach of all.flat()) keep(found, reach);
  return [...found.values()].sort(byPlace);
}

/** One place is told once, and as sure where it is. */
function keep(found: Map<string, Reach>, reach: Reach): void {
  const key = JSON.stringify([reach.kind, reach.file, reach.line]);
  const before = found.get(key);
  if (before === undefined || (before.unsure !== undefined && reach.unsure === undefined)) found.set(key, reach);
}

const kinds: readonly Reach['kind'][] = ['staging', 'model', 'audit', 'typescript'];

const byPlace = (a: Reach, b: Reach): number =>
  kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
  compareText(a.file, b.file) ||
  (a.line ?? 0) - (b.line ?? 0) ||
  compareText(a.symbol ?? '', b.symbol ?? '');

/** What reads a node in SQL: the places, and the columns that are made of it. */
interface Readers {
  readonly places: readonly Reach[];
  readonly makes: readonly Node[];
}

function sqlReaders(node: Node, index: ImpactIndex): Readers[] {
  return [
    ...index.generatedReading(node.table).map((query) => ofQuery(query, query.kind, index.prefix + query.file)),
    ...index.blocksReading(node.table).map(({ file, block }) => {
      const isStaging = block.name !== undefined && index.isStaging(block.name);
      return ofQuery(block, isStaging && block.kind === 'model' ? 'staging' : block.kind, file);
    }),
    ...index.blocksNamed(node.table).map(({ file, block }) => ({ places: ownProperties(block, file), makes: [] })),
    ...index.auditsOf(node.table).map(({ file, block }) => ({
      places: ofQuery(block, 'audit', file, { ...node, table: thisModel }).places,
      makes: [],
    })),
    ...index.unreadNaming(node.table).map(({ file, block }) => ofWords(block, file)),
  ];

  function ofQuery(query: GeneratedQuery | SqlBlock, kind: Reach['kind'], file: string, asked: Node = node): Readers {
    const places = query.reads
      .filter((read) => isRead(read, asked, index))
      .map(({ line }) => placed(kind, file, line, query));
    const outputs = query.outputs?.filter(({ from }) => from.some((one) => isRead(one, asked, index))) ?? [];
    return {
      places,
      makes:
        query.name === undefined || query.kind === 'audit'
          ? []
          : outputs.flatMap((output) => madeBy(output, query.name!)),
    };
  }

  function madeBy({ name, except }: Placed<QueryOutput>, table: string): Node[] {
    const unsure = node.unsure === undefined ? {} : { unsure: node.unsure };
    if (name === anyName)
      return [{ table, column: '?', unsure: node.unsure ?? `which columns of ${table} it becomes cannot be told` }];
    if (name !== '*') return [{ table, column: name, ...unsure }];
    if (node.column !== undefined)
      return except?.includes(node.column) ? [] : [{ table, column: node.column, ...unsure }];
    return [...(index.known(node.table) ?? [])]
      .filter((one) => !except?.includes(one))
      .map((column) => ({ table, column, ...unsure }));
  }

  /** Lines of a MODEL block that name one of its own columns. */
  function ownProperties(block: SqlBlock, file: string): Reach[] {
    const isStaging = index.isStaging(node.table);
    return block.named
      .filter(({ name }) => name === node.column)
      .map(({ line }) => placed(isStaging ? 'staging' : 'model', file, line, block));
  }

  function ofWords(block: SqlBlock, file: string): Readers {
    const sure = block.reads.some((read) => isRead(read, node, index));
    if (sure || block.name === node.table) return { places: [], makes: [] };
    const line = lineOfWords(block, node.column ?? node.table);
    const unsure =
      node.column === undefined || node.column === '?'
        ? 'its text names the table and cannot be read as SQL'
        : line === undefined
          ? 'it reads the table; which columns cannot be told'
          : 'its text names the table and the column, and cannot be read as SQL';
    const place = placed(block.kind, file, line ?? lineOfWords(block, node.table) ?? block.line, block);
    const makes =
      block.name === undefined || block.kind === 'audit' ? [] : [{ table: block.name, column: '?', unsure }];
    return { places: [{ ...place, unsure }], makes };
  }

  function placed(
    kind: Reach['kind'],
    file: string,
    line: number,
    { name }: { readonly name: string | undefined },
  ): Reach {
    return { kind, file, line, ...(name === undefined ? {} : { symbol: name }), ...meaning(node) };
  }
}

/** What a place reads, and why that is not sure. */
const meaning = ({ table, column, unsure }: Node): Pick<Reach, 'reads' | 'unsure'> => ({
  reads: column === undefined || column === '?' ? table : `${table}.${column}`,
  ...(unsure === undefined ? {} : { unsure }),
});

/** True when the columns meant are the node's, or one of them. */
function isRead({ from, column, except, mayBeRow }: ColumnOf, node: Node, { known }: ImpactIndex): boolean {
  for (const group of from) {
    if (group.some((table) => isSameTable(table, node.table))) {
      if (node.column === undefined) return true;
      if (column === '') return false;
      if (node.column === '?') return true;
      if (column === '*') return except?.includes(node.column) !== true;
      return column === node.column || (mayBeRow === true && known(node.table)?.has(column) !== true);
    }
    // A name is looked for in the innermost query first: what is found there is not outside.
    if (group.some((table) => known(table)?.has(column))) return false;
  }
  return false;
}

function typeScriptReaders(node: Node, index: ImpactIndex): Reach[] {
  const isAny = node.column === undefined || node.column === '?';
  return index
    .typeScriptOf(node.table)
    .filter(({ column }) => isAny || column === whole || column?.toLowerCase() === node.column)
    .map(({ file, line, symbol, unsure }) => ({
      ...{ kind: 'typescript' as const, file, line },
      ...(symbol === undefined ? {} : { symbol }),
      ...meaning(node),
      // Whoever may read any column of a table reads the table.
      ...(unsure === undefined || node.column === undefined ? {} : { unsure }),
    }));
}

function nodeOf({ schema, layer, table, column }: ImpactSubject, { plans }: ImpactIndex): Node | undefined {
  const plan = plans.find((one) => one.schema.key === schema);
  if (plan === undefined) return undefined;
  const name = layer === 'raw' ? rawTable(plan.schema.dataset, table) : plan.modelByTable.get(table)?.model;
  return name && { table: tableKey(name, plan.dialect), column: column?.toLowerCase() };
}
