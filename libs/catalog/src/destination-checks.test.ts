import { migrate, readDocument } from '@cdf/document';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { resolveSchema } from './index.ts';

/** Resolves a document given as `tables:` for a destination type. */
function resolve(tables: string, type = 'duckdb') {
  const tree = parseYaml(`engine_version: 11\nname: s\ntables:\n${tables.replace(/^/gm, '  ')}`, 'f').value as TreeMap;
  const origin = { destination: { name: 'w', type }, dataset: 'raw', fromDlt: [] };
  return resolveSchema(readDocument(migrate(tree, 'f').value, 'f'), 's', origin);
}

const table = (hints: string, columns = 'id: {data_type: bigint}') =>
  `t: {x-normalizer: {seen-data: true}, ${hints === '' ? '' : `${hints}, `}columns: {${columns}}}`;
const merged = (hints = '') => table(`write_disposition: merge${hints}`);
const long = (length: number) => table('', `${'é'.repeat(length)}: {data_type: text}`);

const found: [name: string, tables: string, type: string, code: string | undefined, at?: string, message?: string][] = [
  ['a key that is complete', table('', 'id: {data_type: bigint, primary_key: true}'), 'duckdb', undefined],
  [
    'a key that has no data yet',
    table('', 'id: {primary_key: true}'),
    'duckdb',
    'CDF212',
    '/tables/t/columns/id/primary_key',
    'Column "id" of table "t" is a primary_key, and has no data yet, so it does not exist',
  ],
  [
    'two columns to sort by',
    table('', 'a: {data_type: text, dedup_sort: asc}, b: {data_type: text, dedup_sort: desc}'),
    'duckdb',
    'CDF217',
    '/tables/t/columns/b/dedup_sort',
    'Table "t" has "dedup_sort" at several columns; dlt takes "a"',
  ],
  [
    'one to sort by, and one that does not exist',
    table('', 'a: {dedup_sort: asc}, b: {data_type: text, dedup_sort: desc}'),
    'duckdb',
    undefined,
  ],
  [
    'both ends of a version',
    table('', 'a: {data_type: timestamp, x-valid-from: true}, b: {data_type: timestamp, x-valid-to: true}'),
    'duckdb',
    undefined,
  ],
  [
    'one end of a version',
    table('', 'b: {data_type: timestamp, x-valid-to: true}'),
    'duckdb',
    'CDF217',
    '/tables/t/columns/b/x-valid-to',
    'Table "t" has a column with "x-valid-to" and none with "x-valid-from"',
  ],
  ['a strategy of the destination', merged(', x-merge-strategy: upsert'), 'duckdb', undefined],
  [
    'a strategy of another destination',
    merged(', x-merge-strategy: upsert'),
    'redshift',
    'CDF218',
    '/tables/t/x-merge-strategy',
    'redshift cannot merge table "t" by "upsert"',
  ],
  ['a strategy without a merge', table('x-merge-strategy: upsert'), 'redshift', undefined],
  [
    'a merge without a format that can',
    merged(),
    'athena',
    'CDF218',
    '/tables/t/write_disposition',
    'athena merges tables of the format iceberg only, and appends to "t"',
  ],
  ['a merge with a format that can', merged(', table_format: iceberg'), 'athena', undefined],
  [
    'what a format of a filesystem cannot do',
    merged(', table_format: iceberg, x-merge-strategy: cdc'),
    'filesystem',
    'CDF218',
    '/tables/t/x-merge-strategy',
    'filesystem cannot merge table "t" by "cdc"',
  ],
  ['what is not known of a destination', merged(', x-merge-strategy: cdc'), 'mine', undefined],
  ['a name that fits', long(63), 'postgres', undefined],
  [
    'a name that does not',
    long(64),
    'postgres',
    'CDF219',
    `/tables/t/columns/${'é'.repeat(64)}`,
    `"${'é'.repeat(20)}…" has 64 characters, and postgres allows 63`,
  ],
  ['a long name of a table that does not exist', long(64).replace('seen-data: true', ''), 'postgres', undefined],
];
test.each(found)('%s: %#', (_, tables, type, code, pointer, message) => {
  const { findings } = resolve(tables, type);
  expect(findings.map((one) => [one.code, 'pointer' in one.at && one.at.pointer, one.message])).toEqual(
    code === undefined ? [] : [[code, pointer, message]],
  );
});

const nested = (hints: string) => `${merged(hints)}
t__n: {parent: t, x-normalizer: {seen-data: true}, columns: {id: {data_type: bigint}}}`;
const effects: [hints: string, type: string, disposition: string, strategy: string | undefined][] = [
  ['', 'postgres', 'merge', 'delete-insert'],
  ['', 'mine', 'merge', 'delete-insert'],
  [', x-merge-strategy: cdc', 'snowflake', 'merge', 'cdc'],
  ['', 'filesystem', 'append', undefined],
  [', x-merge-strategy: upsert', 'athena', 'append', undefined],
  [', table_format: delta', 'filesystem', 'merge', 'upsert'],
  [', table_format: iceberg', 'athena', 'merge', 'delete-insert'],
];
test.each(effects)('a merge%s is on %s: %s, %s', (hints, type, disposition, strategy) => {
  const { tables } = resolve(nested(hints), type).value;
  for (const name of ['t', 't__n']) {
    const { writeDisposition, mergeStrategy } = tables.find((one) => one.name === name)!;
    expect([name, writeDisposition, mergeStrategy]).toEqual([name, disposition, strategy]);
  }
});
