import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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

/** A SQLMesh project in Python, as many are. */
const pythonConfig = `import os
from sqlmesh.core.config import Config, DuckDBConnectionConfig, GatewayConfig, ModelDefaultsConfig, PostgresConnectionConfig

print("canary-printed")
config = Config(
    gateways={
        "local": GatewayConfig(connection=DuckDBConnectionConfig(database="local.duckdb")),
        "prod": GatewayConfig(
            connection=PostgresConnectionConfig(
                host=os.environ.get("WAREHOUSE_HOST", "localhost"), port=5433, user="loader", password="canary-" + "pw", database="dwh"
            )
        ),
    },
    default_gateway="prod",
    model_defaults=ModelDefaultsConfig(dialect="postgres"),
)
`;

async function initIn(
  config: string,
  more: Record<string, string>,
): Promise<{ readonly said: string; readonly config: string }> {
  const root = await mkdtemp(join(machine, 'python-'));
  await writeFile(join(root, 'config.py'), config);
  const said = await runProgram(root, process.execPath, [bin, 'init'], { ...environment, ...more });
  return { said, config: await readFile(join(root, 'cdf_config.toml'), 'utf8') };
}

test('gateways of a config.py are those SQLMesh finds, without secrets and without what the machine says', async () => {
  const virtual = { VIRTUAL_ENV: dirname(dirname(await ensurePython())), WAREHOUSE_HOST: 'canary-host' };
  const { said, config } = await initIn(pythonConfig, virtual);
  expect(said).toContain('CDF112  "prod" is one of several destinations');
  expect(config.replace(/ +# correct.*/, '')).toContain(`
[destination.prod]
destination_type = "postgres"
[destination.prod.credentials]
port = 5433
username = "loader"
database = "dwh"
`);
  expect(said + config).not.toContain('canary');
});

const unread: [name: string, config: string, bin: string | undefined, why: RegExp][] = [
  ['a config.py that fails', 'import sqlmesh\nraise ValueError("canary")', undefined, /cannot be read \(ValueError\)/],
  ['a config.py that names no config', 'import sqlmesh', undefined, /cannot be read \(AttributeError\)/],
  ['a config.py that ends the process', 'import os, sqlmesh\nos._exit(3)', undefined, /Python ended without an answer/],
  ['a Python without SQLMesh', pythonConfig, 'bare', /no module sqlmesh/],
  ['no Python', pythonConfig, 'none', /there is no Python/],
];

test.each(unread)('%s is said, and the rest is written', async (_, config, kind, why) => {
  const python = await ensurePython();
  const folder = join(machine, `${kind}`);
  await mkdir(join(folder, 'bin'), { recursive: true });
  const virtual =
    kind === undefined ? { VIRTUAL_ENV: dirname(dirname(python)) } : { VIRTUAL_ENV: folder, PATH: join(folder, 'bin') };
  if (kind === 'bare')
    await writeFile(join(folder, 'bin/python'), `#!/bin/sh\nexec ${python} -I -S "$@"\n`, { mode: 0o755 });
  const { said, config: written } = await initIn(config, virtual);
  expect(said).toMatch(/CDF112 {2}Nothing says where tables are loaded: config\.py is Python/);
  expect(said).toMatch(why);
  expect(written).toContain('[destination.warehouse]  # correct this: name and type are in config.py, or in dlt');
  expect(said + written).not.toContain('canary');
});
