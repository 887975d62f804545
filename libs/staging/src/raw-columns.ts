import type { Column, Table } from '@cdf/catalog';
import { compareText } from '@cdf/core';
import { type ColumnOrigin, ingredientsOf, type StagedColumn } from './staging-plan.ts';
import { isSourceTable, partsOf } from './united-table.ts';

/** A raw column and the table it is in. */
export interface RawColumn {
  readonly table: Table;
  readonly column: Column;
}

/** A staged column, or whatever else is made of something. */
export type Made = Pick<StagedColumn, 'origin' | 'ingredients'>;

/**
 * The raw columns a value is made of, each once: those of every table of a union, in the order of the tables, and whatever actions
 * put in. None for a load time, which is looked up in dlt's table of loads, and none for the column that names the table of a union.
 *
 * @param table  that of the model, as one where rules unite several
 */
export function rawColumns(made: Made, table: Table): RawColumn[] {
  const all = leaves(made, table).flatMap(({ origin, of }): RawColumn[] => {
    if (origin.kind === 'is_current') return [{ table: of, column: origin.validTo }];
    if (origin.kind !== 'source' || isSourceTable(origin.column, of)) return [];
    return partsOf(of).flatMap((part) => {
      const column = part === of ? origin.column : part.columnByName.get(origin.column.name);
      return column === undefined ? [] : [{ table: part, column }];
    });
  });
  return all.filter((one, index) => all.findIndex(({ column }) => column === one.column) === index);
}

/** `table.column` of every raw column a value depends on, each once, sorted: those it is made of, and for a load time those it is looked up by. */
export const rawColumnNames = (made: Made, table: Table, loadsTable: string): string[] =>
  [
    ...new Set([
      ...rawColumns(made, table).map((one) => `${one.table.name}.${one.column.name}`),
      ...leaves(made, table).flatMap(({ origin, of }) =>
        origin.kind === 'loaded_at' ? loadTimeNames(of, loadsTable) : [],
      ),
    ]),
  ].sort(compareText);

/** The tables of a union whose rows have a NULL of the column's type, because they have no such column. */
export const lackingTables = (made: Made, table: Table): string[] =>
  leaves(made, table).flatMap(({ origin, of }) =>
    origin.kind !== 'source' || isSourceTable(origin.column, of)
      ? []
      : partsOf(of).flatMap((part) => (part === of || part.columnByName.has(origin.column.name) ? [] : [part.name])),
  );

type Leaf = { readonly origin: Exclude<ColumnOrigin, { kind: 'parent' | 'computed' }>; readonly of: Table };

/** Where the value comes from in the end, and the tables these are in. */
function leaves(made: Made, of: Table): Leaf[] {
  return ingredientsOf(made).flatMap((origin): Leaf[] => {
    if (origin.kind === 'parent') return leaves(origin.column, origin.model.table);
    if (origin.kind === 'computed') return origin.from.flatMap((one) => leaves({ origin: one }, of));
    return [{ origin, of }];
  });
}

const loadTimeNames = (table: Table, loadsTable: string): string[] => [
  `${loadsTable}.inserted_at`,
  ...partsOf(table).flatMap(({ name, columns }) =>
    columns.filter(({ role }) => role === 'load_id').map((column) => `${name}.${column.name}`),
  ),
];
