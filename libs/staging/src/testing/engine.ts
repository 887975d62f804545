import { randomUUID } from 'node:crypto';
import { type Dialect, dialectOf } from '@cdf/sql';
import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';

/** Where a PostgreSQL server listens. */
export interface PostgresServer {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Set in the project `postgres`, whose tests then run there. */
    postgres?: PostgresServer;
  }
}

/** An empty database of a real engine, in UTC; gone after the test. */
export interface Engine {
  readonly dialect: Dialect;
  /** The rows of the last statement; every column has to be text. */
  readonly run: (sql: string) => Promise<readonly (readonly (string | null)[])[]>;
}

/** PostgreSQL where the test runs in the project `postgres`, else DuckDB. */
export const isPostgres = inject('postgres') !== undefined;

/** The destination's dialect. */
export const testedDialect: Dialect = dialectOf(isPostgres ? 'postgres' : 'duckdb')!;

/** Opens the engine for one test. */
export async function openEngine(): Promise<Engine> {
  const server = inject('postgres');
  return server === undefined ? openDuckdb() : openPostgres(server);
}

async function openDuckdb(): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  onTestFinished(() => {
    connection.closeSync();
    instance.closeSync();
  });
  await connection.run("SET TimeZone = 'UTC'");
  return {
    dialect: testedDialect,
    run: async (sql) => (await connection.runAndReadAll(sql)).getRowsJson() as (string | null)[][],
  };
}

async function openPostgres(server: PostgresServer): Promise<Engine> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ ...server, database: 'postgres' });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${database}`);
  await admin.end();
  const client = new pg.Client({ ...server, database });
  await client.connect();
  onTestFinished(() => client.end());
  return {
    dialect: testedDialect,
    run: async (sql) => {
      const results = [await client.query({ text: sql, rowMode: 'array' })].flat();
      return results.at(-1)!.rows;
    },
  };
}
