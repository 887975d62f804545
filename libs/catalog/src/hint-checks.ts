import { type Finding, finding, pointerOf } from '@cdf/core';
import { type DltColumn, type DltDocument, type DltTable, hasFlag } from '@cdf/document';
import { columnExists, tableExists } from './lifecycle.ts';

/** CDF212: a key with a column that is not in the database; dlt cannot merge by it. */
export const keysAreComplete = ({ tables, file }: DltDocument): Finding[] =>
  loadedTables(tables).flatMap((table) =>
    [...table.columns.values()].flatMap((column) => {
      const key = keyHints.find((hint) => hasFlag(column, hint));
      if (key === undefined || columnExists(column)) return [];
      const message = `Column "${column.name}" of table "${table.name}" is a ${key}, and has no data yet, so it does not exist`;
      const hint = 'the key is taken for the columns that exist; load the column, or correct the resource in dlt';
      return [finding('CDF212', at(file, table, column, key), message, { hint, severity: 'warning' })];
    }),
  );

const keyHints = ['primary_key', 'merge_key'] as const;

/**
 * CDF217: hints that one column may carry at several, and validity columns without the other.
 *
 * @source dlt `common/schema/utils.py`, `get_first_column_name_with_prop`: the first complete column counts
 */
export const hintsAgree = ({ tables, file }: DltDocument): Finding[] =>
  loadedTables(tables).flatMap((table) => {
    const existing = [...table.columns.values()].filter(columnExists);
    const carriers = (hint: string) => existing.filter(({ tree }) => isSet(tree.get(hint)));
    const repeated = singleHints.flatMap((hint) => {
      const [first, second] = carriers(hint);
      if (first === undefined || second === undefined) return [];
      const message = `Table "${table.name}" has "${hint}" at several columns; dlt takes "${first.name}"`;
      return [finding('CDF217', at(file, table, second, hint), message, { hint: remedy })];
    });
    const [from] = carriers('x-valid-from');
    const [to] = carriers('x-valid-to');
    const single = from ?? to;
    if (single === undefined || (from !== undefined && to !== undefined)) return repeated;
    const [said, missing] = from === undefined ? ['x-valid-to', 'x-valid-from'] : ['x-valid-from', 'x-valid-to'];
    const message = `Table "${table.name}" has a column with "${said}" and none with "${missing}"`;
    return [...repeated, finding('CDF217', at(file, table, single, said), message, { hint: remedy })];
  });

const singleHints = ['dedup_sort', 'hard_delete', 'x-valid-from', 'x-valid-to'];
const remedy = 'correct the resource in dlt';

/** `false` and null count as absent, as in dlt. */
const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

const loadedTables = (tables: DltDocument['tables']): DltTable[] =>
  [...tables.values()].filter((table) => table.isManaged && tableExists(table));

const at = (file: string, table: DltTable, column: DltColumn, hint: string) => ({
  file,
  pointer: pointerOf('tables', table.name, 'columns', column.name, hint),
});
