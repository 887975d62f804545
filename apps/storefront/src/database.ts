import { DuckDBInstance, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import type { Query } from './query.ts';

/** Answers a query with its rows. `Row` is the generated interface of the table the query reads. */
export type ReadRows = <Row>(query: Query) => Promise<Row[]>;

/** Opens a warehouse for as long as `use` runs, read-only: nobody else can write while it is open. */
export async function withWarehouse<T>(path: string, use: (readRows: ReadRows) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  try {
    return await use(async <Row>({ sql, values }: Query) => {
      const reader = await connection.runAndReadAll(sql, { values: listValue(values) }, { values: LIST(VARCHAR) });
      // The generated row types describe these rows: 64-bit integers, decimals, dates and times are text.
      return reader.getRowObjectsJson() as Row[];
    });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
