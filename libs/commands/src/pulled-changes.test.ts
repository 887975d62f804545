import { isTreeMap, parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { printChanges } from './print-changes.ts';
import { pulledChanges } from './pulled-changes.ts';

const parse = (text: string): TreeMap => {
  const { value } = parseYaml(`tables:\n${text}`, 'x.yml');
  return isTreeMap(value) ? value : new Map();
};

const before = `
  orders:
    description: a
    columns: {id: {data_type: bigint}, total: {data_type: text}, old: {}}
  gone: {columns: {x: {}}}
`;
const after = `
  orders:
    description: b
    columns: {id: {data_type: bigint}, total: {data_type: decimal}, new: {}}
  __proto__: {columns: {y: {}}}
`;

test('tables and columns that came, went and changed; a table’s columns come and go with it', () => {
  const changes = pulledChanges('shop', parse(before), parse(after));
  expect(changes).toEqual({
    schema: 'shop',
    new: false,
    added: ['orders.new', '__proto__'],
    removed: ['orders.old', 'gone'],
    changed: ['orders', 'orders.total'],
  });
  expect(printChanges(changes)).toBe('shop: + orders.new, + __proto__, - orders.old, - gone, ~ orders, ~ orders.total');
});

test('a first pull and a long one are short to read', () => {
  expect(printChanges(pulledChanges('shop', undefined, parse(after)))).toBe('shop: new, 2 tables');
  const many = Array.from({ length: 20 }, (_, index) => `c${index}: {}`).join(', ');
  const line = printChanges(
    pulledChanges('shop', parse('  t: {columns: {a: {}}}'), parse(`  t: {columns: {a: {}, ${many}}}`)),
  );
  expect(line).toBe('shop: + t.c0, + t.c1, + t.c2, + t.c3, + t.c4, + t.c5, … and 14 more');
});
