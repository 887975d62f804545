import type { DltColumn, DltTable, MergeStrategy, WriteDisposition } from '@cdf/document';

/**
 * True when the table is in the database: dlt has loaded rows into it, or it was read from there.
 * The mark is set before the load, so after a failed load table and mark can disagree.
 * @source dlt `common/schema/utils.py`, `has_table_seen_data`
 */
export const tableExists = (table: DltTable): boolean => table.hasSeenData || !table.isManaged;

/** True when the column is in a table that exists: a column without a data type is incomplete and was never created. */
export const columnExists = <C extends DltColumn>(
  column: C,
): column is C & { readonly dataType: NonNullable<C['dataType']> } => column.dataType !== undefined;

/** The parent chain of a table, the table itself first, as far as the parents are in the document. Cycles end it. */
export function ancestry(table: DltTable, tables: ReadonlyMap<string, DltTable>): DltTable[] {
  const chain: DltTable[] = [];
  for (let next: DltTable | undefined = table; next !== undefined && !chain.includes(next); ) {
    chain.push(next);
    next = next.parent === undefined ? undefined : tables.get(next.parent);
  }
  return chain;
}

/** How rows of the table come and go, inherited from the nearest ancestor that says it; `append` where none does. */
export const effectiveDisposition = (chain: readonly DltTable[]): WriteDisposition =>
  chain.find((table) => table.writeDisposition !== undefined)?.writeDisposition ?? 'append';

/**
 * How a `merge` table is merged. Where the document says nothing it is the first strategy of the destination.
 * @source dlt `destinations/utils.py`, `resolve_merge_strategy`; the first is `delete-insert` everywhere but on filesystems
 */
export function effectiveStrategy(
  chain: readonly DltTable[],
  disposition: WriteDisposition,
): MergeStrategy | undefined {
  if (disposition !== 'merge') return undefined;
  return chain.find((table) => table.mergeStrategy !== undefined)?.mergeStrategy ?? 'delete-insert';
}
