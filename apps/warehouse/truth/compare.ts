import { duckdbColumns, literal, type Query, quoted, quotedTable, type TextRow, withDatabase } from './database.ts';
import { readTruths, type Truth } from './truth-file.ts';

/**
 * Compares every table of the truth folder with a built warehouse.
 *
 * The schemas the truths name are closed: a table in them that no truth describes is a difference, so a table that must
 * not exist (declared in dlt, never loaded) needs no entry of its own.
 *
 * @returns one line per difference, sorted by table; empty when the warehouse is right
 */
export async function compareWithTruth(databasePath: string, truthFolder: string): Promise<string[]> {
  const truths = await readTruths(truthFolder);
  return withDatabase(databasePath, (query) => compareTables(query, duckdbColumns, truths));
}

/** Name and type of the columns of a table, in order; none of a table that is not there. */
export type ReadColumns = (query: Query, table: string) => Promise<Map<string, string>>;

/**
 * The same over any open database.
 *
 * @param readColumns  types are spelled as in the truths
 */
export async function compareTables(
  query: Query,
  readColumns: ReadColumns,
  truths: readonly Truth[],
): Promise<string[]> {
  const differences = await tableDifferences(query, truths);
  for (const truth of truths) {
    const columns = await readColumns(query, truth.table);
    differences.push(...(await differencesOf(query, columns, truth)));
  }
  return differences;
}

async function tableDifferences(query: Query, truths: readonly Truth[]): Promise<string[]> {
  const known = new Set(truths.map(({ table }) => table));
  const schemas = new Set(truths.map(({ table }) => literal(table.split('.')[0] ?? '')));
  const found = await query(
    `SELECT table_schema || '.' || table_name FROM information_schema.tables
     WHERE table_catalog = current_database() AND table_schema IN (${[...schemas].join(', ')}) ORDER BY 1`,
  );
  return found.flatMap(([table]) => (table && !known.has(table) ? [`${table}: should not exist`] : []));
}

async function differencesOf(query: Query, columns: ReadonlyMap<string, string>, truth: Truth): Promise<string[]> {
  if (columns.size === 0) return [`${truth.table}: does not exist`];
  const wrong = columnDifferences(columns, truth);
  const rows = wrong.length > 0 ? [] : rowDifferences(await rowsOf(query, truth), truth.rows);
  return [...wrong, ...rows].map((difference) => `${truth.table}: ${difference}`);
}

function columnDifferences(found: ReadonlyMap<string, string>, { columns }: Truth): string[] {
  const extra = [...found.keys()].filter((name) => !(name in columns));
  const wrong = Object.entries(columns).filter(([name, type]) => found.get(name) !== type);
  return [
    ...wrong.map(([name, type]) => `column ${name} is ${found.get(name) ?? 'missing'}, not ${type}`),
    ...extra.map((name) => `column ${name} should not exist`),
  ];
}

/**
 * The table's rows in the truth's notation. The load a time belongs to is looked up in `_dlt_loads` by the time itself,
 * so the time of any other load, and of a record that is not finished, has another name than the truth expects.
 */
function rowsOf(query: Query, { table, columns, presence, loads }: Truth): Promise<TextRow[]> {
  const projections = Object.keys(columns).map((name) => {
    if (presence.includes(name)) return `CASE WHEN src.${quoted(name)} IS NOT NULL THEN 'present' END`;
    if (loads && name === 'loaded_at') return loadOf(loads);
    return `CAST(src.${quoted(name)} AS VARCHAR)`;
  });
  return query(`SELECT ${projections.join(', ')} FROM ${quotedTable(table)} AS src`);
}

const loadOf = (dataset: string): string =>
  `CASE WHEN src.loaded_at IS NOT NULL THEN coalesce((
     SELECT 'load ' || place FROM (
       SELECT inserted_at, row_number() OVER (ORDER BY CAST(load_id AS DOUBLE PRECISION)) AS place
       FROM ${quoted(dataset)}._dlt_loads
     ) AS numbered WHERE inserted_at = src.loaded_at
   ), 'no load') END`;

function rowDifferences(found: readonly TextRow[], wanted: readonly TextRow[]): string[] {
  const balance = new Map<string, number>();
  for (const row of wanted) count(balance, row, 1);
  for (const row of found) count(balance, row, -1);
  return [...balance]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([row, times]) => Array(Math.abs(times)).fill(`${times > 0 ? 'missing' : 'unexpected'} row ${row}`));
}

function count(balance: Map<string, number>, row: TextRow, by: number): void {
  const key = JSON.stringify(row);
  balance.set(key, (balance.get(key) ?? 0) + by);
}
