import { DuckDBInstance } from '@duckdb/node-api';

export type TextRow = readonly (string | null)[];

/** Runs one query whose columns are all VARCHAR. */
export type Query = (sql: string) => Promise<TextRow[]>;

/**
 * Opens a DuckDB file read-only, in UTC, for as long as `use` runs. Closed at once afterwards: an open reader keeps
 * every writer out of the file.
 */
export async function withDatabase<T>(path: string, use: (query: Query) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    return await use(async (sql) => (await connection.runAndReadAll(sql)).getRowsJson() as TextRow[]);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A name in DuckDB's quotes. `staging.orders` is two names. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const quotedTable = (table: string): string => table.split('.').map(quoted).join('.');

export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Name and type of the columns of a table in a DuckDB database, in order. */
export async function duckdbColumns(query: Query, table: string): Promise<Map<string, string>> {
  const rows = await query(
    `SELECT column_name, data_type FROM information_schema.columns
     WHERE table_catalog = current_database() AND table_schema || '.' || table_name = ${literal(table)}
     ORDER BY ordinal_position`,
  );
  return new Map(rows.map(([name, type]) => [name ?? '', type ?? '']));
}
