import { readdirSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import type { CreateNodesContextV2, CreateNodesResultV2 } from '@nx/devkit';
import { afterEach, expect, test, vi } from 'vitest';
import { createNodes, createNodesV2 } from './plugin.ts';
import type { PluginOptions } from './targets.ts';

const context: CreateNodesContextV2 = { workspaceRoot: '/nowhere', nxJsonConfiguration: {} };
const infer = async (files: readonly string[], options?: PluginOptions): Promise<CreateNodesResultV2> =>
  createNodesV2[1](files, options, context);

const files = [
  'apps/warehouse/cdf_config.toml',
  'apps/warehouse/metadata/shop/schema.yml',
  'apps/warehouse/metadata/asana_v2/schema.yml',
];

/** Root and name of every project, by the file that brings it. */
const named = (results: CreateNodesResultV2): unknown[] =>
  results.map(([file, { projects = {} }]) => [
    file,
    ...Object.entries(projects).map(([root, { name }]) => `${root}: ${name}`),
  ]);

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test('one project for the folder of contracts and one for each contract', async () => {
  expect(named(await infer(files))).toEqual([
    ['apps/warehouse/cdf_config.toml', 'apps/warehouse/metadata: metadata'],
    ['apps/warehouse/metadata/asana_v2/schema.yml', 'apps/warehouse/metadata/asana_v2: metadata-asana_v2'],
    ['apps/warehouse/metadata/shop/schema.yml', 'apps/warehouse/metadata/shop: metadata-shop'],
  ]);
});

test('several project folders each have their own', async () => {
  expect(
    named(await infer(['b/cdf_config.toml', 'b/metadata/shop/schema.yml', 'a/cdf_config.toml', 'cdf_config.toml'])),
  ).toEqual([
    ['a/cdf_config.toml', 'a/metadata: metadata'],
    ['b/cdf_config.toml', 'b/metadata: metadata'],
    ['b/metadata/shop/schema.yml', 'b/metadata/shop: metadata-shop'],
    ['cdf_config.toml', 'metadata: metadata'],
  ]);
});

test('fixtures and installed packages are no projects', async () => {
  expect(await infer(['libs/x/fixtures/cdf_config.toml', 'node_modules/y/cdf_config.toml'])).toEqual([]);
});

test('the same files in another order give the same bytes', async () => {
  const options = { outDir: 'src/warehouse' };
  expect(JSON.stringify(await infer([...files].reverse(), options))).toBe(JSON.stringify(await infer(files, options)));
});

test('no file is opened', async () => {
  const fs = createRequire(import.meta.url)('node:fs');
  const spies = ['readFileSync', 'openSync', 'statSync', 'existsSync', 'readdirSync'].map((name) => vi.spyOn(fs, name));
  syncBuiltinESMExports();
  readdirSync('.');
  expect(spies.at(-1)).toHaveBeenCalledOnce();
  await infer(files);
  expect(spies.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0, 0, 1]);
});

test('newer Nx finds the same under its own name', () => expect(createNodes).toBe(createNodesV2));
