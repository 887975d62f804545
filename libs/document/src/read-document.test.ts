import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { hasFlag, isSystemTable, readDocument, systemTableName } from './index.ts';

const read = (text: string) => readDocument(parseYaml(text, 'f').value as TreeMap, 'metadata/shop/schema.yml');

test('a document as written: nothing is inherited, unknown keys stay in the tree', () => {
  const document = read(`version_hash: h
engine_version: 11
name: shop
description: The shop
x-owner: me
x-cdf: {version: 1, destination: {name: w, type: duckdb}, dataset: raw, from_dlt: [a/description]}
tables:
  __proto__: {parent: '2024', columns: {}}
  '2024':
    write_disposition: merge
    x-merge-strategy: cdc
    x-normalizer: {seen-data: true}
    x-cdf: {managed: false}
    references: [{columns: [a, b], referenced_table: t, referenced_columns: c}]
    columns:
      constructor: {data_type: timestamp, precision: 3, timezone: false, nullable: false, primary_key: true, unique: false}
      incomplete: {description: none yet}
`);
  expect(document).toMatchObject({
    file: 'metadata/shop/schema.yml',
    name: 'shop',
    engineVersion: 11,
    versionHash: 'h',
    description: 'The shop',
    origin: { destination: { name: 'w', type: 'duckdb' }, dataset: 'raw', fromDlt: ['a/description'] },
  });
  expect(document.tree.get('x-owner')).toBe('me');
  expect([...document.tables.keys()]).toEqual(['__proto__', '2024']);
  expect(document.tables.get('__proto__')).toMatchObject({
    parent: '2024',
    writeDisposition: undefined,
    mergeStrategy: undefined,
    hasSeenData: false,
    isManaged: true,
    references: [],
  });
  const table = document.tables.get('2024')!;
  expect(table).toMatchObject({ writeDisposition: 'merge', mergeStrategy: 'cdc', hasSeenData: true, isManaged: false });
  expect(table.references).toEqual([{ columns: ['a', 'b'], referencedTable: 't', referencedColumns: ['c'] }]);
  const column = table.columns.get('constructor')!;
  expect(column).toMatchObject({
    dataType: 'timestamp',
    precision: 3,
    scale: undefined,
    timezone: false,
    nullable: false,
  });
  expect([hasFlag(column, 'primary_key'), hasFlag(column, 'unique'), hasFlag(column, 'row_key')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(table.columns.get('incomplete')).toMatchObject({ dataType: undefined, nullable: true, timezone: undefined });
});

test('a document that never was pulled has no origin', () => {
  expect(read('tables: {}')).toMatchObject({ name: '', origin: undefined, engineVersion: 0 });
});

const systemTables: [name: string, naming: string | undefined, want: boolean][] = [
  ['_dlt_loads', undefined, true],
  ['_dlt_pipeline_state', 'snake_case', true],
  ['_dlt_extra', 'snake_case', false],
  ['dlt_version', 'snake_case', false],
  ['dlt_version', 's3_tables', true],
  ['dlt_version', 'dlt.common.normalizers.naming.s3_tables', true],
  ['dlt_version', 'mine.not_s3_tables', false],
  ['_dlt_version', 's3_tables', false],
];
test.each(systemTables)('the table %s under the naming convention %s is dlt’s own: %s', (name, naming, want) => {
  expect(isSystemTable(name, naming)).toBe(want);
});

test('the table of loads has its name by convention', () => {
  expect([systemTableName('_dlt_loads', 's3_tables'), systemTableName('_dlt_loads', 'direct')]).toEqual([
    'dlt_loads',
    '_dlt_loads',
  ]);
});
