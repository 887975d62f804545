import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isTreeMap, parseYaml, type TreeMap } from '@cdf/text';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../python/ensure.ts';
import { literal, type Query, quoted, withDatabase } from './database.ts';
import { databaseFile, makeFixtureProject } from './fixture-project.ts';
import { type Fixture, fixtures } from './fixtures.ts';
import {
  auditWarnings,
  type Catalog,
  letFormat,
  planArgs,
  readCatalog,
  type Staged,
  spelledAsTruth,
  stagedTables,
} from './planned-project.ts';
import { runProgram } from './run-program.ts';
import { type Row, readTruth, rowDifferences } from './truth.ts';

let folder: string;
let project: string;
let sqlmesh: string;
let planned: string;
let catalogs: ReadonlyMap<Fixture, Catalog>;
const database = <T>(use: (query: Query) => Promise<T>): Promise<T> => withDatabase(join(project, databaseFile), use);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  project = join(folder, 'project');
  await makeFixtureProject(project);
  const cdf = join(import.meta.dirname, '../../apps/cdf/src/bin.js');
  await runProgram(project, process.execPath, [cdf, 'sync', '--project', project]);
  sqlmesh = join(dirname(await ensurePython()), 'sqlmesh');
  planned = await runProgram(project, sqlmesh, planArgs);
  catalogs = new Map(
    await Promise.all(fixtures().map(async (fixture) => [fixture, await readCatalog(project, fixture.key)] as const)),
  );
});
afterAll(() => rm(folder, { recursive: true }));

test('external models list the columns of the database: names, order and types', async () => {
  await database(async (query) => {
    const models = await externalModels();
    for (const dataset of new Set(fixtures().map((fixture) => fixture.dataset))) {
      const tables = await query(
        `SELECT DISTINCT table_name FROM information_schema.tables WHERE table_schema = ${literal(dataset)}
           AND table_name NOT IN ('_dlt_loads', '_dlt_version', '_dlt_pipeline_state') ORDER BY table_name`,
      );
      const listed = new Map<string, Typed>();
      for (const model of models.filter((candidate) => namesOf(candidate)[0] === dataset)) {
        const [, table] = namesOf(model);
        if (!isSystemUnder(dataset, table)) listed.set(table, await listedColumns(model, query));
      }
      const stored = new Map<string, Typed>();
      for (const [table] of tables) {
        if (!isSystemUnder(dataset, table!)) stored.set(table!, await storedColumns(dataset, table!, query));
      }
      // The columns of a table that schemas share stand in the order of the schemas, not of who loaded first.
      for (const columns of dataset === 'raw_two_schemas' ? [...listed.values(), ...stored.values()] : [])
        columns.sort();
      expect([dataset, Object.fromEntries(listed)]).toEqual([dataset, Object.fromEntries(stored)]);
    }
  });
});

test('staged rows are the literal truth of every fixture', async () => {
  await database(async (query) => {
    await query("SET TimeZone = 'UTC'");
    for (const [fixture, { tables }] of catalogs) {
      const truth = readTruth(fixture);
      const staged = Object.entries(tables).filter(([, { staging }]) => staging !== undefined);
      expect([fixture.key, staged.map(([name]) => name).sort()]).toEqual([fixture.key, [...truth.keys()].sort()]);
      const times = await loadTimes(fixture, query);
      for (const [name, { staging }] of staged) {
        const { columns, rows } = truth.get(name)!;
        const found = await rowsOf(staging!, times, query);
        const model = staging!.sql_name;
        expect([model, ...staging!.columns.map((column) => column.name)]).toEqual([model, ...columns]);
        expect([model, rowDifferences(found, rows)]).toEqual([model, { missing: [], unexpected: [] }]);
      }
    }
  });
});

test('views of staging models have the columns the catalog and the row types say', async () => {
  await database(async (query) => {
    for (const staged of stagedTables(catalogs.values())) {
      const said = await typesOf(
        staged.columns.map(({ name, sql_type }) => [name, sql_type]),
        query,
      );
      const [dataset, view] = namesIn(staged.sql_name);
      expect([staged.sql_name, said]).toEqual([staged.sql_name, await storedColumns(dataset, view, query)]);
    }
  });
});

test('grains tell rows apart, and what is not nullable has no NULL', async () => {
  await database(async (query) => {
    for (const staged of stagedTables(catalogs.values())) {
      const grain = staged.grain.map(quoted).join(', ');
      const required = staged.columns.filter(({ nullable }) => nullable === false).map(({ name }) => name);
      const incomplete =
        [...required, ...staged.grain].map((name) => `${quoted(name)} IS NULL`).join(' OR ') || 'FALSE';
      const [row] = await query(
        `SELECT CAST(${grain === '' ? '0' : `count(*) - count(DISTINCT row(${grain}))`} AS VARCHAR),
                CAST(count(*) FILTER (WHERE ${incomplete}) AS VARCHAR)
         FROM ${staged.sql_name}`,
      );
      expect([staged.sql_name, ...row!]).toEqual([staged.sql_name, '0', '0']);
    }
  });
});

