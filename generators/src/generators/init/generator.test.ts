import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Project, readProject } from '@cdf/project';
import type { Tree } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { expect, test, vi } from 'vitest';
import { type InitOptions, init } from './generator.ts';

const dltExport = (name: string): string => `version: 2\nengine_version: 11\nname: ${name}\ntables: {}\n`;

function treeWith(files: Readonly<Record<string, string>>): Tree {
  const tree = createTreeWithEmptyWorkspace();
  for (const [path, text] of Object.entries(files)) tree.write(path, text);
  return tree;
}

async function initialised(files: Readonly<Record<string, string>>, options: InitOptions = {}): Promise<Tree> {
  const tree = treeWith(files);
  await init(tree, options);
  return tree;
}

const bytes = (tree: Tree): Record<string, string> =>
  Object.fromEntries(tree.listChanges().map(({ path, type, content }) => [path, `${type} ${content}`]));

const json = (tree: Tree, path: string): unknown => JSON.parse(tree.read(path, 'utf8')!);

/** What cdf itself reads in the written file. */
async function project(tree: Tree, directory = '.'): Promise<Project> {
  const root = mkdtempSync(join(tmpdir(), 'cdf-init-'));
  try {
    const file = join(root, 'cdf_config.toml');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, tree.read(join(directory, 'cdf_config.toml'))!);
    const { value, findings } = await readProject(root);
    expect(findings).toEqual([]);
    return value;
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('an empty workspace gets everything cdf needs', async () => {
  const tree = await initialised({});
  expect(json(tree, 'nx.json')).toMatchObject({
    affected: { defaultBase: 'main' },
    plugins: [{ plugin: 'cdf/plugin' }],
    sync: { globalGenerators: ['cdf:sync'] },
    pluginsConfig: { '@nx/js': { analyzeSourceFiles: true } },
  });
  expect(json(tree, 'metadata/package.json')).toMatchObject({
    name: '@proj/warehouse-metadata',
    exports: {
      './*': './*/generated/index.ts',
      './*/database': './*/generated/database.ts',
      './*/rows': './*/generated/rows.ts',
    },
    nx: { name: 'metadata' },
  });
  expect(json(tree, 'package.json')).toMatchObject({ workspaces: ['metadata'] });
  expect(json(tree, 'tsconfig.base.json')).toEqual({
    compilerOptions: { paths: {}, allowImportingTsExtensions: true, rewriteRelativeImportExtensions: true },
  });
  expect(tree.read('.gitignore', 'utf8')).toBe('.cdf/\ncdf_secrets.toml\n');
  expect(tree.read('.gitattributes', 'utf8')).toContain('metadata/*/generated/** linguist-generated\n');
  expect((await project(tree)).schemas).toEqual([]);
});

const grown = {
  'nx.json':
    '{\n\t// ours\n\t"plugins": ["@nx/vite/plugin"],\n\t"sync": { "applyChanges": true, "globalGenerators": ["a:b"] },\n\t"pluginsConfig": { "@nx/js": { "analyzeSourceFiles": false, "analyzePackageJson": true } }\n}',
  'package.json': '{\r\n  "name": "shop",\r\n  "workspaces": { "packages": ["apps/*"], "nohoist": [] }\r\n}\r\n',
  'tsconfig.base.json':
    '{\n  // strict, always\n  "compilerOptions": {\n    "noEmit": true, // nobody emits\n  },\n}\n',
  '.gitignore': 'dist\r\n.cdf\r\nlast',
  'exports/shop.schema.yaml': dltExport('shop'),
};

test.each([
  ['an empty workspace', {}, {}],
  ['a workspace with a past', grown, {}],
  ['a project in a folder', grown, { directory: 'apps/warehouse/', name: '@a/b' }],
])('a second run changes nothing: %s', async (_, files, options) => {
  const tree = await initialised(files, options);
  const before = bytes(tree);
  const left = await init(tree, options);
  expect(bytes(tree)).toEqual(before);
  expect(left).not.toThrow();
});

test('comments, other settings and line ends stay', async () => {
  const tree = await initialised(grown);
  const nx = tree.read('nx.json', 'utf8')!;
  expect(nx).toMatch(/^\{\n\t\/\/ ours\n\t"plugins": \[\n\t\t"@nx\/vite\/plugin",\n\t\t\{/);
  expect(nx).toMatch(/"applyChanges": true,\s+"globalGenerators": \[\s+"a:b",\s+"cdf:sync"\s+\]/);
  expect(nx).toContain('{ "@nx/js": { "analyzeSourceFiles": true, "analyzePackageJson": true } }\n}');
  expect(tree.read('tsconfig.base.json', 'utf8')).toBe(
    '{\n  // strict, always\n  "compilerOptions": {\n    "noEmit": true,\n    "allowImportingTsExtensions": true, // nobody emits\n  },\n}\n',
  );
  expect(tree.read('package.json', 'utf8')).not.toMatch(/[^\r]\n/);
  expect(tree.read('.gitignore', 'utf8')).toBe('dist\r\n.cdf\r\nlast\r\ncdf_secrets.toml\r\n');
});

test('exports become schemas, and what nobody wrote down is a placeholder that says so', async () => {
  const tree = await initialised({
    'exports/shop.schema.yaml': dltExport('"shop"'),
    'schemas/import/asana.schema.yaml': dltExport('asana'),
    'schemas/export/asana.schema.yaml': dltExport('asana'),
    'schemas/export/asana.schema.json': '{"engine_version": 11, "name": "asana"}',
    'old/file.schema.yaml': dltExport('shop'),
    'old/größe v.2.schema.json': '{"engine_version": 11}',
    'old/config.schema.json': '{"$id": "no export of dlt"}',
    'old/broken.schema.json': '{',
    'node_modules/dlt/x.schema.yaml': dltExport('x'),
    '.venv/x.schema.yaml': dltExport('x'),
  });
  const { schemas, destinations } = await project(tree);
  expect(schemas.map(({ key, source, dataset, schema }) => [key, source, dataset, schema])).toEqual([
    ['asana', 'export:schemas/export/asana.schema.yaml', 'raw_asana', 'asana'],
    ['größe_v.2', 'export:old/größe v.2.schema.json', 'raw_größe v.2', 'größe v.2'],
    ['shop', 'export:exports/shop.schema.yaml', 'raw_shop', 'shop'],
    ['shop_2', 'export:old/file.schema.yaml', 'raw_shop', 'shop'],
  ]);
  expect([...destinations.values()].map(({ name, type }) => [name, type])).toEqual([['warehouse', 'duckdb']]);
  const text = tree.read('cdf_config.toml', 'utf8')!;
  expect(text).toContain('dataset = "raw_shop"  # correct this: dataset_name of the pipeline');
  expect(text).toContain('[destination.warehouse]  # correct this:');
});

test("destination and dataset come from dlt's own settings", async () => {
  const tree = await initialised(
    {
      'etl/.dlt/config.toml':
        'dataset_name = "landing"\n[shop]\ndataset_name = \'shop_raw\' # ours\n[destination.lake]\ndestination_type = "dlt.destinations.postgres"\n[destination.lake.credentials]\nhost = "db"\n[destination.bigquery]\nlocation = "EU"\n',
      'exports/shop.schema.yaml': dltExport('shop'),
      'etl/crm.schema.yaml': dltExport('crm'),
    },
    { directory: './etl' },
  );
  const { schemas, destinations } = await project(tree, 'etl');
  expect(schemas.map(({ key, source, destination, dataset }) => [key, source, destination, dataset])).toEqual([
    ['crm', 'export:crm.schema.yaml', 'lake', 'landing'],
    ['shop', 'export:../exports/shop.schema.yaml', 'lake', 'shop_raw'],
  ]);
  expect(destinations.get('lake')?.type).toBe('postgres');
  expect(tree.read('etl/cdf_config.toml', 'utf8')).toContain('correct this: there is also "bigquery"');
  expect(tree.exists('etl/metadata/package.json')).toBe(true);
  expect(tree.read('.gitattributes', 'utf8')).toContain('etl/models/staging/** linguist-generated\n');
});

test.each([
  ['apps/*/metadata', 'apps/warehouse', true],
  ['apps/**', 'apps/warehouse', true],
  ['./apps/warehouse/metadata/', 'apps/warehouse', true],
  ['apps/*', 'apps/warehouse', false],
  ['metadata', 'apps/warehouse', false],
  ['*', '.', true],
  ['meta.ata', '.', false],
])('the workspace pattern "%s" and the folder "%s"', async (pattern, directory, isHeld) => {
  const tree = await initialised({ 'package.json': JSON.stringify({ workspaces: [pattern] }) }, { directory });
  const { workspaces } = json(tree, 'package.json') as { workspaces: string[] };
  expect(workspaces).toHaveLength(isHeld ? 1 : 2);
});

test.each([
  ['a scope', { name: '@acme/source' }, undefined, '@acme/warehouse-metadata'],
  ['no scope', { name: 'shop' }, undefined, '@shop/warehouse-metadata'],
  ['no name', {}, undefined, '@workspace/warehouse-metadata'],
  ['the option', { name: '@acme/source' }, 'own', 'own'],
])('the metadata package is named after %s', async (_, manifest, name, want) => {
  const tree = await initialised({ 'package.json': JSON.stringify(manifest) }, name === undefined ? {} : { name });
  expect(json(tree, 'metadata/package.json')).toMatchObject({ name: want });
});

test.each([
  ['{}', { allowImportingTsExtensions: true, rewriteRelativeImportExtensions: true }],
  ['{"compilerOptions":{"rewriteRelativeImportExtensions":true}}', { rewriteRelativeImportExtensions: true }],
  ['{"compilerOptions":{"allowImportingTsExtensions":false}}', { allowImportingTsExtensions: false }],
  ['{"compilerOptions":{"emitDeclarationOnly":true}}', { emitDeclarationOnly: true, allowImportingTsExtensions: true }],
  ['{"compilerOptions":{"rewriteRelativeImportExtensions":false}}', { rewriteRelativeImportExtensions: false }],
])('tsconfig.json %s', async (text, want) => {
  const tree = treeWith({ 'tsconfig.json': text });
  tree.delete('tsconfig.base.json');
  await init(tree, {});
  expect(json(tree, 'tsconfig.json')).toEqual({ compilerOptions: want });
});

test('what a person has to do is printed once the files are written', async () => {
  const lines: unknown[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  const text = '{"compilerOptions":{"allowImportingTsExtensions":false}}';
  const printLeft = await init(treeWith({ 'tsconfig.base.json': text, 'pnpm-workspace.yaml': 'packages:\n' }), {});
  expect(lines).toEqual([]);
  printLeft();
  log.mockRestore();
  expect(lines).toEqual([
    'cdf: cdf_config.toml: Nothing says where tables are loaded; correct it: name and type are in dlt, or in its config.toml',
    'cdf: add "metadata" to "packages" in pnpm-workspace.yaml, unless a pattern there holds it',
    'cdf: tsconfig.base.json forbids imports that end in ".ts": the generated modules need "allowImportingTsExtensions": true',
  ]);
});

test('what a person made is left alone', async () => {
  const files = { 'cdf_config.toml': '[cdf]\nversion = 1\n', 'metadata/package.json': '{"name":"mine"}' };
  const tree = await initialised(files);
  for (const [path, text] of Object.entries(files)) expect(tree.read(path, 'utf8')).toBe(text);
});

test.each([
  [{ 'nx.json': '{\n "plugins": [\n' }, {}, 'nx.json:3 is not valid JSON'],
  [{}, { directory: '../other' }, '"../other" lies outside the workspace'],
  [{}, { directory: '/etc' }, '"/etc" lies outside the workspace'],
])('%j with %j is refused', async (files, options, message) => {
  await expect(init(treeWith(files), options)).rejects.toThrow(message);
});
