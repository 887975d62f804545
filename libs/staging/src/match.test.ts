import type { Table } from '@cdf/catalog';
import { expect, test } from 'vitest';
import { matcher } from './match.ts';
import { historyTable, modelOf, nestedTable, planOf, rootTable, rulesetOf } from './testing/plan-of.ts';

const columns = [
  'id: {data_type: bigint, nullable: false, primary_key: true}',
  'total_cents: {data_type: bigint, precision: 32}',
  'price: {data_type: decimal, precision: 18, scale: 2}',
  'seen_at: {data_type: timestamp, dedup_sort: desc}',
  'local_time: {data_type: timestamp, timezone: false}',
  'email: {data_type: text, x-annotation-pii: email}',
  'name: {data_type: text, x-annotation-pii: true, x-weight: 1.0}',
  'note: {data_type: text, x-annotation-pii: false, x-uses: [mail, {b: 1, a: 2}]}',
];
const plan = planOf(`{
  orders: ${rootTable(columns.join(', '), 'write_disposition: merge, x-sqlmesh: {tags: [core, money]}, x-annotation-area: sales')},
  orders__items: ${nestedTable('orders')},
  legacy_orders: ${rootTable('id: {data_type: text}', 'write_disposition: replace, resource: old, x-sqlmesh: {tags: old}')},
  prices: ${historyTable('sku: {data_type: text}')}}`);

const conditionsOf = (when: string) => rulesetOf(`rules: [{when: ${when}, do: [drop]}]`).rules[0]!.when;

const tables: [when: string, want: string[]][] = [
  ['{}', ['legacy_orders', 'orders', 'orders__items', 'prices']],
  ['{tables: orders}', ['orders']],
  ["{tables: 'orders*'}", ['orders', 'orders__items']],
  ["{tables: ['*orders*', '!*__*']}", ['legacy_orders', 'orders']],
  ["{tables: ['!orders']}", ['legacy_orders', 'orders__items', 'prices']],
  ["{tables: ['*', '!orders*', orders]}", ['legacy_orders', 'orders', 'prices']],
  ['{tables: Orders}', []],
  ['{resources: [old]}', ['legacy_orders']],
  ['{resources: orders}', ['orders', 'orders__items']],
  ['{dispositions: merge}', ['orders', 'orders__items', 'prices']],
  ['{dispositions: [merge, replace], nesting: root}', ['legacy_orders', 'orders', 'prices']],
  ['{nesting: nested}', ['orders__items']],
  ['{tags: money}', ['orders']],
  ["{tags: ['*o*', '!money']}", ['legacy_orders', 'orders']],
  ['{tags: new}', []],
  ['{has: x-annotation-area}', ['orders']],
  ['{has: {x-annotation-area: sales}}', ['orders']],
  ['{has: {x-annotation-area: stock}}', []],
  ['{has: {x-annotation-area: false}}', ['legacy_orders', 'orders__items', 'prices']],
];
for (const [when, want] of tables) {
  test(`tables of ${when}`, () => {
    const reached = plan.value.schema.tables.filter((table: Table) => matcher(conditionsOf(when)).table(table));
    expect(reached.map(({ name }) => name)).toEqual(want);
  });
}

const selections: [columns: string, want: string[]][] = [
  ['total_cents', ['total_cents']],
  ["['*_at', '!loaded_at']", ['seen_at']],
  ["['*e', '!n*']", ['price', 'local_time']],
  ['{types: text}', ['email', 'name', 'note', '_dlt_id']],
  ['{types: bigint}', ['id', 'total_cents']],
  ['{types: bigint(32)}', ['total_cents']],
  ["{types: ['decimal(18, 2)', 'decimal(18)']}", ['price']],
  ['{types: decimal(12)}', []],
  ['{types: timestamp}', ['seen_at', 'local_time', 'loaded_at']],
  ['{types: timestamp naive}', ['local_time']],
  ["{types: ['!text', '!timestamp']}", ['id', 'total_cents', 'price']],
  ['{types: timestamptz}', ['seen_at', 'loaded_at']],
  ['{types: decmal}', []],
  ['{has: primary_key}', ['id']],
  ['{has: row_id}', ['_dlt_id']],
  ['{has: dedup_sort}', ['seen_at']],
  ['{has: {dedup_sort: asc}}', []],
  ['{has: x-annotation-pii}', ['email', 'name']],
  ['{has: {x-annotation-pii: email}}', ['email']],
  ['{has: {x-annotation-pii: true}}', ['name']],
  ['{has: {x-annotation-pii: false}, types: text}', ['note', '_dlt_id']],
  ['{has: {primary_key: false}, types: bigint}', ['total_cents']],
  ['{has: {x-weight: 1.0}}', ['name']],
  ['{has: {x-weight: 1}}', []],
  ['{has: {x-uses: [mail, {a: 2, b: 1}]}}', ['note']],
  ['{has: {x-uses: [mail]}}', []],
  ['{has: [x-annotation-pii, x-weight]}', ['name']],
  ['{names: n*, has: x-annotation-pii}', ['name']],
];
for (const [when, want] of selections) {
  test(`columns of ${when}`, () => {
    const reaches = matcher(conditionsOf(`{columns: ${when}}`)).column!;
    const reached = modelOf(plan, 'orders').columns.filter(reaches);
    expect(reached.map(({ name }) => name)).toEqual(want);
  });
}

test('validity and list places go by their roles', () => {
  const role = (name: string) => matcher(conditionsOf(`{columns: {has: ${name}}}`)).column!;
  expect(
    modelOf(plan, 'prices')
      .columns.filter(role('valid_to'))
      .map(({ name }) => name),
  ).toEqual(['valid_to']);
  expect(
    modelOf(plan, 'orders__items')
      .columns.filter(role('list_index'))
      .map(({ name }) => name),
  ).toEqual(['position']);
});
