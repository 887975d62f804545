import { expect, test } from 'vitest';
import { dialectOf } from './dialects/index.ts';
import { printIdentifier, printTableName } from './identifier.ts';

const duckdb = dialectOf('duckdb')!;

const cases: [name: string, given: string, want: string][] = [
  ['an ordinary name', 'order_id', 'order_id'],
  ["dlt's own", '_dlt_id', '_dlt_id'],
  ['a word that begins with a reserved one', 'orders', 'orders'],
  ['a reserved word', 'order', '"order"'],
  ['a word only sqlglot stumbles over', 'between', '"between"'],
  ['a word only DuckDB stumbles over', 'authorization', '"authorization"'],
  ['a word both read bare', 'position', 'position'],
  ['upper case', 'Id', '"Id"'],
  ['a digit first', '2024', '"2024"'],
  ['a hyphen', 'order-id', '"order-id"'],
  ['a quote', 'a"b', '"a""b"'],
  ['a dot', 'a.b', '"a.b"'],
  ['a blank behind', 'a ', '"a "'],
  ['an emoji', '🦆', '"🦆"'],
  ['nothing', '', '""'],
  ['a name of JavaScript', '__proto__', '__proto__'],
  ['70 bytes', 'x'.repeat(70), 'x'.repeat(70)],
];
for (const [name, given, want] of cases) test(name, () => expect(printIdentifier(given, duckdb)).toBe(want));

test('a table is quoted part by part', () => {
  expect(printTableName({ dataset: 'raw', name: 'order.items' }, duckdb)).toBe('raw."order.items"');
  expect(printTableName({ dataset: 'Raw', name: 'orders' }, duckdb)).toBe('"Raw".orders');
});
