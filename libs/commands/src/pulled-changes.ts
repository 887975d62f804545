import { pointerOf } from '@cdf/core';
import { asMap, mapAt } from '@cdf/document';
import { type Tree, type TreeMap, toPlain } from '@cdf/text';

/** What a pull changed in one contract, as `orders` and `orders.coupon`, in the order of the file. */
export interface PulledChanges {
  readonly schema: string;
  /** There was no contract before. */
  readonly new: boolean;
  readonly added: string[];
  readonly removed: string[];
  readonly changed: string[];
}

/** Compares a contract with the one before it, table by table and column by column. A table that came or went is one change. */
export function pulledChanges(schema: string, before: TreeMap | undefined, after: TreeMap): PulledChanges {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const isWithin = (others: ReadonlyMap<string, Entry>, { table }: Entry): boolean =>
    table === undefined || others.has(table);
  return {
    schema,
    new: before === undefined,
    added: [...now].filter(([key, entry]) => !old.has(key) && isWithin(old, entry)).map(([, { name }]) => name),
    removed: [...old].filter(([key, entry]) => !now.has(key) && isWithin(now, entry)).map(([, { name }]) => name),
    changed: [...now]
      .filter(([key, entry]) => old.has(key) && old.get(key)!.hints !== entry.hints)
      .map(([, { name }]) => name),
  };
}

/** A table, or a column of one. */
interface Entry {
  readonly name: string;
  /** Key of the column's table. */
  readonly table?: string;
  /** What is said of it, as JSON; a table's columns left out. */
  readonly hints: string;
}

function entriesOf(document: TreeMap | undefined): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [table, value] of mapAt(document ?? new Map(), 'tables')) {
    const { columns, ...own } = Object.fromEntries(asMap(value) ?? []);
    const key = pointerOf(table);
    entries.set(key, { name: table, hints: hintsOf(new Map(Object.entries(own))) });
    for (const [column, hints] of asMap(columns) ?? [])
      entries.set(key + pointerOf(column), { name: `${table}.${column}`, table: key, hints: hintsOf(hints) });
  }
  return entries;
}

const hintsOf = (tree: Tree): string => JSON.stringify(toPlain(tree));
