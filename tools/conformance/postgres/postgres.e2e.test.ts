import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isTreeMap, parseYaml, type TreeMap } from '@cdf/text';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Postgres, startPostgres } from '../../postgres/postgres.ts';
import { ensurePython } from '../../python/ensure.ts';
import { fixtures } from '../fixtures.ts';
import {
  auditWarnings,
  type Catalog,
  letFormat,
  planArgs,
  readCatalog,
  type Staged,
  spelledAsTruth,
  stagedTables,
} from '../planned-project.ts';
import { runProgram } from '../run-program.ts';
import { type Row, readTruth, rowDifferences } from '../truth.ts';
import { makePostgresProject, postgresFixtures } from './postgres-project.ts';

let postgres: Postgres;
let folder: string;
let project: string;
let client: Client;
let sqlmesh: string;
let planned: string;
const catalogs = new Map<string, Catalog>();

const root = join(import.meta.dirname, '../../..');

beforeAll(async () => {
  postgres = await startPostgres();
  await postgres.createDatabase('fixtures');
  folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  project = join(folder, 'project');
  await mkdir(project);
  const python = await ensurePython();
  sqlmesh = join(dirname(python), 'sqlmesh');
  const environment = await makePostgresProject(project, postgres);
  await runProgram(
    project,
    python,
    [join(import.meta.dirname, 'load_fixtures.py'), join(project, 'exports')],
    environment,
  );
  const cdf = join(root, 'apps/cdf/src/bin.js');
  await runProgram(project, process.execPath, [cdf, 'sync', '--project', project]);
  planned = await runProgram(project, sqlmesh, planArgs, environment);
  for (const key of postgresFixtures) catalogs.set(key, await readCatalog(project, key));
  client = postgres.client('fixtures');
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

const query = async (sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  (await client.query({ text: sql, values: [...values], rowMode: 'array' })).rows;

test('external models list the columns of the database: names, order and types', async () => {
  for (const key of postgresFixtures) {
    const tables = await query(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = $1 AND table_name NOT LIKE '\\_dlt\\_%' ORDER BY 1`,
      [`raw_${key}`],
    );
    const models = await externalModels(key);
    expect([...models.keys()].sort()).toEqual(tables.map(([name]) => `raw_${key}.${name}`));
    for (const [name, columns] of models)
      expect([name, await spelled(columns)]).toEqual([name, await storedColumns(name)]);
  }
});

test('views of staging models have the columns the catalog says', async () => {
  for (const { sql_name, columns } of stagedTables(catalogs.values())) {
    const said = columns.map(({ name, sql_type }) => [name, sql_type] as const);
    expect([sql_name, await spelled(said)]).toEqual([sql_name, await storedColumns(sql_name)]);
  }
});

/** Values that differ from those on DuckDB, and why. */
const otherValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Here a timestamp with a zone has a precision.
  'types.all_types': { c_ts0: '2026-01-05 06:00:00+00', c_ts3: '2026-01-05 06:00:00.123+00' },
};

/** Rows that are not there. */
const otherRows: Readonly<Record<string, (row: Row) => boolean>> = {
  // `unique` is a real index here, so the pipeline sends no code twice.
  'shop.countries': (row) => row.includes('Switzerland'),
};

test('staged rows are the literal truth, the same as on DuckDB', async () => {
  for (const fixture of fixtures().filter(({ key }) => postgresFixtures.includes(key))) {
    const truth = readTruth(fixture);
    const times = await loadTimes(fixture.key);
    const staged = Object.entries(catalogs.get(fixture.key)!.tables).filter(([, { staging }]) => staging !== undefined);
    expect(staged.map(([name]) => name).sort()).toEqual([...truth.keys()].sort());
    for (const [name, { staging }] of staged) {
      const { columns, rows } = truth.get(name)!;
      // Row ids are random, and two types exist on DuckDB only.
      const shown = staging!.columns.map((column) => column.name).filter((column) => !/(?:^|_)_dlt_id$/.test(column));
      const indexes = shown.map((column) => columns.indexOf(column));
      expect([name, shown]).toEqual([
        name,
        columns.filter((column) => !/(?:^|_)_dlt_id$|^c_big128$|^c_tsn9$/.test(column)),
      ]);
      const other = otherValues[`${fixture.key}.${name}`] ?? {};
      const wanted = rows
        .filter((row) => !otherRows[`${fixture.key}.${name}`]?.(row))
        .map((row) => shown.map((column, at) => other[column] ?? row[indexes[at]!]!));
      const found = await rowsOf(staging!, shown, times);
      expect([name, rowDifferences(found, wanted)]).toEqual([name, { missing: [], unexpected: [] }]);
    }
  }
});

test('grains tell rows apart, and what is not nullable has no NULL', async () => {
  for (const { sql_name, grain, columns } of stagedTables(catalogs.values())) {
    const required = columns.filter(({ nullable }) => nullable === false).map(({ name }) => name);
    const missing = [...required, ...grain].map((name) => `"${name}" IS NULL`).join(' OR ') || 'FALSE';
    const keys = grain.length === 0 ? 'count(*)' : `count(DISTINCT (${grain.map((name) => `"${name}"`).join(', ')}))`;
    const [row] = await query(`SELECT count(*) - ${keys}, count(*) FILTER (WHERE ${missing}) FROM ${sql_name}`);
    expect([sql_name, ...row!]).toEqual([sql_name, '0', '0']);
  }
});

test('audits that block pass, and the others warn of the duplicates that are planted', () => {
  expect(auditWarnings(planned)).toEqual([
    'staging.crm__del_ins_dedup unique_values_non_blocking 1',
    'staging.crm__del_ins_nullkey unique_values_non_blocking 1',
    'staging.crm__hist_named unique_combination_of_columns_non_blocking 1',
  ]);
});

test('a program asks raw and staging tables through Kysely, typed', async () => {
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
  await writeFile(join(project, 'package.json'), '{"type": "module"}');
  const settings = { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, skipLibCheck: true };
  const compilerOptions = {
    ...settings,
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    types: ['node'],
  };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['reader.ts'] }));
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const reader = await readFile(join(import.meta.dirname, 'reader.txt'), 'utf8');
  await writeFile(join(project, 'reader.ts'), reader);
  await runProgram(project, process.execPath, [tsc, '-p', '.']);
  const { host, port, user, password } = postgres;
  const url = `postgresql://${user}:${password}@${host}:${port}/fixtures`;
  expect(JSON.parse(await runProgram(project, process.execPath, ['reader.ts'], { DATABASE_URL: url }))).toEqual([
    { order_id: '1', total: '21.90', city: 'Bern', items: 1 },
    { order_id: '2', total: '6.00', city: null, items: 1 },
  ]);
  await writeFile(join(project, 'reader.ts'), reader.replace("'orders.total'", "'orders.totl'"));
  await expect(runProgram(project, process.execPath, [tsc, '-p', '.'])).rejects.toThrow('"orders.totl"');
});

test('a second plan finds nothing to do, and format nothing to change', async () => {
  const environment = await makePostgresProject(project, postgres);
  expect(await runProgram(project, sqlmesh, planArgs, environment)).toContain('No changes to plan');
  expect(await letFormat(project)).toBeGreaterThan(30);
  await runProgram(project, sqlmesh, ['format', '--check'], environment);
});

type Typed = readonly (readonly [name: string, type: string])[];

async function externalModels(key: string): Promise<Map<string, Typed>> {
  const models = join(project, 'external_models', key);
  const entries = await Promise.all(
    (await readdir(models)).map(async (file) => parseYaml(await readFile(join(models, file), 'utf8'), '').value),
  );
  return new Map(
    entries.flatMap((entry) =>
      (entry as readonly TreeMap[])
        .filter(isTreeMap)
        .map(
          (model) => [String(model.get('name')), [...(model.get('columns') as ReadonlyMap<string, string>)]] as const,
        ),
    ),
  );
}

/** The types as PostgreSQL spells them. */
async function spelled(columns: Typed): Promise<Typed> {
  await query('DROP TABLE IF EXISTS said');
  await query(`CREATE TEMP TABLE said (${columns.map(([name, type]) => `"${unquoted(name)}" ${type}`).join(', ')})`);
  return columnsOf("'pg_temp.said'::regclass");
}

const storedColumns = (table: string): Promise<Typed> => columnsOf(`'${table}'::regclass`);

const columnsOf = async (table: string): Promise<Typed> =>
  (await query(
    `SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
     WHERE attrelid = ${table} AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
  )) as unknown as Typed;

const unquoted = (name: string): string => name.replace(/^"(.*)"$/, '$1').replaceAll('""', '"');

/** The times of finished loads of a schema, by what the truth calls them. */
async function loadTimes(key: string): Promise<ReadonlyMap<string | null, string>> {
  const times = await query(
    `SELECT inserted_at::TEXT FROM raw_${key}._dlt_loads WHERE schema_name = $1 AND status = 0 ORDER BY load_id::NUMERIC`,
    [key],
  );
  return new Map(times.map(([time], index) => [time!, `load ${index + 1}`]));
}

async function rowsOf(
  { sql_name, columns }: Staged,
  shown: readonly string[],
  times: ReadonlyMap<string | null, string>,
): Promise<Row[]> {
  const asked = shown.map((name) => columns.find((column) => column.name === name)!);
  const texts = asked.map(({ name, sql_type }) =>
    sql_type === 'BYTEA' ? `encode("${name}", 'hex')` : `"${name}"::TEXT`,
  );
  const rows = await query(`SELECT ${texts.join(', ')} FROM ${sql_name}`);
  return rows.map((row) => row.map((value, index) => spelledAsTruth(value, asked[index]!, times)));
}
