import { expect, test } from 'vitest';
import { lackingTables, rawColumnNames } from '../raw-columns.ts';
import { long } from '../testing/column-cases.ts';
import { isPostgres } from '../testing/engine.ts';
import { codesOf, historyTable, messagesOf, nestedTable, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const merge = 'write_disposition: merge';
const key = 'id: {data_type: bigint, nullable: false, primary_key: true}';
const orders = rootTable(`${key}, note: {data_type: text, nullable: false}`, merge);
const eu = rootTable(
  `${key}, note: {data_type: text, x-annotation-pii: true}, vat: {data_type: decimal, precision: 9, scale: 2}`,
  merge,
);
const tables = `{orders: ${orders}, orders_eu: ${eu}, "orders'é": ${rootTable(key, merge)}}`;
const row = (id: number, more: Readonly<Record<string, string | number | null>> = {}) => ({
  ...{ id, _dlt_load_id: '1', _dlt_id: `r${id}`, ...more },
});
const rows = {
  orders: [row(1, { note: '' }), row(2, { note: long('é') })],
  orders_eu: [row(1, { note: null, vat: '0.10' }), row(3, { note: 'é', _dlt_load_id: '3' })],
  "orders'é": [row(1)],
};
const union = `{union: {tables: [orders_eu, "orders'é"]}}`;

test('rows of all tables, columns by name, NULL where a table has none', async () => {
  const staged = await stage({ tables, rows, rules: `[{when: {tables: [orders]}, do: [${union}]}]` });
  const found = await staged.rows('orders', ['id', '_source', 'note', 'vat', 'loaded_at']);
  expect(found.map(([id, source, note, vat, loaded]) => [id, source, note?.length, vat, loaded !== null])).toEqual([
    ['1', 'orders', 0, null, true],
    ['1', "orders'é", undefined, null, true],
    ['1', 'orders_eu', undefined, '0.10', true],
    ['2', 'orders', long('é').length, null, true],
    ['3', 'orders_eu', 1, null, false],
  ]);
  expect(staged.model('orders').grain).toEqual(['id', '_source']);
  expect((await staged.rows('orders_eu', ['id'])).length).toBe(2);
  const { columns, table } = staged.model('orders');
  expect(columns.map((column) => [column.name, rawColumnNames(column, table, '_dlt_loads').join(' ')])).toEqual([
    ['id', "orders'é.id orders.id orders_eu.id"],
    ['_source', ''],
    ['note', 'orders.note orders_eu.note'],
    ['vat', 'orders_eu.vat'],
    ['loaded_at', "_dlt_loads.inserted_at orders'é._dlt_load_id orders._dlt_load_id orders_eu._dlt_load_id"],
    ['_dlt_id', "orders'é._dlt_id orders._dlt_id orders_eu._dlt_id"],
  ]);
  expect(columns.map((column) => lackingTables(column, table).join(' '))).toEqual([
    ...['', '', "orders'é", "orders orders'é", '', ''],
  ]);
});

test('what protects in one table protects all of them', async () => {
  const { value } = await plannedOn({
    tables,
    rules: `[{when: {tables: [orders]}, do: [${union}]}, {when: {tables: [orders], columns: {has: x-annotation-pii}}, do: [redact]}]`,
  });
  const { columns, description } = value.modelByTable.get('orders')!;
  expect(columns.map(({ name, nullable, isAnonymous }) => [name, nullable, isAnonymous === true])).toEqual([
    ['id', false, false],
    ['_source', false, false],
    ['note', true, true],
    ['vat', true, false],
    ['loaded_at', true, false],
    ['_dlt_id', false, false],
  ]);
  expect(description).toBe(
    "Rows of raw.orders, raw.orders_eu, raw.orders'é as dlt loads them. One row per id, _source.",
  );
});

test('the tables are one before any rule: actions, SQL, dedupe and names of an earlier rule', async () => {
  const staged = await stage({
    tables,
    rows: { ...rows, orders: [...rows.orders, row(2, { note: 'b', _dlt_load_id: '2', _dlt_id: 'r9' })] },
    rules: `[{when: {tables: [orders], columns: [vat]}, do: [{default: 0}, {rename: {to: tax}}]},
      {when: {tables: [orders]}, do: [{dedupe: {by: primary_key}}, {add: {name: of, type: text, sql: "_source || ':' || id"}}, {where: tax < 1}]},
      {when: {tables: [orders]}, do: [{union: {tables: [orders_eu], source: _source}}]}]`,
  });
  expect(await staged.rows('orders', ['of', 'note', 'tax'])).toEqual([
    ['orders:1', '', '0.00'],
    ['orders:2', 'b', '0.00'],
    ['orders_eu:1', null, '0.10'],
    ['orders_eu:3', 'é', '0.00'],
  ]);
});

test('nested rows join those of their own table, though row ids repeat', async () => {
  const staged = await stage({
    tables: `{a: ${rootTable(key, merge)}, b: ${rootTable(key, merge)}, a__x: ${nestedTable('a')}, a__x__y: ${nestedTable('a__x')}}`,
    rows: {
      a: [row(1)],
      b: [row(1), row(2)],
      a__x: [{ value: 'é', _dlt_parent_id: 'r1', _dlt_list_idx: 0, _dlt_id: 'n1' }],
      a__x__y: [{ value: '', _dlt_parent_id: 'n1', _dlt_list_idx: 0, _dlt_id: 'm1' }],
    },
    rules: `[{when: {tables: [a]}, do: [{union: {tables: [b], source: kept_in}}]}, {when: {tables: [a], columns: [kept_in]}, do: [{rename: {to: region}}]}]`,
  });
  expect(await staged.rows('a', ['id', 'region'])).toEqual([
    ['1', 'a'],
    ['1', 'b'],
    ['2', 'b'],
  ]);
  expect(await staged.rows('a__x', ['a_id', 'region', 'value'])).toEqual([['1', 'a', 'é']]);
  expect(await staged.rows('a__x__y', ['a_id', 'value'])).toEqual([['1', '']]);
  expect(staged.model('a__x').grain).toEqual(['a_id', 'region', 'position']);
});

test('a deletion mark of one table takes out its rows after dedupe', async () => {
  const flagged = rootTable(`${key}, gone: {data_type: bool, hard_delete: true}`, 'write_disposition: append');
  const staged = await stage({
    tables: `{a: ${rootTable(key, 'write_disposition: append')}, b: ${flagged}}`,
    rows: { a: [row(1), row(1)], b: [row(1, { gone: 'true' }), row(2, { gone: 'false' }), row(3)] },
    rules:
      '[{when: {tables: [a]}, do: [{union: {tables: [b]}}, {dedupe: {by: [id, _source]}}]}, {when: {tables: [b]}, do: [{dedupe: {by: primary_key}}]}]',
  });
  expect(await staged.rows('a', ['id', '_source'])).toEqual([
    ['1', 'a'],
    ['2', 'b'],
    ['3', 'b'],
  ]);
});

test('a model of constants has a row for each', async () => {
  const staged = await stage({
    tables,
    rows,
    rules: `[{when: {tables: [orders]}, do: [${union}]}, {when: {tables: [orders], columns: ['*']}, do: [redact]},
      {when: {tables: [orders], columns: ['!_dlt_id', '!id', '!loaded_at']}, do: [drop]}]`,
  });
  expect(await staged.rows('orders', ['id'])).toEqual(Array(5).fill([null]));
});

const refusals: readonly [name: string, tables: string, rules: string, code: string, message: RegExp][] = [
  [
    'a name that is no table',
    `{a: ${rootTable(key)}, b: ${rootTable(key)}}`,
    '{tables: [bb]}',
    'CDF306 /rules/0/do/0/union/tables/0',
    /^"bb" is not a table of schema "shop"$/,
  ],
  ['itself', `{a: ${rootTable(key)}}`, '{tables: [a]}', 'CDF306 /rules/0/do/0/union/tables/0', /united with itself$/],
  [
    'an scd2 table',
    `{a: ${rootTable(key)}, b: ${historyTable(key)}}`,
    '{tables: [b]}',
    'CDF306 /rules/0/do/0/union/tables/0',
    /^Table "b" is scd2: /,
  ],
  [
    'with an scd2 table first',
    `{a: ${historyTable(key)}, b: ${rootTable(key)}}`,
    '{tables: [b]}',
    'CDF306 /rules/0/do/0',
    /^Table "a" is scd2: /,
  ],
  [
    'a nested table',
    `{a: ${rootTable(key)}, b: ${rootTable(key)}, b__x: ${nestedTable('b')}}`,
    '{tables: [b, b__x]}',
    'CDF306 /rules/0/do/0/union/tables/1',
    /^Table "b__x" is nested: /,
  ],
  [
    'columns of another type',
    `{a: ${rootTable(`${key}, n: {data_type: bigint}`)}, b: ${rootTable(`${key}, n: {data_type: text}`)}}`,
    '{tables: [b]}',
    'CDF306 /rules/0/do/0/union/tables/0',
    /^"n" of "b" is (TEXT|VARCHAR), and "n" of "a" is BIGINT$/,
  ],
  [
    'decimals of another size, the second table against the third',
    `{a: ${rootTable(key)}, b: ${rootTable('n: {data_type: decimal, precision: 9, scale: 2}')}, c: ${rootTable('n: {data_type: decimal, precision: 9, scale: 3}')}}`,
    '{tables: [b, c]}',
    'CDF306 /rules/0/do/0/union/tables/1',
    /^"n" of "c" is (DECIMAL|NUMERIC)\(9, 3\), and "n" of "b" is (DECIMAL|NUMERIC)\(9, 2\)$/,
  ],
  [
    'a name for the source that SQLMesh would run',
    `{a: ${rootTable(key)}, b: ${rootTable(key)}}`,
    '{tables: [b], source: "{{x}}"}',
    'CDF306 /rules/0/do/0/union/source',
    /cannot be called "\{\{x\}\}"$/,
  ],
  [
    'a table without load ids',
    `{a: ${rootTable(key)}, b: {x-normalizer: {seen-data: true}, columns: {${key}, _dlt_id: {data_type: text, nullable: false, row_key: true}}}}`,
    '{tables: [b]}',
    'CDF306 /rules/0/do/0/union/tables/0',
    /^Table "b" has no "_dlt_load_id", /,
  ],
];
/** PostgreSQL tells such names apart. */
const caseBlind: typeof refusals = [
  [
    'names that differ in case only',
    `{a: ${rootTable('Id: {data_type: bigint}')}, b: ${rootTable(key)}}`,
    '{tables: [b]}',
    'CDF306 /rules/0/do/0/union/tables/0',
    /^"id" of "b" and "Id" of "a" are one name on /,
  ],
  [
    'a name for the source that a column has',
    `{a: ${rootTable(key)}, b: ${rootTable('_Source: {data_type: bigint}')}}`,
    '{tables: [b]}',
    'CDF306 /rules/0/do/0',
    /^Table "b" has a column "_source" of its own$/,
  ],
];
for (const [name, given, parameters, code, message] of [...refusals, ...(isPostgres ? [] : caseBlind)])
  test(`refused: ${name}`, async () => {
    const plan = await plannedOn({ tables: given, rules: `[{when: {tables: [a]}, do: [{union: ${parameters}}]}]` });
    expect(codesOf(plan).filter((one) => !one.startsWith('CDF31'))).toEqual([code]);
    expect(messagesOf(plan).find((one) => message.test(one))).toBeDefined();
    expect(plan.findings.every(({ hint }) => hint !== undefined && hint !== '')).toBe(true);
  });

test('refused: twice, and by a rule that selects columns', async () => {
  const two = `{a: ${rootTable(key)}, b: ${rootTable(key)}}`;
  const one = '{union: {tables: [b]}}';
  const plan = await plannedOn({
    tables: two,
    rules: `[{when: {tables: [a]}, do: [${one}]}, {do: [${one}]}, {when: {columns: [id]}, do: [${one}]}]`,
  });
  expect(plan.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'CDF306 Table "a" is united by an earlier rule already',
    'CDF306 Table "b" is united with itself',
    'CDF306 union takes whole tables, and the rule selects columns',
  ]);
});

test('refused: dropping the source that nested tables join by', async () => {
  const plan = await plannedOn({
    tables: `{a: ${rootTable(key)}, b: ${rootTable(key)}, a__x: ${nestedTable('a')}}`,
    rules:
      '[{when: {tables: [a]}, do: [{union: {tables: [b]}}]}, {when: {tables: [a], columns: [_source]}, do: [drop]}]',
  });
  expect(messagesOf(plan)).toEqual(['Column "_source" of table "a" cannot be dropped: nested tables join by it']);
});
