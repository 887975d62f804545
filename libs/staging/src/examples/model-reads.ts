import { type Expression, mapColumns, type Select, type TableName } from '@cdf/sql';

/** Every table a query reads, each once. */
export function tablesOf({ ctes, from, joins, unionAll = [] }: Select): readonly TableName[] {
  const named = [from, ...joins].flatMap(({ table }) => (typeof table === 'string' ? [] : [table]));
  const all = [...named, ...unionAll.flatMap(tablesOf), ...ctes.flatMap(({ select }) => tablesOf(select))];
  return all.filter((table, index) => all.findIndex((other) => isSameTable(other, table)) === index);
}

/** Names of the columns a query reads of its raw table. */
export function columnsReadOf(table: TableName, select: Select): ReadonlySet<string> {
  const names = new Set<string>();
  const inner = [...select.ctes.map((cte) => cte.select), ...(select.unionAll ?? [])];
  for (const one of inner) for (const name of columnsReadOf(table, one)) names.add(name);
  const { from, joins } = select;
  if (typeof from.table === 'string' || !isSameTable(from.table, table)) return names;
  for (const expression of expressionsOf(select))
    mapColumns(expression, (column) => {
      // A column without a qualifier is of the only source there is.
      if (column.qualifier === undefined || column.qualifier === from.alias) names.add(column.name);
      return column;
    });
  for (const { condition } of joins) if ('using' in condition) for (const name of condition.using) names.add(name);
  return names;
}

const expressionsOf = ({ projections, where, joins }: Select): Expression[] => [
  ...projections.map(({ expression }) => expression),
  ...(where === undefined ? [] : [where]),
  ...joins.flatMap(({ condition }) => ('on' in condition ? [condition.on] : [])),
];

/** Equal names of tables. */
export const isSameTable = (a: TableName, b: TableName): boolean => a.dataset === b.dataset && a.name === b.name;