test('audits that block pass, and the others warn of the duplicates that are planted', () => {
  expect(auditWarnings(planned)).toEqual([
    'staging.crm__del_ins_dedup unique_values_non_blocking 1',
    'staging.crm__del_ins_nullkey unique_values_non_blocking 1',
    'staging.crm__hist_named unique_combination_of_columns_non_blocking 1',
    'staging.kinds__scoped unique_values_non_blocking 1',
    'staging.kinds__twice unique_combination_of_columns_non_blocking 1',
    'staging.kinds__twice unique_values_non_blocking 1',
    'staging.shop__countries unique_values_non_blocking 1',
  ]);
});

test('a second plan finds nothing to do', async () => {
  expect(await runProgram(project, sqlmesh, planArgs)).toContain('No changes to plan');
});

test('staging files are in the shape sqlmesh format chooses', async () => {
  const copy = join(folder, 'formatted');
  await cp(project, copy, { recursive: true, filter: (path) => !['.cache', 'logs'].includes(basename(path)) });
  expect(await letFormat(copy)).toBeGreaterThan(90);
  await runProgram(copy, sqlmesh, ['format', '--check']);
});

test('TypeScript takes every module under strict settings', async () => {
  const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
  const settings = { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, skipLibCheck: true, types: [] };
  const compilerOptions = { ...settings, allowImportingTsExtensions: true, verbatimModuleSyntax: true };
  await writeFile(join(project, 'package.json'), '{"type": "module"}');
  await writeFile(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['metadata/*/generated'] }),
  );
  expect(await runProgram(project, process.execPath, [tsc, '-p', '.'])).toBe('');
});

/** The times of finished loads of a schema, by what the truth calls them. */
async function loadTimes({ dataset, schema }: Fixture, query: Query): Promise<ReadonlyMap<string | null, string>> {
  const [[table]] = (await query(
    `SELECT table_name FROM information_schema.tables
     WHERE table_schema = ${literal(dataset)} AND table_name IN ('_dlt_loads', 'dlt_loads') ORDER BY table_name`,
  )) as [[string]];
  const times = await query(
    `SELECT CAST(inserted_at AS VARCHAR) FROM ${dataset}.${table}
     WHERE schema_name = ${literal(schema)} AND status = 0 ORDER BY CAST(load_id AS DOUBLE)`,
  );
  return new Map(times.map(([time], index) => [time!, `load ${index + 1}`]));
}

async function rowsOf(
  { sql_name, columns }: Staged,
  times: ReadonlyMap<string | null, string>,
  query: Query,
): Promise<Row[]> {
  const texts = columns.map(({ name, sql_type }) =>
    sql_type === 'BLOB' ? `lower(hex(${quoted(name)}))` : `CAST(${quoted(name)} AS VARCHAR)`,
  );
  const rows = await query(`SELECT ${texts.join(', ')} FROM ${sql_name}`);
  return rows.map((row) => row.map((value, index) => spelledAsTruth(value, columns[index]!, times)));
}

/** The dataset and the table of a printed name; nothing in the fixtures has a dot in quotes there. */
function namesIn(printed: string): [dataset: string, table: string] {
  const [dataset = '', table = ''] = printed
    .split(/\.(.*)/s)
    .map((part) => part.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'));
  return [dataset, table];
}

const isSystemUnder = (dataset: string, table: string): boolean =>
  ['_dlt_loads', ...(dataset === 'raw_s3_names' ? ['dlt_loads', 'dlt_version', 'dlt_pipeline_state'] : [])].includes(
    table,
  );

async function externalModels(): Promise<TreeMap[]> {
  const models = join(project, 'external_models');
  const files = (await readdir(models, { recursive: true })).filter((file) => file.endsWith('.yaml'));
  const texts = files.sort().map((file) => readFile(join(models, file), 'utf8'));
  return (await Promise.all(texts)).flatMap((text) => (parseYaml(text, '').value as readonly unknown[]).filter(isMap));
}

const isMap = (value: unknown): value is TreeMap => isTreeMap(value as TreeMap);

const namesOf = (model: TreeMap): [dataset: string, table: string] => namesIn(model.get('name') as string);

type Typed = (readonly [name: string, type: string])[];

const listedColumns = (model: TreeMap, query: Query): Promise<Typed> =>
  typesOf(
    [...(model.get('columns') as ReadonlyMap<string, string>)].map(([key, type]) => [namesIn(`.${key}`)[1], type]),
    query,
  );

/** The types as DuckDB spells them. */
async function typesOf(columns: Typed, query: Query): Promise<Typed> {
  const [types] = await query(`SELECT ${columns.map(([, type]) => `typeof(CAST(NULL AS ${type}))`).join(', ')}`);
  return columns.map(([name], index) => [name, types![index]!]);
}

async function storedColumns(dataset: string, table: string, query: Query): Promise<Typed> {
  return (await query(
    `SELECT column_name, data_type FROM information_schema.columns
     WHERE table_catalog = 'warehouse' AND table_schema = ${literal(dataset)} AND table_name = ${literal(table)}
     ORDER BY ordinal_position`,
  )) as unknown as Typed;
}
