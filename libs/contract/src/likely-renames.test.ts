import { expect, test } from 'vitest';
import { diff } from './diff.ts';
import { rootTable, surfaceFrom } from './testing/surface-of.ts';

const orders = (columns: string) => surfaceFrom(`{orders: ${rootTable(columns)}}`);
const likely = (before: string, after: string) =>
  diff(orders(before), orders(after)).flatMap(({ path, likely: one }) => (one === undefined ? [] : [[path, one]]));
const id = 'id: {data_type: bigint}';

test('a column of the same type with a name, a description or a place like it may be the same', () => {
  expect(likely(`total_net: {data_type: double}, ${id}`, `net: {data_type: double}, ${id}`)).toEqual([
    [
      'shop.orders.total_net',
      {
        from: 'total_net',
        to: 'net',
        evidence: ['the same type, DOUBLE', 'a name like it', 'the same place among the columns'],
      },
    ],
  ]);
  const described = (name: string) => `${id}, ${name}: {data_type: text, description: Who buys}`;
  expect(likely(described('buyer'), described('customer'))).toEqual([
    [
      'shop.orders.buyer',
      {
        from: 'buyer',
        to: 'customer',
        evidence: ['the same type, TEXT', 'the same description', 'the same place among the columns'],
      },
    ],
  ]);
});

test('another type, nothing but the type, or several that are as like: nothing is said', () => {
  expect(likely(`${id}, net: {data_type: double}`, `${id}, net_total: {data_type: text}`)).toEqual([]);
  expect(likely(`net: {data_type: double}, ${id}`, `${id}, weight: {data_type: double}`)).toEqual([]);
  const two = 'net_a: {data_type: double}, net_b: {data_type: double}';
  expect(
    likely(`${id}, net: {data_type: double}, x: {data_type: text}`, `${id}, x: {data_type: text}, ${two}`),
  ).toEqual([]);
  expect(
    likely(`${id}, x: {data_type: text}, ${two}`, `${id}, net: {data_type: double}, x: {data_type: text}`),
  ).toEqual([]);
});

test('a table with the columns of one that is gone may be that table', () => {
  const table = (name: string, more = '') =>
    surfaceFrom(`{${name}: ${rootTable(`${id}, net: {data_type: double}, buyer: {data_type: text}${more}`)}}`);
  const of = (name: string, more?: string) =>
    diff(table('orders'), table(name, more)).flatMap(({ path, likely: one }) =>
      one === undefined ? [] : [[path, one]],
    );
  expect(of('sales_orders')).toEqual([
    [
      'shop.orders',
      { from: 'orders', to: 'sales_orders', evidence: ['3 of 3 columns are the same', 'a name like it'] },
    ],
  ]);
  expect(of('purchases')).toEqual([
    ['shop.orders', { from: 'orders', to: 'purchases', evidence: ['3 of 3 columns are the same'] }],
  ]);
  expect(of('purchases', ', a: {data_type: text}')).toEqual([]);
});
