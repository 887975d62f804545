/**
 * A column by the tables it may be in. Names are in lower case; a table is the last two parts of its name, `dataset.name`.
 * `column` is `*` for every column of them, those in `except` left out, and empty where a table is named and no column of it.
 */
export interface ColumnOf {
  /** Where the name may be found, the innermost query first. Of a group only one has it, because the engine refuses two meanings. */
  readonly from: readonly (readonly string[])[];
  readonly column: string;
  readonly except?: readonly string[];
  /** Set where the name is also that of the table: the whole row, if the table has no such column. */
  readonly mayBeRow?: true;
}

/** A place that reads a column. */
export interface ColumnRead extends ColumnOf {
  /** Code points from the start of the text. */
  readonly offset: number;
}

/** The name of outputs whose names cannot be told. */
export const anyName = '?';

/**
 * A column of a query's result, and the columns its value is made of. The name is `*` for what a star brings, each column by its own
 * name, and `?` for columns whose names cannot be told.
 */
export interface QueryOutput {
  readonly name: string;
  readonly except?: readonly string[];
  readonly from: readonly ColumnOf[];
  readonly offset: number;
}

/** What a query reads and what comes out of it. */
export interface QueryReads {
  readonly reads: readonly ColumnRead[];
  readonly outputs: readonly QueryOutput[];
  /** Macros may put more into it than its text says. */
  readonly isDynamic: boolean;
}

/** The columns of a query or of a name in FROM. */
export interface Relation {
  readonly columns: readonly QueryOutput[];
  /** Tables of which every column is in it by its own name. */
  readonly stars: readonly { readonly tables: readonly string[]; readonly except: readonly string[] }[];
  /** What a column of any other name may be made of. */
  readonly any: readonly ColumnOf[];
}

/** A table without anything known of its columns. */
export const wholeTable = (table: string): Relation => ({
  columns: [],
  stars: [{ tables: [table], except: [] }],
  any: [],
});

/** The columns a name may mean in a relation; undefined where it has none of that name. */
export function lookUp(
  relation: Relation,
  name: string,
): { readonly isSure: boolean; readonly made: readonly ColumnOf[]; readonly tables: readonly string[] } | undefined {
  const own = relation.columns.filter((column) => column.name === name);
  if (own.length > 0) return { isSure: true, made: own.flatMap(({ from }) => from), tables: [] };
  const tables = relation.stars.filter(({ except }) => !except.includes(name)).flatMap((star) => star.tables);
  return tables.length + relation.any.length === 0 ? undefined : { isSure: false, made: relation.any, tables };
}

/** Everything a relation is made of. */
export const madeOf = ({ columns, stars, any }: Relation): ColumnOf[] => [
  ...columns.flatMap(({ from }) => from),
  ...stars.map(({ tables, except }) => ({ from: [tables], column: '*', ...(except.length > 0 ? { except } : {}) })),
  ...any,
];

/** A relation with other names for its columns, by position. */
export function renamed(relation: Relation, names: readonly string[]): Relation {
  if (names.length === 0) return relation;
  if (relation.stars.length > 0 || relation.columns.length < names.length)
    return { columns: [], stars: [], any: madeOf(relation) };
  const columns = relation.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
  return { ...relation, columns };
}

/** The rows of two queries. */
export function united(left: Relation, right: Relation, isByName: boolean): Relation {
  const isPlain = left.stars.length + right.stars.length + left.any.length + right.any.length === 0;
  const stars = [...left.stars, ...right.stars];
  if (!isPlain) {
    const ofStars = (relation: Relation): ColumnOf[] => madeOf({ ...relation, columns: [] });
    const columns = left.columns.map((column) => ({ ...column, from: [...column.from, ...ofStars(right)] }));
    return { columns, stars, any: [...left.any, ...right.any, ...right.columns.flatMap(({ from }) => from)] };
  }
  const pairOf = ({ name }: QueryOutput, index: number): QueryOutput | undefined =>
    isByName ? right.columns.find((one) => one.name === name) : right.columns[index];
  const columns = left.columns.map((column, index) => ({
    ...column,
    from: [...column.from, ...(pairOf(column, index)?.from ?? [])],
  }));
  const further = isByName ? right.columns.filter(({ name }) => !left.columns.some((one) => one.name === name)) : [];
  return { columns: [...columns, ...further], stars, any: [] };
}
