import { expect, test } from 'vitest';
import { dialectOf } from './dialects/index.ts';
import { allOf, column, equal, literal } from './expression.ts';
import { printSelect } from './print-select.ts';
import type { Select } from './select.ts';

const duckdb = dialectOf('duckdb')!;
const table = { dataset: 'raw', name: 'orders' };
const bare: Select = {
  ctes: [],
  projections: [{ expression: column('id'), alias: 'id' }],
  from: { table },
  joins: [],
  where: undefined,
};

test('a column that keeps its name has no alias, any other has one', () => {
  const projections = [
    { expression: column('id', 'src'), alias: 'id' },
    { expression: column('Id', 'src'), alias: 'id' },
    { expression: literal(1), alias: 'order' },
  ];
  expect(printSelect({ ...bare, projections, from: { table, alias: 'src' } }, duckdb)).toBe(
    'SELECT\n  src.id,\n  src."Id" AS id,\n  1 AS "order"\nFROM raw.orders AS src',
  );
});

test('common table expressions, joins and conditions stand where sqlmesh format puts them', () => {
  const where = allOf([equal(column('status'), literal(0)), equal(column('schema_name'), literal('shop'))])!;
  const select: Select = {
    ...bare,
    ctes: [
      { name: 'loads', select: { ...bare, where } },
      { name: 'staged', select: bare },
    ],
    joins: [
      { kind: 'LEFT', table: 'loads', condition: { using: ['_dlt_load_id', 'order'] } },
      { kind: 'INNER', table, alias: 'parent', condition: { on: equal(column('a', 'parent'), column('b', 'src')) } },
    ],
    where,
  };
  expect(printSelect(select, duckdb)).toBe(`WITH loads AS (
  SELECT
    id
  FROM raw.orders
  WHERE
    status = 0 AND schema_name = 'shop'
), staged AS (
  SELECT
    id
  FROM raw.orders
)
SELECT
  id
FROM raw.orders
LEFT JOIN loads
  USING (_dlt_load_id, "order")
INNER JOIN raw.orders AS parent
  ON parent.a = src.b
WHERE
  status = 0 AND schema_name = 'shop'`);
});

test('conditions that are wide break under their clause', () => {
  const [left, right] = [column('l'.repeat(50)), column('r'.repeat(50))];
  const select = printSelect({ ...bare, where: allOf([left, right])! }, duckdb);
  expect(select).toContain(`WHERE\n  ${'l'.repeat(50)}\n  AND ${'r'.repeat(50)}`);
});
