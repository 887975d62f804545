import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../conformance/run-program.ts';
import { ensurePython } from '../python/ensure.ts';

let folder: string;
let sqlmesh: string;
let theirs: string;
let ours: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compared-'));
  const python = await ensurePython();
  sqlmesh = join(dirname(python), 'sqlmesh');
  await runProgram(folder, python, [join(import.meta.dirname, 'load.py'), folder]);
  theirs = join(folder, 'theirs');
  await mkdir(theirs);
  await init('shop', theirs);
  ours = join(folder, 'ours');
  await cp(join(folder, 'exports'), join(ours, 'exports'), { recursive: true });
  await cp(join(folder, 'warehouse.duckdb'), join(ours, 'warehouse.duckdb'));
  await writeFile(join(ours, 'cdf_config.toml'), settings);
  await writeFile(join(ours, 'config.yaml'), await sqlmeshSettings());
  const cdf = join(import.meta.dirname, '../../apps/cdf/src/bin.js');
  await runProgram(ours, process.execPath, [cdf, 'sync']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const init = (pipeline: string, into: string): Promise<string> =>
  runProgram(into, sqlmesh, [
    'init',
    '-t',
    'dlt',
    '--dlt-pipeline',
    pipeline,
    '--dlt-path',
    join(folder, 'pipelines'),
    'duckdb',
  ]);

/** The text of every model of a project, by file. */
async function models(project: string): Promise<ReadonlyMap<string, string>> {
  const root = join(project, 'models');
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.sql')).sort();
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const)),
  );
}

const all = async (project: string): Promise<string> => [...(await models(project)).values()].join('\n');

test('a grandchild table: theirs asks for a column that is not there, and the plan fails', async () => {
  await cp(join(folder, 'warehouse.duckdb'), join(theirs, 'warehouse.duckdb'));
  const config = join(theirs, 'config.yaml');
  const text = await readFile(config, 'utf8');
  await writeFile(
    config,
    text
      .replace(/database: .*/, `database: ${join(theirs, 'warehouse.duckdb')}`)
      .replace(/start: .*/, 'start: 2020-01-01'),
  );
  await expect(runProgram(theirs, sqlmesh, ['plan', '--auto-apply', '--no-prompts'])).rejects.toThrow('_dlt_load_id');
  expect(await runProgram(ours, sqlmesh, ['plan', '--auto-apply', '--no-prompts'])).toContain('Virtual layer updated');
});

const differences: [what: string, theirs: RegExp, ours: RegExp][] = [
  ['precision and scale of a decimal', /DECIMAL\(18, 3\)\) AS total/, /total: DECIMAL\(12, 2\)/],
  ['the zone of a timestamp', /CAST\(c\.placed_at AS TIMESTAMP\)/, /placed_at: TIMESTAMPTZ/],
  [
    'merged and replaced tables',
    /incremental_countries[\s\S]*?INCREMENTAL_BY_TIME_RANGE/,
    /shop__countries,\n {2}kind VIEW/,
  ],
];
test.each(differences)('%s', async (_, inTheirs, inOurs) => {
  expect(await all(theirs)).toMatch(inTheirs);
  const external = await Promise.all(
    ['orders', 'countries'].map((table) => readFile(join(ours, `external_models/shop/${table}.yaml`), 'utf8')),
  );
  expect([await all(ours), ...external].join('\n')).toMatch(inOurs);
  expect([await all(ours), ...external].join('\n')).not.toMatch(inTheirs);
});

test.each(['audits', 'description', 'column_descriptions'])('%s: none in theirs', async (property) => {
  expect(await all(theirs)).not.toContain(`${property} `);
  expect(await all(ours)).toContain(`  ${property} `);
});

test('a column of type wei stops theirs', async () => {
  const into = join(folder, 'ledger');
  await mkdir(into);
  await expect(init('ledger', into)).rejects.toThrow("No expression was parsed from 'wei'");
  expect(await readFile(join(ours, 'external_models/ledger/transfers.yaml'), 'utf8')).toContain(
    'amount: DECIMAL(38, 0)',
  );
});

test('external models: none in theirs', async () => {
  expect((await readdir(theirs)).some((name) => name.startsWith('external_models'))).toBe(false);
  expect(await readdir(join(ours, 'external_models/shop'))).toEqual([
    'countries.yaml',
    'orders.yaml',
    'orders__items.yaml',
    'orders__items__options.yaml',
  ]);
});

test('the shape sqlmesh format chooses: theirs has another', async () => {
  await expect(runProgram(theirs, sqlmesh, ['format', '--check'])).rejects.toThrow('failed');
  expect(await runProgram(ours, sqlmesh, ['format', '--check'])).not.toContain('would be reformatted');
});

test('create_external_models writes columns alone, and needs the database', async () => {
  const project = join(folder, 'external');
  await cp(ours, project, { recursive: true });
  await rm(join(project, 'external_models'), { recursive: true });
  await runProgram(project, sqlmesh, ['create_external_models']);
  const written = await readFile(join(project, 'external_models.yaml'), 'utf8');
  expect(written).toContain('total: DECIMAL(12, 2)');
  expect(written).not.toMatch(/description|grain|audits|tags/);
  expect(await readFile(join(ours, 'external_models/shop/orders.yaml'), 'utf8')).toContain('total: Gross');
});

const settings = `[cdf]
version = 1

[cdf.schemas.shop]
source = "export:exports/shop.schema.yaml"
destination = "warehouse"
dataset = "raw_shop"

[cdf.schemas.ledger]
source = "export:exports/ledger.schema.yaml"
destination = "warehouse"
dataset = "raw_ledger"

[destination.warehouse]
destination_type = "duckdb"
`;

async function sqlmeshSettings(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../apps/warehouse/config.yaml'), 'utf8');
  return text.replace(/database: .*/, 'database: warehouse.duckdb');
}
