import type { Table } from '@cdf/catalog';
import { compareText } from '@cdf/core';
import type { ColumnOrigin } from './staging-plan.ts';
import { partsOf } from './united-table.ts';

/**
 * `table.column` of every raw column a value depends on, through any number of parents and every table of a union, each once,
 * sorted.
 *
 * @param loadsTable  the name of dlt's table of loads
 */
export const rawColumnsOf = (origin: ColumnOrigin, table: Table, loadsTable: string): string[] =>
  [...new Set(gathered(origin, table, loadsTable))].sort(compareText);

function gathered(origin: ColumnOrigin, table: Table, loadsTable: string): string[] {
  switch (origin.kind) {
    case 'source':
      return partsOf(table)
        .filter(({ columnByName }) => columnByName.has(origin.column.name))
        .map(({ name }) => `${name}.${origin.column.name}`);
    case 'is_current':
      return [`${table.name}.${origin.validTo.name}`];
    case 'parent':
      return gathered(origin.column.origin, origin.model.table, loadsTable);
    case 'computed':
      return origin.from.flatMap((one) => gathered(one, table, loadsTable));
    case 'loaded_at':
      return [
        `${loadsTable}.inserted_at`,
        ...partsOf(table).flatMap(({ name, columns }) =>
          columns.filter(({ role }) => role === 'load_id').map((column) => `${name}.${column.name}`),
        ),
      ];
  }
}
