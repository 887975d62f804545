import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { planInit } from './init.ts';
import type { InitPlanOptions, InitTree } from './init-plan.ts';

type Files = Readonly<Record<string, string>>;

function treeOf(files: Files): InitTree {
  const paths = Object.keys(files);
  return {
    read: (path) => files[posix.join(path)],
    children: (folder) => {
      const below = folder === '.' ? '' : `${posix.join(folder)}/`;
      const names = new Map<string, boolean>();
      for (const path of paths) {
        if (!path.startsWith(below)) continue;
        const [name = '', ...rest] = path.slice(below.length).split('/');
        names.set(name, rest.length > 0);
      }
      return [...names].map(([name, isFolder]) => ({ name, isFolder }));
    },
  };
}

const plan = (files: Files, options: Partial<InitPlanOptions> = {}) =>
  planInit(treeOf(files), { directory: '.', packageName: undefined, pipelines: [], ...options });

async function config(files: Files, options: Partial<InitPlanOptions> = {}): Promise<string> {
  const { writes, findings } = await plan(files, options);
  expect(findings).toEqual([]);
  return writes
    .find(({ path }) => path === 'cdf_config.toml')!
    .content.replace(/^\[cdf\]\nversion = 1\nemit = 1\n/, '');
}

const state = (name: string, more: object = {}): string =>
  JSON.stringify({
    _state_engine_version: 4,
    pipeline_name: name,
    dataset_name: `raw_${name}`,
    destination_type: 'dlt.destinations.postgres',
    destination_name: 'lake',
    sources: { cursor: 'canary-5c1d' },
    ...more,
  });
const exported = (name: string): string => `engine_version: 11\nname: ${name}\ntables: {}\n`;

test('a pipeline tells destination and dataset of its schemas; an exported file is read before the working folder', async () => {
  const text = await config({
    'work/shop/state.json': state('shop'),
    'work/shop/schemas/shop.schema.json': '{"engine_version": 11, "name": "shop"}',
    'work/shop/schemas/users.schema.json': '{"engine_version": 11, "name": "users"}',
    'exports/shop.schema.yaml': exported('shop'),
  });
  expect(text).toBe(`
[cdf.schemas.shop]
source = "export:exports/shop.schema.yaml"
pipeline = "shop"
destination = "lake"
dataset = "raw_shop"

[cdf.schemas.users]
source = "pipeline:shop"
pipeline = "shop"
pipelines_dir = "work"
destination = "lake"
dataset = "raw_shop"

[destination.lake]
destination_type = "postgres"
`);
});

test('a pipeline that is found twice is one', async () => {
  const files = { 'w/a/state.json': state('a'), 'w/a/schemas/a.schema.json': '{}' };
  const one = { name: 'a', schemas: ['a'], dataset: 'raw_a', destination: { name: 'lake', type: 'postgres' } };
  const text = await config(files, { pipelines: [{ ...one, pipelinesDir: 'w' }] });
  expect(text.match(/^source = .*$/gm)).toEqual(['source = "pipeline:a"']);
  const elsewhere = await config({}, { pipelines: [{ ...one, pipelinesDir: undefined }] });
  expect(elsewhere).not.toContain('pipelines_dir');
});

test.each([
  ['hidden', '.dlt/x.schema.yaml'],
  ['installed for Node', 'node_modules/p/x.schema.yaml'],
  ['installed for Python', 'env/lib/x.schema.yaml'],
])('what is %s is not searched', async (_, path) => {
  const { writes } = await plan({ [path]: exported('x'), 'env/pyvenv.cfg': '' });
  expect(writes[0]!.content).not.toContain('[cdf.schemas.x]\nsource');
});

test.each([
  [
    'a development run made the dataset up',
    state('a', { _local: { _dev_mode: true } }),
    'Nothing says which dataset "a"',
  ],
  ['dlt changes the name', state('a', { dataset_name: 'Raw-A' }), '"Raw-A" may have another name in the database'],
])('%s: the dataset is a guess', async (_, text, message) => {
  const { writes, findings } = await plan({ 'w/a/state.json': text, 'w/a/schemas/a.schema.json': '{}' });
  expect(findings).toMatchObject([
    { code: 'CDF112', at: { pointer: '/cdf/schemas/a/dataset' }, message: expect.stringContaining(message) },
  ]);
  expect(writes[0]!.content).toMatch(/^dataset = ".*" {2}# correct this: /m);
});

test.each(['{', '[]', 'null', '{"pipeline_name": "a"}', state('other')])(
  '%s is no state of that pipeline',
  async (text) => {
    const { writes } = await plan({ 'w/a/state.json': text, 'w/a/schemas/a.schema.json': '{}' });
    expect(writes[0]!.content).not.toContain('[cdf.schemas.a]');
  },
);

test('of secrets, names and types are taken and no value', async () => {
  const { writes } = await plan({
    '.dlt/secrets.toml':
      '[destination.warehouse]\ndestination_type = "postgres"\ncredentials = "postgresql://u:canary-pw@canary-host/d"\n[destination.postgres.credentials]\npassword = "canary-2"\nhost = "canary-3"\n',
    '.dlt/config.toml': '[shop]\ndataset_name = "raw"\n',
    'exports/shop.schema.yaml': exported('shop'),
  });
  const [{ content } = { content: '' }] = writes;
  expect(content).toContain('[destination.warehouse]  # correct this: there is also "postgres"\n');
  expect(content).toContain('dataset = "raw"\n');
  expect(JSON.stringify(writes)).not.toContain('canary');
});

test('gateways of SQLMesh become destinations, without templates and secrets', async () => {
  const text = `gateways:
  dev: {connection: {type: duckdb, database: dev.db}}
  prod:
    connection: {type: postgres, host: db, port: 5433, user: etl, password: canary, database: "{{ env_var('X') }}"}
  spark: {connection: {type: spark}}
default_gateway: prod
`;
  const { writes, findings } = await plan({ 'config.yaml': text });
  expect(writes[0]!.content).toContain(
    '[destination.prod]  # correct this: there is also "dev"\ndestination_type = "postgres"\n[destination.prod.credentials]\nhost = "db"\nport = 5433\nusername = "etl"\n',
  );
  expect(writes[0]!.content).not.toContain('canary');
  expect(findings.map(({ code }) => code)).toEqual(['CDF112']);
  expect(await plan({ 'config.yaml': 'name: another program\n' })).toMatchObject({ findings: [{ code: 'CDF112' }] });
});

test('settings of dlt or SQLMesh that cannot be read are errors at their place', async () => {
  expect((await plan({ '.dlt/config.toml': 'a = \n' })).findings).toMatchObject([
    { code: 'CDF101', at: { file: '.dlt/config.toml', line: 1 } },
  ]);
  expect((await plan({ 'config.yaml': 'gateways: {\n' })).findings).toMatchObject([
    { code: 'CDF101', at: { file: 'config.yaml' } },
  ]);
});

test('what a repository says above is not said again; other lines stay', async () => {
  const above = { directory: 'apps/w', ignore: 'cdf_secrets.toml\n.cdf\n', attributes: '' };
  const { writes } = await plan({ '.gitattributes': '* text\r\nx y' }, { repository: above });
  expect(writes.map(({ path }) => path)).toEqual(['cdf_config.toml', '.gitattributes']);
  expect(writes[1]!.content).toBe(
    '* text\r\nx y\r\nmetadata/*/generated/** linguist-generated\r\nmodels/staging/** linguist-generated\r\naudits/generated/** linguist-generated\r\ntests/generated/** linguist-generated\r\nexternal_models/** linguist-generated\r\n',
  );
});
