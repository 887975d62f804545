import { rawColumnNames, type StagedTable } from '@cdf/staging';

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
  columns.flatMap((column) => {
    const raw = rawColumnNames(column, table, loadsTable);
    const isOwn = column.origin.kind === 'source' && raw.length === 1 && raw[0] === `${table.name}.${column.name}`;
    return isOwn ? [] : [[column.name, raw]];
  });
