import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../conformance/run-program.ts';
import { ensurePython } from '../python/ensure.ts';

const bin = join(import.meta.dirname, '../../apps/cdf/src/bin.js');
const warehouse = join(import.meta.dirname, '../../apps/warehouse');
let project: string;
let python: string;

const cdf = (...args: string[]): Promise<string> => runProgram(project, process.execPath, [bin, ...args]);
const read = (file: string): Promise<string> => readFile(join(project, file), 'utf8');

/** The external models of the project, as SQLMesh knows them. */
async function models(): Promise<
  Record<string, { column_descriptions: Record<string, string>; gateway: string | null }>
> {
  await rm(join(project, '.cache'), { recursive: true, force: true });
  return JSON.parse(await runProgram(project, python, [join(import.meta.dirname, 'external_models.py')]));
}

async function run(...statements: string[]): Promise<void> {
  const instance = await DuckDBInstance.create(join(project, 'data/warehouse.duckdb'));
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

beforeAll(async () => {
  python = await ensurePython();
  project = await mkdtemp(join(tmpdir(), 'import-'));
  for (const part of ['cdf_config.toml', 'exports', 'metadata'])
    await cp(join(warehouse, part), join(project, part), { recursive: true });
  await mkdir(join(project, 'data'));
  await writeFile(
    join(project, 'config.yaml'),
    (await readFile(join(warehouse, 'config.yaml'), 'utf8')).split('linter:')[0]!,
  );
  await mkdir(join(project, 'external_models/erp'), { recursive: true });
  await writeFile(join(project, 'external_models.yaml'), byHand);
  await writeFile(join(project, 'external_models/erp/ledger.yaml'), inFolder);
});
afterAll(() => rm(project, { recursive: true, force: true }));

test('SQLMesh sees the same models before and after, and the facts are in one file', async () => {
  const before = await models();
  expect(Object.keys(before)).toHaveLength(4);
  await cdf('import');
  await cdf('sync', '--no-pull');
  const after = await models();
  const imported = Object.entries(before).map(([name, model]) => {
    // What dlt describes and the file did not is there now.
    const described = { ...after[name]?.column_descriptions, ...model.column_descriptions };
    return [name, { ...model, column_descriptions: described }];
  });
  expect(after).toMatchObject(Object.fromEntries(imported));
  expect((await readdir(project)).includes('external_models.yaml')).toBe(false);
  expect(await read('external_models/erp-ledger.yaml')).toBe('- name: elsewhere.public.things\n  columns: {a: int}\n');
  expect(await cdf('import')).toContain('import: ok, 0 files written, 0 removed, 1 warning');
  expect(await cdf('check')).toContain('check: ok');
});

test('comments go where their facts go', async () => {
  const contract = await read('metadata/shop_v1/schema.yml');
  expect(contract).toContain('  # What finance agreed on\n  orders: # written by create_external_models\n');
  expect(contract).toContain('      # these two hold since 2024\n      audits:\n');
  expect(contract).toContain('      status: # ask Ada\n');
});

test('a pull from the catalog drops nothing that was imported', async () => {
  await run(
    'CREATE SCHEMA erp',
    'CREATE TABLE erp.ledger (entry INTEGER, amount DOUBLE, "at" TIMESTAMP, who UUID, later VARCHAR)',
  );
  const before = await models();
  await cdf('sync', 'erp');
  const after = await models();
  const ledger = '"warehouse"."erp"."ledger"';
  expect(after[ledger]).toMatchObject(before[ledger]!);
  expect(await read('metadata/erp/schema.yml')).toContain('later:');
  expect(await read('metadata/erp/schema.yml')).toContain('      # a person or nobody\n');
});

test('what create_external_models writes is taken too', async () => {
  await run('CREATE SCHEMA crm', 'CREATE TABLE crm.people (id BIGINT, "Full Name" VARCHAR, tags VARCHAR[])');
  await mkdir(join(project, 'models'), { recursive: true });
  await writeFile(
    join(project, 'models/reader.sql'),
    'MODEL (name marts.reader, kind VIEW);\nSELECT id FROM crm.people',
  );
  await runProgram(project, join(dirname(python), 'sqlmesh'), ['create_external_models']);
  const people = '"warehouse"."crm"."people"';
  const before = await models();
  expect(before[people]!.gateway).toBe('warehouse');
  await cdf('import');
  await cdf('sync', '--no-pull');
  expect((await models())[people]).toEqual(before[people]);
  await cdf('sync', 'crm');
  expect((await models())[people]).toEqual(before[people]);
});

const byHand = `# What finance agreed on
- name: '"warehouse"."raw_shop"."orders"' # written by create_external_models
  description: One row per order, as the shop sends it
  columns:
    id: BIGINT
    status: varchar
    total: numeric(12,2)
    updated_at: timestamp with time zone
    customer_id: int8
    is_gift: BOOL
    placed_at: TIMESTAMPTZ
    _dlt_load_id: TEXT
    _dlt_id: TEXT
    coupon: TEXT
  column_descriptions:
    status: Where the order stands # ask Ada
    placed_at: When it was placed
  owner: finance
  tags: [raw, yes]
  # these two hold since 2024
  audits:
    - name: not_null
      columns: '[id]'
    - name: accepted_values
      column: status
      is_in: "('placed', 'paid')"
  grain: id
  references: [customer_id]
  cron: '@hourly'
- name: '"raw_shop"."Price List"'
  description: By hand
  columns:
    sku: varchar(10)
    '"Net Price"': decimal(18,4)
    valid: STRUCT(a INT, b TEXT)
    codes: int[]
  column_descriptions:
    '"Net Price"': Without tax
  grains: [sku, '(sku, valid)']
`;

const inFolder = `- name: erp.ledger
  columns:
    entry: int
    amount: double
    at: timestamp
    # a person or nobody
    who: uuid
  tags: [finance]
- name: elsewhere.public.things
  columns: {a: int}
`;
