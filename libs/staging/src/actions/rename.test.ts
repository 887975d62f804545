import { expect, test } from 'vitest';
import { codesOf, messagesOf, modelOf, nestedTable, planOf, rootTable, ruled } from '../testing/plan-of.ts';

const cases: [name: string, given: string, column: string, want: string][] = [
  ['to', '{to: number}', 'id', 'number'],
  ['a prefix', '{strip_prefix: stk_}', 'stk_id', 'id'],
  ['a prefix that is not there', '{strip_prefix: stk_}', 'id', 'id'],
  ['a suffix, once', '{strip_suffix: _cents}', 'total_cents_cents', 'total_cents'],
  ['something in front', '{add_prefix: src_}', 'id', 'src_id'],
  ['something behind', '{add_suffix: _usd}', 'total', 'total_usd'],
  ['several ways in the order written', '{strip_suffix: _cents, add_suffix: _usd}', 'total_cents', 'total_usd'],
  ['snake case', '{case: snake}', 'OrderHTTPCode', 'order_http_code'],
  ['snake case of words', '{case: snake}', 'order - no', 'order_no'],
  ['a template', "{template: '{schema}_{table}_{column}'}", 'id', 'shop_orders_id'],
  ['the singular', "{template: '{table_singular}_{column}'}", 'id', 'order_id'],
  ['a name of JavaScript', '{to: __proto__}', 'id', '__proto__'],
  ['a word of SQL', '{to: order}', 'id', 'order'],
];
for (const [name, given, column, want] of cases) {
  test(`rename: ${name}`, () => {
    const plan = ruled(rootTable(`'${column}': {data_type: text}`), `{has: data}`, `[{rename: ${given}}]`);
    expect(plan.findings).toEqual([]);
    expect(modelOf(plan, 'orders').columns[0]).toMatchObject({ name: want, expression: { name: column } });
  });
}

const faults: [given: string, message: string, hint: string][] = [
  ['', '"rename" needs parameters', 'rename: {'],
  ['{}', 'rename does not say how', 'known: '],
  ['{stip_prefix: a}', 'rename has no use for "stip_prefix: a"', 'did you mean "strip_prefix"?'],
  ['{constructor: a}', 'rename has no use for "constructor: a"', 'known: '],
  ['{to: [a]}', 'rename has no use for this value of "to"', 'templates know'],
  ['{to: 7}', 'rename has no use for this value of "to"', 'templates know'],
  ['{case: kebab}', 'rename has no use for "case: kebab"', 'case knows snake'],
  ["{template: '{tabel}_id'}", 'rename has no use for "template: {tabel}_id"', 'templates know {column}'],
  ['{strip_prefix: id}', 'Renaming "id" of table "orders" leaves no name that can be used', ''],
  ["{to: ' '}", 'Renaming "id" of table "orders" leaves no name that can be used', ''],
  ["{to: '{{id}}'}", 'Renaming "id" of table "orders" leaves no name that can be used', ''],
];
for (const [given, message, hint] of faults) {
  test(`rename refuses ${given || 'nothing'}`, () => {
    const plan = ruled(rootTable('id: {data_type: text}'), '[id]', given === '' ? '[rename]' : `[{rename: ${given}}]`);
    expect([codesOf(plan), messagesOf(plan)]).toEqual([['CDF306 /rules/0/do/0'], [message]]);
    expect(plan.findings[0]!.hint ?? '').toContain(hint);
    expect(modelOf(plan, 'orders').columns[0]!.name).toBe('id');
  });
}

test('upper case is lost on DuckDB, with a warning', () => {
  const plan = ruled(rootTable('order_id: {data_type: text}'), '[order_id]', '[{rename: {case: camel}}]');
  expect([codesOf(plan), messagesOf(plan)]).toEqual([
    ['CDF310 /rules/0/do/0'],
    ['SQLMesh writes "orderId" as "orderid" on duckdb'],
  ]);
  expect(modelOf(plan, 'orders').columns[0]!.name).toBe('orderid');
});

test('the singular is that of the table’s own part of its name', () => {
  const tables = `{orders: ${rootTable('id: {data_type: text}')}, orders__addresses: ${nestedTable('orders')}}`;
  const plan = planOf(
    tables,
    "rules: [{when: {columns: {has: list_index}}, do: [{rename: {template: '{table_singular}_no'}}]}]",
  );
  expect(modelOf(plan, 'orders__addresses').columns.map(({ name }) => name)).toContain('address_no');
});

test('a name that stays is no step', () => {
  const plan = ruled(rootTable('id: {data_type: text}'), '[id]', '[{rename: {to: id}}]');
  expect(modelOf(plan, 'orders').columns[0]!.steps).toEqual([]);
});
