import type { ShownFinding } from '@cdf/commands';
import { expect, test } from 'vitest';
import { ownerOf } from './owner.ts';

type Place = Pick<ShownFinding, 'file'> & Partial<Pick<ShownFinding, 'code'>>;

const cases: [name: string, given: Place, outDir: string | undefined, want: string][] = [
  ['a contract', { file: 'metadata/shop/schema.yml' }, undefined, 'shop'],
  ['the rules of a schema', { file: 'metadata/shop/staging.yml' }, undefined, 'shop'],
  ['a module', { file: 'metadata/shop/generated/tables/orders.ts' }, undefined, 'shop'],
  ['an external model', { file: 'external_models/shop/orders.yaml' }, undefined, 'shop'],
  ['a staging model', { file: 'models/staging/shop/orders.sql' }, undefined, 'shop'],
  ['an audit', { file: 'audits/generated/shop/orders.sql' }, undefined, 'shop'],
  ['a schema that was not asked for', { file: 'models/staging/asana/tasks.sql' }, undefined, 'shared'],
  ['a folder whose name begins alike', { file: 'models/staging/shop_v2/orders.sql' }, undefined, 'shared'],
  ['what belongs to a dataset', { file: 'external_models/_dlt/raw_shop.yaml' }, undefined, 'shared'],
  ['rules that every schema inherits', { file: 'metadata/staging.yml' }, undefined, 'everybody'],
  ['flags', { file: 'metadata/flags.yml' }, undefined, 'everybody'],
  ['settings', { file: 'cdf_config.toml' }, undefined, 'everybody'],
  ['no file', { file: null }, undefined, 'everybody'],
  ['a hand-written model', { file: 'models/marts/shop/orders.sql' }, undefined, 'everybody'],
  [
    'a clash of names, though it is placed in a schema',
    { file: 'metadata/shop/schema.yml', code: 'CDF309' },
    undefined,
    'shared',
  ],
  ['another fault of a schema', { file: 'metadata/shop/schema.yml', code: 'CDF203' }, undefined, 'shop'],
  ['a module elsewhere', { file: 'src/rows/shop/tables/orders.ts' }, 'src/rows', 'shop'],
  ['a module elsewhere of a schema that is gone', { file: 'src/rows/asana/index.ts' }, 'src/rows', 'shared'],
  ['a folder beside the modules', { file: 'src/rows_old/shop/index.ts' }, 'src/rows', 'everybody'],
];
test.each(cases)('%s', (_, given, outDir, want) => {
  expect(ownerOf(given, new Set(['shop', 'crm']), outDir)).toBe(want);
});
