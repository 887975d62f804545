import type { Certainty, Column, Key, Table, TableKeys } from './catalog.ts';

type Unkeyed = Pick<Table, 'columns' | 'writeDisposition' | 'mergeStrategy' | 'isManaged'> & {
  readonly isDeduplicatedBySource: boolean;
  /** A merge deletes what is in a scope, and not by key. */
  readonly hasDestinationScope: boolean;
  /** Another schema loads into the table or into one above it, so that row ids there may repeat. */
  readonly isBelowShared: boolean;
};

/**
 * Which columns may tell rows apart, and how sure that is. A primary key is a hint in dlt and never a constraint. Of a table that
 * another schema loads into too, or that is nested in one, nothing is always so: that schema has its own disposition and keys.
 *
 * @source proven by loading duplicates with every disposition and strategy: only `delete-insert` removes duplicate keys of one
 *   batch, and only for keys that cannot be null and without a destination scope, outside of which old rows stay; `upsert`, `insert-only` and `cdc` insert both rows of a new key; scd2 keeps history
 */
export function tableKeys(table: Unkeyed): TableKeys {
  const primaryKey = table.columns.filter(({ flags }) => flags.has('primary_key'));
  const rowId = table.columns.find(({ role }) => role === 'row_id');
  const parentId = table.columns.find(({ role }) => role === 'parent_id');
  const listIndex = table.columns.find(({ role }) => role === 'list_index');
  const key = (columns: readonly Column[], certainty: Certainty): Key => ({
    columns: columns.map(({ name }) => name),
    certainty: table.isBelowShared && certainty === 'always' ? 'usually' : certainty,
  });
  return {
    primaryKey: primaryKey.length === 0 ? undefined : key(primaryKey, primaryKeyCertainty(table, primaryKey)),
    rowId: rowId === undefined ? undefined : key([rowId], rowIdCertainty(table)),
    position:
      parentId === undefined || listIndex === undefined
        ? undefined
        : key([parentId, listIndex], positionCertainty(table)),
  };
}

function primaryKeyCertainty(table: Unkeyed, primaryKey: readonly Column[]): Certainty {
  if (!table.isManaged) return 'usually';
  switch (table.writeDisposition) {
    case 'append':
    case 'skip':
      return 'never';
    case 'replace':
      return 'usually';
    case 'merge':
      if (table.mergeStrategy === 'scd2') return 'never';
      if (table.mergeStrategy !== 'delete-insert') return 'usually';
      return table.isDeduplicatedBySource || table.hasDestinationScope || primaryKey.some(({ nullable }) => nullable)
        ? 'usually'
        : 'always';
  }
}

function rowIdCertainty(table: Unkeyed): Certainty {
  if (!table.isManaged) return 'usually';
  if (table.writeDisposition !== 'merge' || table.mergeStrategy === 'delete-insert') return 'always';
  return table.mergeStrategy === 'scd2' ? 'never' : 'usually';
}

const positionCertainty = (table: Unkeyed): Certainty =>
  table.isManaged && (table.writeDisposition !== 'merge' || table.mergeStrategy === 'delete-insert')
    ? 'always'
    : 'usually';
