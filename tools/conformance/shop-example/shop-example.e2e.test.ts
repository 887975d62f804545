import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../../python/ensure.ts';
import { literal, quoted, withDatabase } from '../database.ts';
import { planArgs } from '../planned-project.ts';
import { runProgram } from '../run-program.ts';

/** What a staging model has to hold: some of its columns as text, and every row, sorted. */
interface Expected {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

const here = import.meta.dirname;
let project: string;
let planned: string;
let expected: Readonly<Record<string, Expected>>;
let sqlmesh: (...args: string[]) => Promise<string>;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'shop-example-'));
  for (const name of ['cdf_config.toml', 'config.yaml', 'exports', 'metadata', 'tests'])
    await cp(join(here, name), join(project, name), { recursive: true });
  expected = JSON.parse(await readFile(join(here, 'expected.json'), 'utf8'));
  await loadTables(join(project, 'shop.duckdb'));
  const program = join(dirname(await ensurePython()), 'sqlmesh');
  sqlmesh = (...args) => runProgram(project, program, args);
  const cdf = join(here, '../../../apps/cdf/src/bin.js');
  await runProgram(project, process.execPath, [cdf, 'sync', '--project', project]);
  planned = await sqlmesh(...planArgs);
});
afterAll(() => rm(project, { recursive: true }));

async function loadTables(path: string): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'; CREATE SCHEMA shop_raw; USE shop_raw");
    await connection.run(await readFile(join(here, 'warehouse.sql'), 'utf8'));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

test('staged rows are those a person worked out, of every model', async () => {
  await withDatabase(join(project, 'shop.duckdb'), async (query) => {
    await query("SET TimeZone = 'UTC'");
    const models = await query(
      "SELECT table_name FROM information_schema.tables WHERE table_schema = 'staging' ORDER BY table_name",
    );
    expect(models.map(([name]) => name)).toEqual(Object.keys(expected).sort());
    for (const [model, { columns, rows }] of Object.entries(expected)) {
      const shown = columns.map((name) => `CAST(${quoted(name)} AS VARCHAR)`).join(', ');
      expect([model, await query(`SELECT ${shown} FROM staging.${quoted(model)} ORDER BY ALL`)]).toEqual([model, rows]);
      const unknown = await query(
        `SELECT CAST(count(*) AS VARCHAR) FROM staging.${quoted(model)} WHERE loaded_at IS NULL`,
      );
      expect([model, unknown]).toEqual([model, [['0']]]);
    }
  });
});

test('no staging model shows who a customer is', async () => {
  await withDatabase(join(project, 'shop.duckdb'), async (query) => {
    const personal = ['email', 'full_name'].map(literal).join(', ');
    const columns = (dataset: string) =>
      query(
        `SELECT column_name FROM information_schema.columns
         WHERE table_schema = ${literal(dataset)} AND column_name IN (${personal}) ORDER BY column_name`,
      );
    expect(await columns('shop_raw')).toEqual([['email'], ['full_name']]);
    expect(await columns('staging')).toEqual([]);
  });
});

test('every audit passes, and a second plan finds nothing to do', async () => {
  expect(planned).not.toContain('[WARNING]');
  const audited = await sqlmesh('audit');
  expect(audited).toMatch(/Found \d+ audit\(s\)/);
  expect(audited).toContain('0 audit errors and 0 audits skipped');
  expect(await sqlmesh(...planArgs)).toContain('No changes to plan');
});

test('the hard rules hold for rows nobody loaded', async () => {
  expect(await sqlmesh('test')).toMatch(/Successfully Ran `?9`? Tests/);
});

test('relations that rules declare find what is missing', async () => {
  const audits = join(project, 'audits/generated/shop');
  const instance = await DuckDBInstance.create(join(project, 'shop.duckdb'));
  const connection = await instance.connect();
  const missing = async (file: string): Promise<unknown> => {
    const text = await readFile(join(audits, file), 'utf8');
    return (await connection.runAndReadAll(text.slice(text.indexOf('SELECT')))).getRowsJson();
  };
  try {
    expect(await missing('payments__order_id.sql')).toEqual([]);
    expect(await missing('orders__customer_id.sql')).toEqual([]);
    await connection.run("UPDATE shop_raw.payments SET order_id = 7 WHERE id = 'p3'");
    await connection.run('UPDATE shop_raw.orders SET customer_id = 9 WHERE id = 101');
    expect(await missing('payments__order_id.sql')).toEqual([['p3', '7']]);
    expect(await missing('orders__customer_id.sql')).toEqual([['101', '9']]);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
});
