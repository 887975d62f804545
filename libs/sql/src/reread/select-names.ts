import type { Dialect } from '../dialect.ts';
import type { TableName } from '../identifier.ts';
import type { Select } from '../select.ts';

/** The names by which a query can be told from another: what it gives, and what it reads. As they compare in the dialect. */
export interface SelectNames {
  /** Its columns, in order. */
  readonly columns: readonly string[];
  /** Tables in the database, `dataset.name`, sorted, each once. */
  readonly tables: readonly string[];
}

/** The names of a planned query. */
export const namesOf = (select: Select, dialect: Dialect): SelectNames => ({
  columns: select.projections.map(({ alias }) => dialect.fold(alias)),
  tables: sortedOnce(tablesOf(select).map((table) => tableKey(table, dialect))),
});

const tablesOf = ({ ctes, from, joins, unionAll = [] }: Select): readonly TableName[] => [
  ...ctes.flatMap(({ select }) => tablesOf(select)),
  ...unionAll.flatMap(tablesOf),
  ...[from, ...joins].flatMap(({ table }) => (typeof table === 'string' ? [] : [table])),
];

function tableKey({ dataset, name, isRaw }: TableName, dialect: Dialect): string {
  const own = isRaw === true ? dialect.rawTableName?.(dataset, name) : undefined;
  return own === undefined ? `${dialect.fold(dataset)}.${dialect.fold(name)}` : dialect.fold(own);
}

/** In one order, without repetition. */
export const sortedOnce = (names: readonly string[]): string[] => [...new Set(names)].sort();
