import { readdirSync, readFileSync } from 'node:fs';
import { digest } from '@cdf/core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { workspaceFiles } from './make-workspace.ts';
import { printYaml } from './print-yaml.ts';
import { syntheticSchema } from './synthetic-schema.ts';
import { versionHash } from './version-hash.ts';

const size = { tables: 45, columns: 40, perSchema: 20, seed: 1 };
const textOf = (seed: number): string => JSON.stringify(workspaceFiles({ ...size, seed }));

test('the same seed gives the same bytes, another seed others', () => {
  expect(textOf(1)).toBe(textOf(1));
  expect(textOf(2)).not.toBe(textOf(1));
});

test('the bytes of a seed are the same on every machine and in every release, so that figures stay comparable', () => {
  expect(digest(textOf(1))).toBe('8b3b07b10fb5e2db912bfa4f9d0dc93d4e80ae2e9a295d8d01bf27f009f718d9');
});

test('tables fill one schema after the other, and each schema has its entry', () => {
  const files = new Map(workspaceFiles(size));
  expect([...files.keys()]).toEqual([
    'cdf_config.toml',
    ...[1, 2, 3].map((index) => `exports/shop_000${index}.schema.yaml`),
  ]);
  const last = parse(files.get('exports/shop_0003.schema.yaml')!) as { tables: object };
  expect(Object.keys(last.tables).filter((name) => !name.startsWith('_dlt'))).toHaveLength(5);
  expect(files.get('cdf_config.toml')).toContain(
    '[cdf.schemas.shop_0003]\nsource = "export:exports/shop_0003.schema.yaml"',
  );
});

const schema = syntheticSchema('shop_0001', 1, 20, 40);

test('what is printed reads back as what was meant, key order included', () => {
  const read = parse(printYaml(schema), { version: '1.1' });
  expect(JSON.stringify(read)).toBe(JSON.stringify(schema));
});

test('every table has the columns asked for, links of dlt included', () => {
  const counts = Object.entries(schema.tables).filter(([name]) => !name.startsWith('_dlt'));
  expect(counts).toHaveLength(20);
  expect(new Set(counts.map(([, { columns }]) => Object.keys(columns!).length))).toEqual(new Set([40]));
});

test('nested tables name their parent and carry its link columns, a root key only below merge', () => {
  const linksOf = (name: string) =>
    Object.keys(schema.tables[name]!.columns!).filter((column) => column.startsWith('_dlt'));
  expect(schema.tables.orders__items__discounts).toMatchObject({ parent: 'orders__items' });
  expect(linksOf('orders')).toEqual(['_dlt_load_id', '_dlt_id']);
  expect(linksOf('orders__items__discounts')).toEqual(['_dlt_root_id', '_dlt_parent_id', '_dlt_list_idx', '_dlt_id']);
  expect(linksOf('events__tags')).toEqual(['_dlt_parent_id', '_dlt_list_idx', '_dlt_id']);
  expect(schema.tables.events).toMatchObject({ write_disposition: 'append', 'x-normalizer': { 'seen-data': true } });
});

test('every data type of dlt occurs', () => {
  const types = new Set([...JSON.stringify(schema).matchAll(/"data_type":"(\w+)"/g)].map(([, type]) => type));
  expect([...types].sort()).toEqual('bigint binary bool date decimal double json text time timestamp wei'.split(' '));
});

test('the version hash is the one that dlt itself wrote into a real export', () => {
  const exports = new URL('../../apps/warehouse/exports/', import.meta.url);
  for (const file of readdirSync(exports)) {
    const exported = parse(readFileSync(new URL(file, exports), 'utf8')) as Parameters<typeof versionHash>[0];
    expect([file, versionHash(exported)]).toEqual([file, exported.version_hash]);
  }
  expect(readdirSync(exports)).not.toEqual([]);
});
