import { migrate, readDocument } from '@cdf/document';
import { isTreeMap, parseYaml } from '@cdf/text';
import { expect, test } from 'vitest';
import { resolveSchema, type TableKeys } from './index.ts';

const origin = { destination: { name: 'w', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };

/** Resolves a document given as `tables:`. */
function resolve(tables: string, isShared?: (table: string) => boolean) {
  const { value } = parseYaml(`engine_version: 11\nname: s\ntables:\n${tables.replace(/^/gm, '  ')}`, 'f');
  if (!isTreeMap(value)) throw new Error('no mapping');
  return resolveSchema(readDocument(migrate(value, 'f').value, 'f'), 's', origin, isShared);
}

const columns = (nullable: string): string =>
  `{id: {data_type: bigint, primary_key: true${nullable}}, _dlt_load_id: {data_type: text}, _dlt_id: {data_type: text, row_key: true, nullable: false}}`;

const rootTable = (hints: string, nullable = ', nullable: false'): string =>
  `t: {x-normalizer: {seen-data: true}, ${hints}, columns: ${columns(nullable)}}
t__n: {parent: t, x-normalizer: {seen-data: true}, columns: {_dlt_parent_id: {data_type: text, parent_key: true}, _dlt_list_idx: {data_type: bigint}, _dlt_id: {data_type: text, row_key: true}}}`;

// Loaded by dlt with duplicates in one batch: which of the three still tell rows apart.
const certainties: [hints: string, primaryKey: string, rowId: string, position: string][] = [
  ['write_disposition: append', 'never', 'always', 'always'],
  ['write_disposition: replace', 'usually', 'always', 'always'],
  ['write_disposition: merge', 'always', 'always', 'always'],
  ['write_disposition: merge, x-merge-strategy: delete-insert', 'always', 'always', 'always'],
  ['write_disposition: merge, x-stage-data-deduplicated: true', 'usually', 'always', 'always'],
  ['write_disposition: merge, x-merge-destination-scope: "day = 1"', 'usually', 'always', 'always'],
  ['write_disposition: merge, x-merge-strategy: upsert', 'usually', 'usually', 'usually'],
  ['write_disposition: merge, x-merge-strategy: insert-only', 'usually', 'usually', 'usually'],
  ['write_disposition: merge, x-merge-strategy: cdc', 'usually', 'usually', 'usually'],
  ['write_disposition: merge, x-merge-strategy: scd2', 'never', 'never', 'usually'],
];

test.each(certainties)(
  '%s: the primary key is %s unique, the row id %s, a position %s',
  (hints, primaryKey, rowId, position) => {
    const { tableByName } = resolve(rootTable(hints)).value;
    const certainty = (name: string, key: keyof TableKeys) => tableByName.get(name)?.keys[key]?.certainty;
    expect([certainty('t', 'primaryKey'), certainty('t', 'rowId'), certainty('t__n', 'position')]).toEqual([
      primaryKey,
      rowId,
      position,
    ]);
  },
);

test('nothing is sure of a table dlt did not load', () => {
  const { keys } = resolve(rootTable('x-cdf: {managed: false}')).value.tableByName.get('t')!;
  expect([keys.primaryKey?.certainty, keys.rowId]).toEqual(['usually', undefined]);
});

test('a key that may be null is no sure key: null keys pile up', () => {
  expect(
    resolve(rootTable('write_disposition: merge', '')).value.tableByName.get('t')?.keys.primaryKey?.certainty,
  ).toBe('usually');
});

const faults: [name: string, tables: string, code: string, pointer: string, message: string][] = [
  [
    'a parent that is not there',
    'a: {parent: b, columns: {}}',
    'CDF204',
    '/tables/a/parent',
    'Table "a" is nested in "b", which is not in the document',
  ],
  [
    'a table nested in itself',
    'a: {parent: a, columns: {}}',
    'CDF205',
    '/tables/a/parent',
    'Table "a" is nested in itself',
  ],
  [
    'a circle of two',
    'a: {parent: b, columns: {}}\nb: {parent: a, columns: {}}',
    'CDF205',
    '/tables/a/parent',
    'Table "a" is nested in itself, by way of "b"',
  ],
  [
    'a nested table whose parent was never loaded',
    'a: {columns: {}}\na__b: {parent: a, x-normalizer: {seen-data: true}, columns: {v: {data_type: text}}}',
    'CDF206',
    '/tables/a__b/parent',
    'Table "a__b" exists, and its parent "a" does not',
  ],
];

test.each(faults)('%s', (_, tables, code, pointer, message) => {
  const { findings } = resolve(tables);
  expect(findings[0]).toMatchObject({ code, at: { file: 'f', pointer } });
  expect(findings[0]?.message).toContain(message);
});

test('what is not in the database is not in the catalog', () => {
  const { value } = resolve(`declared: {columns: {id: {data_type: bigint}}}
seen: {x-normalizer: {seen-data: true}, columns: {id: {data_type: bigint}, hint_only: {nullable: true}}}
_dlt_loads: {write_disposition: skip, x-normalizer: {seen-data: true}, columns: {load_id: {data_type: text}}}
_dlt_extra: {x-normalizer: {seen-data: true}, columns: {id: {data_type: bigint}}}`);
  expect(value.tables.map(({ name, columns: own }) => [name, own.map((column) => column.name)])).toEqual([
    ['_dlt_extra', ['id']],
    ['seen', ['id']],
  ]);
});

test('the order of tables in the document changes nothing', () => {
  const tables = [
    'a: {x-normalizer: {seen-data: true}, columns: {_dlt_id: {data_type: text}}}',
    'a__b: {parent: a, x-normalizer: {seen-data: true}, columns: {v: {data_type: text}}}',
  ];
  const names = (order: readonly string[]) =>
    resolve(order.join('\n')).value.tables.map(({ name, parent, root }) => [name, parent?.name, root.name]);
  expect(names([...tables].reverse())).toEqual(names(tables));
});

test('a table that another schema loads into too keeps nothing always, and none nested in it', () => {
  const { value } = resolve(rootTable('write_disposition: merge'), (table) => table === 't');
  const [root, nested] = ['t', 't__n'].map((name) => value.tableByName.get(name)!);
  expect([root!.isShared, nested!.isShared]).toEqual([true, false]);
  const certainties = [root!.keys.primaryKey, root!.keys.rowId, nested!.keys.rowId, nested!.keys.position];
  expect(certainties.map((key) => key?.certainty)).toEqual(['usually', 'usually', 'usually', 'usually']);
});
