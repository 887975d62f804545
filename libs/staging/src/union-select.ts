import type { ResolvedSchema, Table } from '@cdf/catalog';
import {
  cast,
  column as columnOf,
  type Dialect,
  literal,
  type Projection,
  rawTable,
  readsOf,
  type Select,
} from '@cdf/sql';
import { sourceColumns } from './first-rows.ts';
import type { UnitedTable } from './united-table.ts';

/**
 * The query with the rows of every table in a common table expression `unioned`, in front of all others: the columns that are read,
 * a NULL of the column's type where a table has none.
 *
 * @param select  a query over `unioned`, or over `ranked`, which reads it
 */
export function withUnion(select: Select, table: UnitedTable, schema: ResolvedSchema, dialect: Dialect): Select {
  const ranked = select.ctes.find(({ name }) => name === 'ranked')?.select;
  const used = ranked === undefined ? sourceColumns(select) : readByRanking(ranked);
  const read = table.columns.filter(({ name }) => used.has(name));
  // A query of constants still has a row for each.
  const columns = read.length === 0 ? [table.sourceColumn] : read;
  const ofPart = (part: Table): Select => ({
    ctes: [],
    projections: columns.map((column) => projected(column, part, table, dialect)),
    from: { table: rawTable(schema.dataset, part.name) },
    joins: [],
    where: undefined,
  });
  const [first, ...others] = table.parts.map(ofPart);
  return { ...select, ctes: [{ name: 'unioned', select: { ...first!, unionAll: others } }, ...select.ctes] };
}

function projected(
  column: UnitedTable['sourceColumn'],
  part: Table,
  { sourceColumn }: UnitedTable,
  dialect: Dialect,
): Projection {
  const { name: alias } = column;
  const type = column.sqlType ?? dialect.physicalType(column.type) ?? '';
  if (column === sourceColumn) return { expression: cast(literal(part.name), type), alias };
  const expression = part.columnByName.has(alias) ? columnOf(alias) : cast(literal(null), type);
  return { expression, alias };
}

/** What stands in `ranked` has no qualifier. */
function readByRanking(ranked: Select): ReadonlySet<string> {
  return new Set(ranked.projections.flatMap(({ expression }) => [...readsOf(expression)]));
}
