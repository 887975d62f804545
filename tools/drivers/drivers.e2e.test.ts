import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBValueConverter } from '@duckdb/node-api';
import type { ClientConfig } from 'pg';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Postgres, startPostgres } from '../postgres/postgres.ts';
import { pageModule } from './page-module.ts';
import { type EmittedTypes, emitTypes, samples } from './typed-project.ts';

let folder: string;
let postgres: Postgres;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drivers-'));
  postgres = await startPostgres();
  await postgres.createDatabase('types');
});
afterAll(async () => {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A query for one value, cast from its text. */
type Ask = (sql: string) => Promise<unknown>;

const others = 'bigint = "bigint"\ndecimal = "number"\nwei = "number"\ntimestamp = "Date"';

test('DuckDB: the defaults are what getRowObjectsJson returns, and lose nothing', async () => {
  const emitted = await emitTypes(join(folder, 'duckdb'), 'duckdb', '');
  await withDuckdb(async (connection) => {
    const ask: Ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()[0]!.value;
    await valuesHaveTheirTypes(emitted, ask);
    for (const [name, value] of exactSamples())
      expect([name, plain(await ask(cast(value, emitted.sql.get(name)!)))]).toEqual([name, plain(value)]);
  });
});

test('DuckDB: other choices are what the converter of the page returns', async () => {
  const { rowValues } = await pageModule<{ rowValues: DuckDBValueConverter<unknown> }>('docs/drivers.md', 'duckdb');
  const emitted = await emitTypes(join(folder, 'duckdb-others'), 'duckdb', others);
  await withDuckdb(async (connection) => {
    const ask: Ask = async (sql) => (await connection.runAndReadAll(sql)).convertRowObjects(rowValues)[0]!.value;
    await valuesHaveTheirTypes(emitted, ask);
    expect(await ask("SELECT '2026-01-05 06:07:08.123+02'::TIMESTAMPTZ AS value")).toEqual(
      new Date('2026-01-05T04:07:08.123Z'),
    );
  });
});

test('PostgreSQL: the defaults are what the settings of the page return, and lose nothing', async () => {
  const { rowTypes } = await pageModule<{ rowTypes: ClientConfig['types'] }>('docs/drivers.md', 'pg');
  const emitted = await emitTypes(join(folder, 'postgres'), 'postgres', '');
  await withPostgres(rowTypes, async (ask) => {
    await valuesHaveTheirTypes(emitted, ask);
    for (const [name, value] of exactSamples())
      expect([name, plain(await ask(cast(value, emitted.sql.get(name)!)))]).toEqual([name, plain(value)]);
  });
});

test('PostgreSQL: other choices are other parsers', async () => {
  const { rowTypes } = await pageModule<{ rowTypes: NonNullable<ClientConfig['types']> }>('docs/drivers.md', 'pg');
  const parsers: Readonly<Record<number, (value: string) => unknown>> = {
    20: BigInt,
    1700: Number,
    1114: (value) => new Date(`${value}Z`),
    1184: (value) => new Date(value),
  };
  const types = {
    getTypeParser: (id: number, format: 'text') => parsers[id] ?? rowTypes.getTypeParser(id, format),
  } as unknown as ClientConfig['types'];
  const emitted = await emitTypes(join(folder, 'postgres-others'), 'postgres', others);
  await withPostgres(types, (ask) => valuesHaveTheirTypes(emitted, ask));
});

const cast = (value: string | null, type: string): string =>
  `SELECT CAST(${value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`} AS ${type}) AS value`;

async function valuesHaveTheirTypes({ typescript, sql }: EmittedTypes, ask: Ask): Promise<void> {
  for (const [name, { values }] of Object.entries(samples)) {
    const type = typescript.get(name)!;
    for (const value of [...values, null]) {
      const found = await ask(cast(value, sql.get(name)!));
      expect([name, type, value, isOf(type, found)]).toEqual([name, type, value, true]);
    }
  }
}

/** True when a value is one of a union of simple types. */
const isOf = (type: string, value: unknown): boolean =>
  type.split(' | ').some((one) => {
    if (one === 'null') return value === null;
    if (one === 'unknown') return true;
    return one === 'Date' ? value instanceof Date && !Number.isNaN(value.getTime()) : typeof value === one;
  });

/** Values whose text is the value itself. */
const exactSamples = (): (readonly [name: string, value: string])[] =>
  Object.entries(samples).flatMap(([name, { values }]) =>
    /bigint$|decimal|wei|naive|date|time$|text/.test(name) ? values.map((value) => [name, value] as const) : [],
  );

/** Engines write a text of a number with or without zeros at its end. */
const plain = (value: unknown): string => String(value).replace(/(\.\d*?)0+$/, '$1');

async function withDuckdb(use: (connection: Awaited<ReturnType<DuckDBInstance['connect']>>) => Promise<void>) {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function withPostgres(types: ClientConfig['types'], use: (ask: Ask) => Promise<void>) {
  const { host, port, user, password } = postgres;
  const client = new Client({
    host,
    port,
    user,
    password,
    database: 'types',
    ...(types === undefined ? {} : { types }),
  });
  await client.connect();
  try {
    await use(async (sql) => (await client.query(sql)).rows[0].value);
  } finally {
    await client.end();
  }
}
