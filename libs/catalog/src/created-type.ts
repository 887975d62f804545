import type { DltColumn, DltTable } from '@cdf/document';
import { inheritedText } from './lifecycle.ts';

/**
 * The destination's own type of a column where a hint leads dlt to another than its type map has; spelled as sqlglot prints it.
 *
 * @param chain  the column's table and its ancestors
 * @source dlt 1.31 `destinations/impl/postgres/factory.py` and `athena/factory.py`, the type mappers: columns of geometry, JSON that
 *   is copied from Parquet, Iceberg's integers
 */
export function createdType(
  column: DltColumn,
  chain: readonly DltTable[],
  destinationType: string,
): string | undefined {
  const { dataType, precision, tree } = column;
  switch (destinationType) {
    case 'postgres': {
      const srid = tree.get('x-postgres-srid') ?? 4326;
      if (tree.get('x-postgres-geometry')) return `GEOMETRY(GEOMETRY, ${srid})`;
      return dataType === 'json' && inheritedText(chain, 'file_format') === 'parquet' ? 'JSON' : undefined;
    }
    case 'athena': {
      const isSmall = dataType === 'bigint' && precision !== undefined && precision <= 16;
      return isSmall && inheritedText(chain, 'table_format') === 'iceberg' ? 'INTEGER' : undefined;
    }
    default:
      return undefined;
  }
}
