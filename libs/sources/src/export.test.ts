import { join } from 'node:path';
import { digest } from '@cdf/core';
import { expect, test } from 'vitest';
import { folderWith, readAll, settingsOf } from './testing/project.ts';

const found: [name: string, files: Record<string, string>, source: string, where: string][] = [
  ['a file', { 'exports/any.yaml': 'a' }, 'export:exports/any.yaml', 'exports/any.yaml'],
  ['YAML in a folder', { 'exports/shop.schema.yaml': 'a' }, 'export:exports', 'exports/shop.schema.yaml'],
  ['JSON in a folder', { 'exports/shop.schema.json': 'a' }, 'export:exports', 'exports/shop.schema.json'],
  ['YAML before JSON', { 'e/shop.schema.json': 'b', 'e/shop.schema.yaml': 'a' }, 'export:e', 'e/shop.schema.yaml'],
];

test.each(found)('%s is read', async (_, files, source, where) => {
  const { value, findings } = await readAll(folderWith(files), [settingsOf(source)]);
  expect(findings).toEqual([]);
  expect(value.get('shop')).toEqual({ where, hash: digest('a'), body: 'a' });
});

test('a path may be absolute', async () => {
  const root = folderWith({ 'x.yaml': 'a' });
  const { value } = await readAll('/nowhere', [settingsOf(`export:${join(root, 'x.yaml')}`)]);
  expect(value.get('shop')?.hash).toBe(digest('a'));
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
  const { value, findings } = await readAll(folderWith(files), [settingsOf(source)]);
  expect(value.size).toBe(0);
  expect(findings).toMatchObject([{ code: 'CDF201', message, at: { pointer: '/cdf/schemas/shop/source' } }]);
});
