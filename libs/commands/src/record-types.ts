import { ancestry, createdType, logicalType } from '@cdf/catalog';
import { asMap, type DltColumn, readDocument } from '@cdf/document';
import type { DatasetColumns } from '@cdf/sources';
import type { Dialect } from '@cdf/sql';
import type { Tree, TreeMap } from '@cdf/text';

/**
 * Records as `x-sql-type` the type each column really has where it is another than dlt's type map says, and takes the key away where
 * it is not. Columns that are not in the database stay as they are.
 *
 * @param physical  the columns of the dataset, as the database has them
 */
export function recordTypes(document: TreeMap, { tables: physical }: DatasetColumns, dialect: Dialect): TreeMap {
  const { tables: all, origin } = readDocument(document, '');
  const tables = [...all.values()].map((table): [string, Tree] => {
    const { name, columns, tree } = table;
    const found = physical.get(name);
    if (found === undefined) return [name, tree];
    const chain = ancestry(table, all);
    const recorded = [...columns.values()].map((column): [string, Tree] => {
      const type = found.get(column.name)?.type;
      return [
        column.name,
        type === undefined
          ? column.tree
          : withType(column, type, createdType(column, chain, origin?.destination.type ?? ''), dialect),
      ];
    });
    return [name, new Map(tree).set('columns', new Map(recorded))];
  });
  return asMap(document.get('tables')) === undefined ? document : new Map(document).set('tables', new Map(tables));
}

function withType(
  { dataType, tree, ...column }: DltColumn,
  type: string,
  created: string | undefined,
  dialect: Dialect,
): TreeMap {
  const expected =
    dataType === undefined ? undefined : (created ?? dialect.physicalType(logicalType({ ...column, tree, dataType })));
  const recorded = new Map(tree);
  if (expected === type) recorded.delete('x-sql-type');
  else recorded.set('x-sql-type', type);
  return recorded;
}
