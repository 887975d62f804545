import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planArgs } from '../../tools/conformance/planned-project.ts';
import { runProgram } from '../../tools/conformance/run-program.ts';
import { type Postgres, startPostgres } from '../../tools/postgres/postgres.ts';
import { ensurePython } from '../../tools/python/ensure.ts';
import { copyProject } from './build/copy-project.ts';
import { compareTables } from './truth/compare.ts';
import type { Query } from './truth/database.ts';
import { onPostgres, postgresColumns } from './truth/postgres.ts';
import { readTruths } from './truth/truth-file.ts';

let postgres: Postgres;
let folder: string;
let project: string;
let client: Client;
let sqlmesh: (...args: string[]) => Promise<string>;

const credential = (field: string): string => `"{{ env_var('DESTINATION__WAREHOUSE__CREDENTIALS__${field}') }}"`;

// Unit tests run there too: without `test_connection` SQLMesh would translate the models to DuckDB.
const gateway = `gateways:
  warehouse:
    connection: &postgres
      type: postgres
      host: ${credential('HOST')}
      port: {{ env_var('DESTINATION__WAREHOUSE__CREDENTIALS__PORT') }}
      user: ${credential('USERNAME')}
      password: ${credential('PASSWORD')}
      database: ${credential('DATABASE')}
    test_connection: *postgres

default_gateway: warehouse

`;

/** Changes a file of the project. */
async function edit(path: string, change: (text: string) => string): Promise<void> {
  const file = join(project, path);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

// The same project with another destination: its rules, deliveries, marts and tests as they stand.
beforeAll(async () => {
  postgres = await startPostgres();
  await postgres.createDatabase('warehouse');
  folder = await mkdtemp(join(tmpdir(), 'warehouse-'));
  project = await copyProject(join(folder, 'project'));
  await edit('cdf_config.toml', (text) =>
    text.replace('"duckdb"', '"postgres"').replace(/\n\[destination\.warehouse\.credentials\]\n.*\n/, ''),
  );
  await edit('config.yaml', (text) =>
    text.replace(/^gateways:.*?\n(?=model_defaults:)/s, gateway).replace('dialect: duckdb', 'dialect: postgres'),
  );
  const { host, port, user, password } = postgres;
  const fields = { HOST: host, PORT: String(port), USERNAME: user, PASSWORD: password, DATABASE: 'warehouse' };
  const environment = Object.fromEntries([
    ...Object.entries(fields).map(([field, value]) => [`DESTINATION__WAREHOUSE__CREDENTIALS__${field}`, value]),
    ['DESTINATION__WAREHOUSE__DESTINATION_TYPE', 'postgres'],
  ]);
  const python = await ensurePython();
  await runProgram(project, python, ['sources/run.py'], environment);
  const cdf = join(import.meta.dirname, '../cdf/src/bin.js');
  // Another database has other types, which is a decision.
  const decided = ['--accept', '*', '--reason', 'the same layer on PostgreSQL'];
  await runProgram(project, process.execPath, [cdf, 'sync', '--project', project, ...decided]);
  sqlmesh = (...args) => runProgram(project, join(dirname(python), 'sqlmesh'), args, environment);
  client = postgres.client('warehouse');
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('every example holds on PostgreSQL itself', async () => {
  expect(await sqlmesh('test')).toMatch(/Successfully Ran `1\d` Tests Against `postgres`/);
});

test('the whole project is planned, every audit passes, and a second plan finds nothing to do', async () => {
  const planned = await sqlmesh(...planArgs);
  expect(planned).not.toContain('[WARNING]');
  expect(await sqlmesh(...planArgs)).toContain('No changes to plan');
});

test('rows are the literal truth, the same as on DuckDB', async () => {
  const query: Query = async (sql) => (await client.query({ text: sql, rowMode: 'array' })).rows;
  const truths = (await readTruths(join(project, 'truth'))).map(onPostgres);
  expect(await compareTables(query, postgresColumns, truths)).toEqual([]);
});
