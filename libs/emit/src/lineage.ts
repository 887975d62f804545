import type { Column, Table } from '@cdf/catalog';
import { type ColumnOrigin, partsOf, rawColumnsOf, type StagedTable } from '@cdf/staging';

/** A raw column and the table it is in. */
export interface RawColumn {
  readonly table: Table;
  readonly column: Column;
}

/** The raw column a staged one goes back to, through any number of parents; undefined for what is computed from another table. */
export function rawColumn(origin: ColumnOrigin, table: Table): RawColumn | undefined {
  switch (origin.kind) {
    case 'source':
      return inPart(origin.column, table);
    case 'is_current':
      return { table, column: origin.validTo };
    case 'parent':
      return rawColumn(origin.column.origin, origin.model.table);
    case 'computed':
      return origin.from.length === 1 ? rawColumn(origin.from[0]!, table) : undefined;
    case 'loaded_at':
      return undefined;
  }
}

/** In the first table of a union that has it; the column that names the table is in none. */
function inPart(column: Column, table: Table): RawColumn | undefined {
  const [first, ...others] = partsOf(table);
  if (others.length === 0) return { table, column };
  const owner = [first!, ...others].find(({ columnByName }) => columnByName.has(column.name));
  return owner && { table: owner, column: owner.columnByName.get(column.name)! };
}

/**
 * Staged columns and every `table.column` they come from, without those that are the table's own column of the same name. A list
 * without any is of a column that no raw one is behind.
 *
 * @param loadsTable  the name of dlt's table of loads
 */
export const lineage = (
  { table, columns }: StagedTable,
  loadsTable: string,
): (readonly [staged: string, raw: readonly string[]])[] =>
  columns.flatMap(({ name, origin }) => {
    const raw = rawColumnsOf(origin, table, loadsTable);
    return origin.kind === 'source' && raw.length === 1 && raw[0] === `${table.name}.${name}` ? [] : [[name, raw]];
  });
