import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { messagesOf, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const columns =
  'a: {data_type: text, primary_key: true, nullable: false}, b: {data_type: text}, n: {data_type: bigint}, d: {data_type: double}';
const tables = `{orders: ${rootTable(columns)}}`;
const key = (parts: string): string => createHash('md5').update(parts).digest('hex');

test('different keys are different texts', async () => {
  const { rows, model } = await stage({
    tables,
    rows: {
      orders: [
        { a: 'a-', b: 'b', n: 1, _dlt_id: '1' },
        { a: 'a', b: '-b', n: 1, _dlt_id: '2' },
        { a: 'ü', b: '', n: -7, _dlt_id: '3' },
        { a: 'ü2', b: null, n: null, _dlt_id: '4' },
        { a: 'x'.repeat(10_000), b: '-', n: 0, _dlt_id: '5' },
      ],
    },
    rules: '[{when: {tables: [orders]}, do: [{surrogate_key: {name: k, columns: [a, b, n]}}]}]',
  });
  expect((await rows('orders', ['_dlt_id', 'k'])).map(([, made]) => made)).toEqual(
    ['2:a-|1:b|1:1', '1:a|2:-b|1:1', '2:ü|0:|2:-7', '3:ü2|-|-', `10000:${'x'.repeat(10_000)}|1:-|1:0`].map(key),
  );
  expect(model('orders').columns[0]!.name).toBe('k');
  expect(model('orders').grain).toEqual(['_dlt_id']);
});

test('it is the grain where its columns are', async () => {
  const { model } = await stage({
    tables,
    rows: { orders: [1, 2].map((n) => ({ a: 'a', n, _dlt_id: `${n}` })) },
    rules:
      '[{when: {tables: [orders]}, do: [{dedupe: {by: primary_key}}, {surrogate_key: {name: k, columns: [a]}}]}, {when: {columns: [a]}, do: [drop]}]',
  });
  expect(model('orders').grain).toEqual(['k']);
});

const refusals: [columns: string, message: string][] = [
  ['[a, x]', 'Table "orders" has no column "x" at this step'],
  ['[d]', 'Column "d" cannot be part of a key: engines write its type differently'],
];
for (const [given, message] of refusals)
  test(`refused: ${given}`, async () => {
    const rules = `[{when: {tables: [orders]}, do: [{surrogate_key: {name: k, columns: ${given}}}]}]`;
    expect(messagesOf(await plannedOn({ tables, rules }))).toEqual([message]);
  });
