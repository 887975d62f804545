import { printSelect } from '@cdf/sql';
import { expect, test } from 'vitest';
import { duckdb, nestedTable, planOf, rootTable, schemaOf } from './testing/plan-of.ts';

const refersTo = (table: string, column: string): string =>
  `write_disposition: append, references: [{columns: [customer], referenced_table: ${table}, referenced_columns: [${column}]}]`;
const tables = (hints: string, nested = ''): string =>
  `{customers: ${rootTable('id: {data_type: bigint}, name: {data_type: text}')}, orders: ${rootTable('no: {data_type: bigint}, customer: {data_type: bigint}', hints)}${nested}}`;

const relationsOf = (text: string, ruleset?: string) => planOf(text, ruleset).value.relations;

test('a declared relation is audited from staging model to staging model', () => {
  const [audit, ...others] = relationsOf(tables(refersTo('customers', 'id')));
  expect(others).toEqual([]);
  expect(audit).toMatchObject({
    name: 'SHOP__ORDERS__CUSTOMER',
    file: 'orders__customer',
    description: 'Every customer of staging.shop__orders exists as id of staging.shop__customers',
  });
  expect(printSelect(audit!.select, duckdb)).toBe(`SELECT
  src._dlt_id,
  src.customer
FROM staging.shop__orders AS src
LEFT JOIN staging.shop__customers AS parent
  ON parent.id = src.customer
WHERE
  NOT src.customer IS NULL AND parent.id IS NULL`);
});

const ruled: [name: string, action: string, audited: boolean][] = [
  ['renamed', 'rename: {to: customer_id}', true],
  ['dropped', 'drop', false],
  ['widened', 'cast: decimal(19, 0)', true],
  ['narrowed', 'cast: bigint(8)', false],
];
for (const [name, action, audited] of ruled) {
  test(`a foreign key that a rule ${name} is ${audited ? '' : 'not '}audited`, () => {
    const rule = `rules: [{when: {tables: orders, columns: customer}, do: [${action}]}]`;
    expect(relationsOf(tables(refersTo('customers', 'id')), rule)).toHaveLength(audited ? 1 : 0);
  });
}

test('a nested table is audited from raw table to raw table, whatever rules do', () => {
  const plan = relationsOf(
    `{orders: ${rootTable('no: {data_type: bigint}')}, orders__items: ${nestedTable('orders')}}`,
    'models: {skip: [orders__items]}',
  );
  expect(plan.map(({ name, description }) => [name, description])).toEqual([
    ['SHOP__ORDERS__ITEMS___DLT_PARENT_ID', 'Every row of raw.orders__items has its parent in raw.orders'],
  ]);
});

test('names SQLMesh cannot hold are told apart by a tag', () => {
  const nested = (name: string) => `"${name}": ${nestedTable('orders')}`;
  const names = relationsOf(
    `{orders: ${rootTable('no: {data_type: bigint}')}, ${nested('orders▶a')}, ${nested('orders▷a')}}`,
  ).map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^SHOP__ORDERS_A___DLT_PARENT_ID_[0-9A-Z]{8}$/);
});

test('a table that refers to nothing has no audit', () => {
  expect(schemaOf(tables('write_disposition: append')).tables.flatMap(({ relations }) => relations)).toEqual([]);
  expect(relationsOf(tables('write_disposition: append'))).toEqual([]);
});
