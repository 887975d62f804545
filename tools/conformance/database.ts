import { DuckDBInstance } from '@duckdb/node-api';

/** Runs one query whose columns are all VARCHAR. */
export type Query = (sql: string) => Promise<readonly (readonly (string | null)[])[]>;

/** Opens a DuckDB file read-only for as long as `use` runs: an open reader keeps every writer out of the file. */
export async function withDatabase<T>(path: string, use: (query: Query) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    return await use(
      async (sql) => (await connection.runAndReadAll(sql)).getRowsJson() as readonly (readonly (string | null)[])[],
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A name in DuckDB's quotes. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text in DuckDB's quotes. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
