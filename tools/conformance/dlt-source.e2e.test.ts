import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { exitCode, pull, report } from '@cdf/commands';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { ensurePython } from '../python/ensure.ts';

const fixtures = join(import.meta.dirname, '../../libs/sources/src/fixtures');

let python: string;
beforeAll(async () => {
  python = await ensurePython();
});

interface Schema {
  readonly source: string;
  readonly destination: string;
  readonly dataset: string;
  readonly schema: string;
}

/** A project whose Python is the test environment's, with each of these fixtures in a DuckDB file of its own, and a bucket. */
async function projectWith(schemas: Readonly<Record<string, Schema>>) {
  const root = mkdtempSync(join(tmpdir(), 'dlt-source-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const sections = Object.entries(schemas).map(
    ([key, settings]) =>
      `[cdf.schemas.${key}]\n${Object.entries(settings)
        .map(([name, value]) => `${name} = "${value}"\n`)
        .join('')}`,
  );
  const used = new Set(Object.values(schemas).map(({ destination }) => destination));
  const duckdbs = [...used].filter((name) => name !== 'lake');
  const stored = readdirSync(join(fixtures, 'stored'));
  const destinations = duckdbs.map(
    (name) =>
      `[destination.${name}]\ndestination_type = "duckdb"\n[destination.${name}.credentials]\ndatabase = "data/${name}.duckdb"\n`,
  );
  const lake = `[destination.lake]\ndestination_type = "filesystem"\nbucket_url = "${fixtures}/bucket"\n`;
  write('cdf_config.toml', ['[cdf]\nversion = 1\n', ...sections, ...destinations, lake].join(''));
  write('bin/python', `#!/bin/sh\necho "$@" >> ${root}/arguments\nexec ${python} "$@"\n`);
  chmodSync(join(root, 'bin/python'), 0o755);
  mkdirSync(join(root, 'data'));
  for (const name of duckdbs.filter((one) => stored.includes(one)))
    await makeDatabase(join(root, `data/${name}.duckdb`), name);
  return {
    root,
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    contract: (key: string) => readFileSync(join(root, `metadata/${key}/schema.yml`), 'utf8'),
    setPython: (path: string) =>
      write(
        'cdf_config.toml',
        readFileSync(join(root, 'cdf_config.toml'), 'utf8').replace(
          'version = 1\n',
          `version = 1\npull.python = "${path}"\n`,
        ),
      ),
    pull: async () => report('pull', root, await pull(root, { schemas: [], dryRun: false, today: '2026-01-01' })),
  };
}

async function makeDatabase(path: string, name: string): Promise<void> {
  const rows = join(fixtures, 'stored', name, 'rows.json');
  const { datasets } = JSON.parse(readFileSync(rows, 'utf8'));
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  try {
    for (const [dataset, { prefix, loads }] of Object.entries<{ prefix: string; loads: unknown }>(datasets)) {
      await connection.run(`CREATE SCHEMA "${dataset}"`);
      for (const [list, table] of [
        ['versions', 'version'],
        ['loads', 'loads'],
      ] as const)
        if (list === 'versions' || loads !== null)
          await connection.run(
            `CREATE TABLE "${dataset}".${prefix}${table} AS SELECT r.* FROM (SELECT unnest(datasets."${dataset}".${list}) AS r FROM read_json('${rows}'))`,
          );
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const inDuckDb = (source: string, name: string, schema: string, dataset = 'raw'): Schema => ({
  source,
  destination: name,
  dataset,
  schema,
});

test('one process reads every schema of every destination, and what it reads is what the destination says', async () => {
  const cases: [key: string, name: string, schema: string, dataset?: string][] = [
    ['shop', 'shop', 'shop'],
    ['evo', 'evolution', 'evo'],
    ['packed', 'compressed_body', 'packed'],
    ['s3names', 's3_names', 's3names'],
    ['erp', 'two_schemas', 'erp'],
    ['desk', 'two_schemas', 'desk'],
    ['second', 'two_schemas', 'second', 'split_second'],
  ];
  const project = await projectWith(
    Object.fromEntries([
      ...cases.flatMap(([key, ...one]) => [
        [`${key}_dlt`, inDuckDb('dlt', ...one)],
        [`${key}_direct`, inDuckDb('destination', ...one)],
      ]),
      ...(['evo', 'my__two__part'] as const).flatMap((schema) => [
        [`lake_${schema}_dlt`, { source: 'dlt', destination: 'lake', dataset: 'raw', schema }],
        [`lake_${schema}_direct`, { source: `bucket:${fixtures}/bucket`, destination: 'lake', dataset: 'raw', schema }],
      ]),
    ]),
  );
  project.setPython('bin/python');
  const pulled = await project.pull();
  expect(pulled.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const key of [...cases.map(([key]) => key), 'lake_evo', 'lake_my__two__part'])
    expect(project.contract(`${key}_dlt`)).toBe(project.contract(`${key}_direct`));
  const started = project.read('arguments').trim().split('\n');
  expect(started).toHaveLength(1);
  expect(started[0]).toMatch(/^\S*dlt_source\.py$/);
  expect((await project.pull()).written).toEqual([]);
});

test('nothing of the project is run to read a destination of dlt’s own', async () => {
  const project = await projectWith({ shop: inDuckDb('dlt', 'shop', 'shop') });
  project.setPython(python);
  // dlt imports the module that is named like the folder it runs in: here, a pipeline.
  writeFileSync(join(project.root, `${basename(project.root)}.py`), 'open("was-run", "w")\n');
  expect(await project.pull()).toMatchObject({ findings: [], written: ['metadata/shop/schema.yml'] });
  expect(readdirSync(project.root)).not.toContain('was-run');
});

test('a destination dlt cannot open, and a schema it does not find, are findings of their schemas alone', async () => {
  const project = await projectWith({
    shop: inDuckDb('dlt', 'shop', 'shop'),
    shpo: inDuckDb('dlt', 'shop', 'shpo'),
    gone: { source: 'dlt', destination: 'lake', dataset: 'gone', schema: 'x' },
    far: { source: 'dlt', destination: 'far', dataset: 'raw', schema: 'x' },
  });
  const far = '[destination.far]\ndestination_type = "postgres"\n';
  writeFileSync(
    join(project.root, 'cdf_config.toml'),
    project.read('cdf_config.toml').replace(/\[destination\.far\]\n.*\n.*\n.*\n/, far),
  );
  writeFileSync(
    join(project.root, 'cdf_secrets.toml'),
    'destination.far.credentials = "postgresql://canary:canary@canary.invalid:1/canary"\n',
  );
  project.setPython(python);
  const pulled = await project.pull();
  expect(pulled.findings.map(({ code, pointer, message }) => [code, pointer, message])).toEqual([
    ['CDF201', '/cdf/schemas/shpo/source', 'dlt finds no schema "shpo" in the dataset "raw"'],
    ['CDF201', '/cdf/schemas/gone/source', 'dlt finds no schema "x" in the dataset "gone"'],
    ['CDF801', '/cdf/schemas/far/source', expect.stringMatching(/^dlt cannot read the destination "far": \w+$/)],
  ]);
  expect(pulled.written).toEqual(['metadata/shop/schema.yml']);
  expect(exitCode(pulled)).toBe(3);
  expect(JSON.stringify(pulled)).not.toContain('canary');
});

test('a place that does not answer spoils no other: its share of the time is less than the whole', async () => {
  const project = await projectWith({ shop: inDuckDb('dlt', 'shop', 'shop'), far: inDuckDb('dlt', 'far', 'x') });
  // A driver that waits for a host for ever.
  mkdirSync(join(project.root, 'far_type'));
  writeFileSync(
    join(project.root, 'far_type/__init__.py'),
    `import time
from dlt.destinations import duckdb
class far(duckdb):
    def client(self, *args, **kwargs):
        time.sleep(600)
`,
  );
  const config = project
    .read('cdf_config.toml')
    .replace(/(\[destination\.far\]\ndestination_type = )"duckdb"/, '$1"far_type.far"');
  writeFileSync(
    join(project.root, 'cdf_config.toml'),
    config.replace('version = 1\n', 'version = 1\npull.timeout = 30\n'),
  );
  project.setPython(python);
  const pulled = await project.pull();
  expect(pulled.findings).toMatchObject([
    {
      code: 'CDF801',
      message: 'dlt cannot read the destination "far": TimeoutError',
      pointer: '/cdf/schemas/far/source',
    },
  ]);
  expect(pulled.written).toEqual(['metadata/shop/schema.yml']);
});

test('Python ends when the cdf that asks is gone, whatever it is doing, and its folder with it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'dlt-source-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'dlt'));
  writeFileSync(join(root, 'dlt/__init__.py'), 'import time\nprint("importing")\ntime.sleep(600)\n');
  const script = join(import.meta.dirname, '../../libs/sources/src/dlt_source.py');
  const child = spawn(python, [script], { env: { ...process.env, PYTHONPATH: root, TMPDIR: root } });
  child.stdin.write('{"op": "list", "seconds": 500, "places": []}\n');
  // What dlt prints goes to stderr.
  await once(child.stderr, 'data');
  expect(readdirSync(root)).toHaveLength(2);
  child.stdin.end();
  expect(await once(child, 'exit')).toEqual([1, null]);
  expect(readdirSync(root)).toEqual(['dlt']);
});

const faults: [name: string, python: (root: string) => string, message: RegExp][] = [
  ['no such program', () => 'no-such-python', /"no-such-python" cannot be run: ENOENT/],
  ['a Python without dlt', () => 'bare/python', /Python has no module "dlt"/],
  ['a Python that fails', () => 'broken/python', /Python ended with exit code 7/],
];

test.each(faults)('%s is a finding', async (_, path, message) => {
  const project = await projectWith({
    shop: inDuckDb('dlt', 'shop', 'shop'),
    evo: inDuckDb('destination', 'evolution', 'evo'),
  });
  for (const [folder, text] of [
    ['bare', `exec ${python} -I -S "$@"`],
    ['broken', 'echo canary-secret >&2; exit 7'],
  ]) {
    mkdirSync(join(project.root, folder!));
    writeFileSync(join(project.root, folder!, 'python'), `#!/bin/sh\n${text}\n`);
    chmodSync(join(project.root, folder!, 'python'), 0o755);
  }
  project.setPython(path(project.root));
  const pulled = await project.pull();
  expect(pulled.findings).toMatchObject([
    { code: 'CDF801', message: expect.stringMatching(message), pointer: '/cdf/schemas/shop/source' },
  ]);
  expect(pulled.written).toEqual(['metadata/evo/schema.yml']);
  expect(exitCode(pulled)).toBe(3);
  expect(JSON.stringify(pulled)).not.toContain('canary');
});
