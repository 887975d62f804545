import { expect, test } from 'vitest';
import { isProjectFile, readLayout } from './layout.ts';

test('a project folder has the schemas two folders below it, sorted', () => {
  expect(
    readLayout([
      'apps/warehouse/metadata/shop/schema.yml',
      'apps/warehouse/cdf_config.toml',
      'apps/warehouse/metadata/asana_v2/schema.yml',
    ]),
  ).toEqual([
    {
      root: 'apps/warehouse',
      config: 'apps/warehouse/cdf_config.toml',
      metadata: 'apps/warehouse/metadata',
      schemas: [
        {
          key: 'asana_v2',
          root: 'apps/warehouse/metadata/asana_v2',
          file: 'apps/warehouse/metadata/asana_v2/schema.yml',
        },
        { key: 'shop', root: 'apps/warehouse/metadata/shop', file: 'apps/warehouse/metadata/shop/schema.yml' },
      ],
    },
  ]);
});

test('a project folder at the root of the workspace', () => {
  expect(readLayout(['metadata/shop/schema.yml', 'cdf_config.toml'])).toEqual([
    {
      root: '.',
      config: 'cdf_config.toml',
      metadata: 'metadata',
      schemas: [{ key: 'shop', root: 'metadata/shop', file: 'metadata/shop/schema.yml' }],
    },
  ]);
});

const keys: [name: string, files: string[], want: Record<string, string[]>][] = [
  ['no schema yet', ['a/cdf_config.toml'], { a: [] }],
  ['a contract of nobody', ['a/metadata/shop/schema.yml'], {}],
  ['a contract of another folder', ['a/cdf_config.toml', 'b/metadata/shop/schema.yml'], { a: [] }],
  ['a folder whose name begins alike', ['a/cdf_config.toml', 'ab/metadata/shop/schema.yml'], { a: [] }],
  ['a contract too deep', ['a/cdf_config.toml', 'a/metadata/old/shop/schema.yml'], { a: [] }],
  ['a contract too high', ['a/cdf_config.toml', 'a/metadata/schema.yml'], { a: [] }],
  [
    'two folders with a schema of one name',
    ['b/cdf_config.toml', 'b/metadata/shop/schema.yml', 'a/metadata/shop/schema.yml', 'a/cdf_config.toml'],
    { a: ['shop'], b: ['shop'] },
  ],
  [
    'a folder inside another',
    ['cdf_config.toml', 'metadata/x/schema.yml', 'apps/w/cdf_config.toml', 'apps/w/metadata/y/schema.yml'],
    { '.': ['x'], 'apps/w': ['y'] },
  ],
];
test.each(keys)('%s', (_, files, want) => {
  const got = readLayout(files).map(({ root, schemas }) => [root, schemas.map(({ key }) => key)]);
  expect(Object.fromEntries(got)).toEqual(want);
});

test.each<[file: string, want: boolean]>([
  ['metadata/shop/schema.yml', true],
  ['libs/fixtures_v2/cdf_config.toml', true],
  ['libs/x/fixtures/cdf_config.toml', false],
  ['node_modules/warehouse/cdf_config.toml', false],
  ['.cdf/metadata/shop/schema.yml', false],
])('%s is a file of a project: %s', (file, want) => expect(isProjectFile(file)).toBe(want));
