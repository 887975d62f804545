import { expect, test } from 'vitest';
import { codesOf, messagesOf, nestedTable, planOf, rootTable } from './testing/plan-of.ts';

const columns = 'total: {data_type: text}, total_cents: {data_type: bigint}, sum: {data_type: text}';
const cases: [name: string, rules: string, codes: string[], messages: string[]][] = [
  [
    'a source column and a renamed one, at the action',
    '[{name: money, when: {columns: [total_cents]}, do: [drop, {rename: {to: total}}]}, {name: cents, when: {columns: [sum]}, do: [{rename: {to: total}}]}]',
    ['CDF303 /rules/1/do/0'],
    ['Two columns of table "orders" want the name "total": "total" and "sum" (rule "cents")'],
  ],
  [
    'two named by two rules, at both',
    '[{name: one, when: {columns: [total]}, do: [{rename: {to: x}}]}, {name: two, when: {tables: [orders]}, do: [{surrogate_key: {name: x, columns: [sum]}}]}]',
    ['CDF303 /rules/0/do/0', 'CDF303 /rules/1/do/0'],
    Array(2).fill('Two columns of table "orders" want the name "x": the new "x" (rule "two") and "total" (rule "one")'),
  ],
  [
    'two renamed by one rule without a name',
    "[{when: {columns: ['total*']}, do: [{rename: {to: amount}}]}]",
    ['CDF303 /rules/0/do/0'],
    ['Two columns of table "orders" want the name "amount": "total" and "total_cents"'],
  ],
  [
    'three get two findings',
    "[{name: all, when: {columns: ['total*', sum]}, do: [{rename: {to: amount}}]}]",
    ['CDF303 /rules/0/do/0', 'CDF303 /rules/0/do/0'],
    [
      'Two columns of table "orders" want the name "amount": "total" (rule "all") and "total_cents" (rule "all")',
      'Two columns of table "orders" want the name "amount": "total" (rule "all") and "sum" (rule "all")',
    ],
  ],
  [
    'a column of cdf',
    '[{name: when, when: {columns: [sum]}, do: [{rename: {to: loaded_at}}]}]',
    ['CDF303 /rules/0/do/0'],
    ['Two columns of table "orders" want the name "loaded_at": "sum" (rule "when") and cdf\'s own "loaded_at"'],
  ],
];
for (const [name, rules, codes, messages] of cases) {
  test(name, () => {
    const plan = planOf(`{orders: ${rootTable(columns)}}`, `rules: ${rules}`);
    expect([codesOf(plan), messagesOf(plan)]).toEqual([codes, messages]);
  });
}

test('a column of the parent', () => {
  const key = 'id: {data_type: bigint, nullable: false, primary_key: true}';
  const plan = planOf(
    `{orders: ${rootTable(key)}, orders__items: ${nestedTable('orders')}}`,
    'rules: [{when: {tables: [orders__items], columns: [value]}, do: [{rename: {to: orders_id}}]}]',
  );
  expect(messagesOf(plan)).toEqual([
    'Two columns of table "orders__items" want the name "orders_id": "id" of "orders" and "value"',
  ]);
});

test('stored names that the destination takes for one, at the second of them, before what follows from it', () => {
  const plan = planOf(
    `{orders: ${rootTable('Id: {data_type: text}, id: {data_type: text}')}, ORDERS: ${rootTable('')}}`,
  );
  expect(codesOf(plan)).toEqual([
    'CDF211 /tables/orders',
    'CDF211 /tables/orders/columns/id',
    'CDF303 /tables/orders',
    'CDF309 /tables/orders',
  ]);
  expect(messagesOf(plan).slice(0, 2)).toEqual([
    'Tables "ORDERS" and "orders" are one name on duckdb',
    'Columns "Id" and "id" of table "orders" are one name on duckdb',
  ]);
});
