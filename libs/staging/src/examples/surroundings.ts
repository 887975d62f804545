import type { LogicalType, ResolvedSchema, Table } from '@cdf/catalog';
import { type Dialect, rawTable, type TableName } from '@cdf/sql';
import { rowIdOf } from '../build-select.ts';
import { comesFrom, type StagedTable } from '../staging-plan.ts';
import { isUnited, partsOf } from '../united-table.ts';
import { columnsReadOf, isSameTable, tablesOf } from './model-reads.ts';
import type { TestInput, TestRow, TestValue } from './model-test.ts';

/** Rows of everything a staging model reads. */
export interface GivenRows {
  readonly raw: readonly TestRow[];
  /** Undefined for one row that every raw row without another parent belongs to. */
  readonly parent: readonly TestRow[] | undefined;
  /** Undefined where every load of a raw row is finished. */
  readonly loads: readonly TestRow[] | undefined;
}

/**
 * The inputs of a unit test: the columns the model reads of its raw table, with what dlt would have put into its own columns where
 * nobody says it; the loads, finished; the parent of nested rows; and nothing in any other table.
 */
export function inputsOf(
  model: StagedTable,
  given: GivenRows,
  schema: ResolvedSchema,
  dialect: Dialect,
): readonly TestInput[] {
  const { table, parent, select } = model;
  if (select === undefined) return [];
  const loadsTable = rawTable(schema.dataset, schema.loadsTable);
  const own = partsOf(table).map((part) => {
    const name = rawTable(schema.dataset, part.name);
    const read = columnsReadOf(name, select);
    const rows = given.raw.flatMap((row, index) =>
      partOf(row, table) === part ? [completed(row, index, part, read)] : [],
    );
    return { name, part, rows };
  });
  const raw = own.flatMap(({ rows }) => rows);
  const inputOf = (one: TableName): TestInput => {
    const ofPart = own.find(({ name }) => isSameTable(one, name));
    if (ofPart !== undefined) return input(one, ofPart.rows, ofPart.part.columns, dialect);
    if (isSameTable(one, loadsTable)) return input(one, given.loads ?? loadsOf(raw, table, schema), [], dialect);
    if (parent !== undefined && isSameTable(one, parent.model))
      return input(one, parentRows(parent, given.parent, isIncremental(model)), parent.columns, dialect);
    return input(one, [], [], dialect);
  };
  const others = tablesOf(select).filter((one) => !own.some(({ name }) => isSameTable(one, name)));
  return [...own.map(({ name }) => name), ...others].map(inputOf);
}

/** The raw table a row is of: the one that the row itself names, where several are united; undefined for a name of none of them. */
export function partOf(row: ReadonlyMap<string, unknown>, table: Table): Table | undefined {
  const [first, ...others] = partsOf(table);
  const named = isUnited(table) ? (row.get(table.sourceColumn.name) ?? first!.name) : first!.name;
  return [first!, ...others].find(({ name }) => name === named);
}

/**
 * SQLMesh makes JSON of a missing value by its Python name, and `None` is no JSON. DuckDB reads JSON from texts as well; elsewhere
 * JSON's own null has to do.
 * @source SQLMesh `core/dialect.py`, `transform_values`
 */
function input(
  table: TableName,
  rows: readonly TestRow[],
  columns: readonly { readonly name: string; readonly type: LogicalType | undefined }[],
  { name: dialect }: Dialect,
): TestInput {
  const json = columns.filter(({ type }) => type?.dataType === 'json').map(({ name }) => name);
  const missing = json.filter((name) => rows.some((row) => (row.get(name) ?? null) === null));
  if (dialect === 'duckdb') return { table, rows, asText: missing };
  const filled = rows.map((row) => new Map([...row, ...missing.flatMap((name) => nullOf(name, row))]));
  return { table, rows: filled, asText: [] };
}

const nullOf = (name: string, row: TestRow): [string, TestValue][] =>
  (row.get(name) ?? null) === null ? [[name, 'null']] : [];

const parentId = 'parent';

/** Only what is read, in the order of the table. */
function completed(row: TestRow, index: number, table: Table, read: ReadonlySet<string>): TestRow {
  const columns = table.columns.filter(({ name }) => read.has(name));
  const values = columns.flatMap(({ name, role }): [string, TestValue][] => {
    const value = row.has(name) ? row.get(name)! : ownValues[role]?.(index);
    return value === undefined ? [] : [[name, value]];
  });
  return values.length === 0 && table.columns.length > 0 ? new Map([[table.columns[0]!.name, null]]) : new Map(values);
}

/** What dlt fills in itself. Load ids are numbers in a text. */
const ownValues: { readonly [role in Table['columns'][number]['role']]?: (index: number) => TestValue } = {
  row_id: (index) => `row ${index + 1}`,
  load_id: () => '1',
  parent_id: () => parentId,
  list_index: (index) => index,
};

const finished = '2026-01-01 00:00:00+00';

function loadsOf(raw: readonly TestRow[], { columns }: Table, schema: ResolvedSchema): TestRow[] {
  const name = columns.find(({ role }) => role === 'load_id')?.name ?? '';
  const ids = [...new Set(raw.map((row) => row.get(name) ?? '1'))];
  return ids.map((id) => finishedLoad(new Map([['load_id', id]]), schema));
}

/** A load as a person gives it, with what makes it one of the schema that is finished where nothing else is said. */
export const finishedLoad = (load: TestRow, schema: ResolvedSchema): TestRow =>
  new Map([...new Map<string, TestValue>(load), ...missing(load, schema)]);

const missing = (load: TestRow, { name }: ResolvedSchema): [string, TestValue][] =>
  (
    [
      ['schema_name', name],
      ['status', 0],
      ['inserted_at', finished],
    ] as [string, TestValue][]
  ).filter(([key]) => !load.has(key));

/** True for a model that takes the rows of an interval: those whose load finished in it. */
export const isIncremental = ({ kind }: StagedTable): boolean => kind.name === 'INCREMENTAL_BY_TIME_RANGE';

function parentRows(parent: StagedTable, given: readonly TestRow[] = [new Map()], areOfInterval: boolean): TestRow[] {
  const loadedAt = parent.columns.find(({ origin }) => comesFrom(origin, 'loaded_at'))?.name;
  const rowId = rowIdOf(parent)?.name;
  const isCurrent = parent.columns.find(({ origin }) => origin.kind === 'is_current')?.name;
  return given.map((row, index) => {
    const values = new Map(row);
    if (rowId !== undefined && !values.has(rowId))
      values.set(rowId, index === 0 ? parentId : `${parentId} ${index + 1}`);
    if (areOfInterval && loadedAt !== undefined && !values.has(loadedAt)) values.set(loadedAt, finished);
    if (isCurrent !== undefined && !values.has(isCurrent)) values.set(isCurrent, true);
    return values;
  });
}
