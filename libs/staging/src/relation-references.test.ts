import { expect, test } from 'vitest';
import { planOf, rootTable } from './testing/plan-of.ts';

const merged = 'write_disposition: merge';
const key = (...names: string[]): string =>
  names.map((name) => `${name}: {data_type: bigint, primary_key: true, nullable: false}`).join(', ');
const orders = (columns: string, hints = merged): string => rootTable(`${key('order_id')}, ${columns}`, hints);
const number = (name: string): string => `${name}: {data_type: bigint}`;

const staged = (tables: string, rules: string) => {
  const { value, findings } = planOf(tables, `version: 1\nrules: ${rules}`);
  return { references: value.modelByTable.get('orders')!.references, messages: findings.map(({ message }) => message) };
};
const refersBy = (columns: string, more = ''): string =>
  `[{when: {tables: [orders]}, do: [{relation: {columns: [${columns}], to: customers, reference: true${more}}}]}]`;
const customers = (...names: string[]): string => rootTable(`${key(...names)}, ${number('age')}`, merged);

test('columns that refer to a grain of their own name are references, where a rule asks for it', () => {
  const tables = `{customers: ${customers('customer_id')}, orders: ${orders(number('customer_id'))}}`;
  expect(staged(tables, refersBy('customer_id').replace('true', 'false')).references).toEqual([]);
  expect(staged(tables, refersBy('customer_id'))).toEqual({ references: [['customer_id']], messages: [] });
});

test('a grain of several columns is named in its own order', () => {
  const tables = `{customers: ${customers('shop_id', 'customer_id')}, orders: ${orders(`${number('customer_id')}, ${number('shop_id')}`)}}`;
  const rules = refersBy('customer_id, shop_id', ', referenced_columns: [customer_id, shop_id]');
  expect(staged(tables, rules).references).toEqual([['shop_id', 'customer_id']]);
});

test.each([
  ['the grain has another name', customers('id'), '', '(id)'],
  ['what is referred to is not the grain', customers('id'), ', referenced_columns: [age]', '(id)'],
  ['the grain is the row id', rootTable(number('customer_id')), ', referenced_columns: [customer_id]', '(_dlt_id)'],
])('refused where %s', (_, table, more, grain) => {
  const tables = `{customers: ${table}, orders: ${orders(number('customer_id'))}}`;
  expect(staged(tables, refersBy('customer_id', more))).toEqual({
    references: [],
    messages: [`SQLMesh joins references by name: customer_id is not the grain of "customers" ${grain}`],
  });
});

test('a model does not refer to its own grain', () => {
  const tables = `{customers: ${customers('order_id')}, orders: ${orders(number('age'))}}`;
  expect(staged(tables, refersBy('order_id'))).toEqual({ references: [], messages: [] });
});

test('a rule that calls the key like the columns that refer to it makes them a reference', () => {
  const tables = `{customers: ${customers('id')}, orders: ${orders(number('customer_id'))}}`;
  const renaming = '{when: {tables: [customers], columns: [id]}, do: [{rename: {to: customer_id}}]}';
  expect(staged(tables, `[${renaming}, ${refersBy('customer_id').slice(1)}`).references).toEqual([['customer_id']]);
});

test('a sample of the other side ends the audit, and not the reference', () => {
  const tables = `{customers: ${customers('customer_id')}, orders: ${orders(number('customer_id'))}}`;
  const sampling = '{when: {tables: [customers]}, do: [{sample: {percent: 10, key: customer_id}}]}';
  expect(staged(tables, `[${sampling}, ${refersBy('customer_id').slice(1)}`)).toEqual({
    references: [['customer_id']],
    messages: [],
  });
});
