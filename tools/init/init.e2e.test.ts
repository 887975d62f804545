import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../conformance/run-program.ts';
import { ensurePython } from '../python/ensure.ts';

const bin = join(import.meta.dirname, '../../apps/cdf/src/bin.js');
let machine: string;
let project: string;
let environment: Record<string, string>;

const cdf = (...args: string[]): Promise<string> => runProgram(project, process.execPath, [bin, ...args], environment);
const read = (file: string): Promise<string> => readFile(join(project, file), 'utf8');

beforeAll(async () => {
  const python = await ensurePython();
  machine = await mkdtemp(join(tmpdir(), 'init-'));
  project = join(machine, 'project');
  environment = { DLT_DATA_DIR: join(machine, 'data') };
  await mkdir(join(project, '.dlt'), { recursive: true });
  await writeFile(join(project, '.dlt/config.toml'), '[destination.warehouse]\ndestination_type = "duckdb"\n');
  await writeFile(join(project, '.dlt/secrets.toml'), '[destination.warehouse]\ncredentials = "warehouse.duckdb"\n');
  await cp(join(import.meta.dirname, 'pipelines.py'), join(project, 'pipelines.py'));
  await runProgram(project, python, ['pipelines.py'], environment);
  // A project of somebody else on the same machine.
  const other = join(machine, 'other');
  await mkdir(other);
  await runProgram(
    other,
    python,
    ['-c', 'import dlt; dlt.pipeline("other", destination="duckdb").run([{"a": 1}], table_name="t")'],
    environment,
  );
});
afterAll(() => rm(machine, { recursive: true, force: true }));

test('a project of real dlt pipelines: init writes the settings, and sync works right away', async () => {
  expect(await cdf('init')).toContain('init: ok, 3 files written, 0 removed\n  next: cdf sync\n');
  expect(await read('cdf_config.toml')).toBe(`[cdf]
version = 1
emit = 1

[cdf.schemas.shop]
source = "export:exports/shop.schema.yaml"
pipeline = "shop"
destination = "warehouse"
dataset = "raw_shop"

[cdf.schemas.crm]
source = "pipeline:crm_pipeline"
pipeline = "crm_pipeline"
destination = "duckdb"
dataset = "raw_crm"

[destination.warehouse]
destination_type = "duckdb"

[destination.duckdb]
destination_type = "duckdb"
`);
  expect(await cdf('sync')).toContain('sync: ok, 2 schemas');
  expect(await read('models/staging/shop/orders__items.sql')).toContain('parent.id AS orders_id');
  expect(await read('models/staging/crm/people.sql')).toContain('FROM raw_crm.people');
  expect(await cdf('check')).toContain('check: ok');
  expect(await cdf('init')).toBe('init: ok, 0 files written, 0 removed\n');
});

test('the destinations that init declared are read directly: the same contracts come out', async () => {
  const contracts = await Promise.all(['shop', 'crm'].map((key) => read(`metadata/${key}/schema.yml`)));
  const config = await read('cdf_config.toml');
  await writeFile(join(project, 'cdf_config.toml'), config.replace(/^source = .*$/gm, 'source = "destination"'));
  expect(await cdf('pull')).toContain('pull: ok');
  expect(await Promise.all(['shop', 'crm'].map((key) => read(`metadata/${key}/schema.yml`)))).toEqual(contracts);
});
