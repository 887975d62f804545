import type { Connect } from '../sql-client.ts';
import { connectDuckDb } from './duckdb.ts';
import { connectPostgres } from './postgres.ts';

/** Destinations that are read directly, by dlt's destination type. Others are read through dlt itself. */
export const connectTo: Readonly<Record<string, Connect>> = {
  duckdb: connectDuckDb,
  postgres: connectPostgres,
};
