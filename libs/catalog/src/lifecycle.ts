import {
  type DltColumn,
  type DltDataType,
  type DltTable,
  type MergeStrategy,
  textAt,
  type WriteDisposition,
} from '@cdf/document';
import { mergeStrategiesOf } from './destination-facts.ts';

/**
 * True when the table is in the database: dlt has loaded rows into it, or it was read from there.
 * The mark is set before the load, so after a failed load table and mark can disagree.
 * @source dlt `common/schema/utils.py`, `has_table_seen_data`
 */
export const tableExists = (table: DltTable): boolean => table.hasSeenData || !table.isManaged;

/** A column that is in the database. */
export type ExistingColumn = DltColumn & { readonly dataType: DltDataType };

/** True when the column is in a table that exists: a column without a data type is incomplete and was never created. */
export const columnExists = (column: DltColumn): column is ExistingColumn => column.dataType !== undefined;

/**
 * The table that rows of a nested table belong to, where it is in the database too. A table dlt did not load has none of the row
 * ids that a table dlt loaded could refer to.
 */
export function existingParent(table: DltTable, tables: ReadonlyMap<string, DltTable>): DltTable | undefined {
  const parent = table.parent === undefined ? undefined : tables.get(table.parent);
  return parent !== undefined && tableExists(parent) && parent.isManaged === table.isManaged ? parent : undefined;
}

/** The parent chain of a table, the table itself first, as far as the parents are in the document. Cycles end it. */
export function ancestry(table: DltTable, tables: ReadonlyMap<string, DltTable>): DltTable[] {
  const chain: DltTable[] = [];
  for (let next: DltTable | undefined = table; next !== undefined && !chain.includes(next); ) {
    chain.push(next);
    next = next.parent === undefined ? undefined : tables.get(next.parent);
  }
  return chain;
}

/** The disposition the document says, inherited from the nearest ancestor that says one; `append` where none does. */
export const saidDisposition = (chain: readonly DltTable[]): WriteDisposition =>
  chain.find((table) => table.writeDisposition !== undefined)?.writeDisposition ?? 'append';

/** A text hint of the table, inherited the same way. */
export const inheritedText = (chain: readonly DltTable[], key: string): string | undefined =>
  chain.map(({ tree }) => textAt(tree, key)).find((value) => value !== undefined);

/** The format of the table in the destination. */
export const tableFormatOf = (chain: readonly DltTable[]): string | undefined => inheritedText(chain, 'table_format');

/**
 * How rows of the table come and go in the destination: what the document says, but `append` for a merge that the destination
 * cannot do for tables of this format at all.
 */
export function effectiveDisposition(chain: readonly DltTable[], destinationType: string): WriteDisposition {
  const said = saidDisposition(chain);
  return said === 'merge' && mergeStrategiesOf(destinationType, tableFormatOf(chain))?.length === 0 ? 'append' : said;
}

/**
 * How a `merge` table is merged. Where the document says nothing it is the first strategy of the destination.
 * @source dlt `common/destination/utils.py`, `resolve_merge_strategy`
 */
export function effectiveStrategy(chain: readonly DltTable[], destinationType: string): MergeStrategy | undefined {
  if (effectiveDisposition(chain, destinationType) !== 'merge') return undefined;
  const said = chain.find((table) => table.mergeStrategy !== undefined)?.mergeStrategy;
  return said ?? mergeStrategiesOf(destinationType, tableFormatOf(chain))?.[0] ?? 'delete-insert';
}
