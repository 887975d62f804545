import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digest } from '@cdf/core';
import { expect, onTestFinished, test } from 'vitest';
import { openSource } from './index.ts';

const settings = (source: string) => ({
  key: 'shop',
  source,
  destination: 'w',
  dataset: 'raw',
  schema: 'shop',
  place: { file: 'cdf_config.toml', pointer: '/cdf/schemas/shop' },
});

function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'sources-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const open = async (root: string, source: string) => openSource(root, settings(source)).value!.open('shop');

const found: [name: string, files: Record<string, string>, source: string, where: string][] = [
  ['a file', { 'exports/any.yaml': 'a' }, 'export:exports/any.yaml', 'exports/any.yaml'],
  ['YAML in a folder', { 'exports/shop.schema.yaml': 'a' }, 'export:exports', 'exports/shop.schema.yaml'],
  ['JSON in a folder', { 'exports/shop.schema.json': 'a' }, 'export:exports', 'exports/shop.schema.json'],
  ['YAML before JSON', { 'e/shop.schema.json': 'b', 'e/shop.schema.yaml': 'a' }, 'export:e', 'e/shop.schema.yaml'],
];

test.each(found)('%s is read', async (_, files, source, where) => {
  const { value, findings } = await open(project(files), source);
  expect(findings).toEqual([]);
  expect({ where: value?.where, digest: value?.digest, body: await value?.body() }).toEqual({
    where,
    digest: digest('a'),
    body: 'a',
  });
});

test('a path may be absolute', async () => {
  const root = project({ 'x.yaml': 'a' });
  expect((await open('/nowhere', `export:${join(root, 'x.yaml')}`)).value?.digest).toBe(digest('a'));
});

const missing: [name: string, files: Record<string, string>, source: string, message: string][] = [
  ['no file', {}, 'export:a.yaml', 'There is no exported schema at "a.yaml"'],
  [
    'an empty folder',
    { 'e/x': '' },
    'export:e',
    'There is no exported schema at "e/shop.schema.yaml" or "e/shop.schema.json"',
  ],
  ['a file on the way', { e: '' }, 'export:e/a.yaml', 'There is no exported schema at "e/a.yaml"'],
];

test.each(missing)('%s is a finding at the setting', async (_, files, source, message) => {
  const { value, findings } = await open(project(files), source);
  expect(value).toBeUndefined();
  expect(findings).toMatchObject([{ code: 'CDF201', message, at: { pointer: '/cdf/schemas/shop/source' } }]);
});

test.each(['exprt:a', 'bucket:b', '', 'export:', '__proto__:x'])('"%s" is no source', (source) => {
  expect(openSource('/', settings(source)).findings).toMatchObject([
    { code: 'CDF606', at: { pointer: '/cdf/schemas/shop/source' } },
  ]);
});
