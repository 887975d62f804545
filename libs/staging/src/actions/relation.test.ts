import { printSelect } from '@cdf/sql';
import { expect, test } from 'vitest';
import { codesOf, messagesOf, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const key = 'primary_key: true, nullable: false';
const tables = `{customers: ${rootTable(`id: {data_type: text, ${key}}, name: {data_type: text}`, 'write_disposition: merge')}, orders: ${rootTable(`n: {data_type: bigint, ${key}}, customer: {data_type: text}`, 'write_disposition: merge')}}`;
const long = 'ü'.repeat(10_000);
const refer = ['a', 'a', 'gone', null, '', long, 'é'];
const rows = {
  customers: ['a', '', long].map((id, n) => ({ id, name: id, _dlt_id: `c${n}` })),
  orders: refer.map((customer, n) => ({ n, customer, _dlt_id: `o${n}` })),
};
const ruled = (relation: string, more = ''): string =>
  `[${more}{when: {tables: [orders]}, do: [{relation: ${relation}}]}]`;
const renamed = '{when: {tables: [customers], columns: [id]}, do: [{rename: {to: customer_id}}]}, ';

for (const [rules, name] of [
  [ruled('{columns: [customer], to: customers}', renamed), 'its key'],
  [ruled('{columns: [customer], to: customers, referenced_columns: [name]}'), 'a column that is named'],
] as const)
  test(`rows without a counterpart are found: ${name}`, async () => {
    const { plan, engine } = await stage({ tables, rows, rules });
    const [audit, ...others] = plan.relations;
    expect(others).toEqual([]);
    expect(audit).toMatchObject({ name: 'SHOP__ORDERS__CUSTOMER', file: 'orders__customer' });
    const found = `SELECT CAST(n AS VARCHAR), customer FROM (${printSelect(audit!.select, engine.dialect)}) AS found ORDER BY 1`;
    expect(await engine.run(found)).toEqual([
      ['2', 'gone'],
      ['6', 'é'],
    ]);
  });

test('a relation that dlt declares too is audited once', async () => {
  const hints = 'references: [{columns: [customer], referenced_table: customers, referenced_columns: [id]}]';
  const both = tables.replace('orders: {', `orders: {${hints}, `);
  const { value, findings } = await plannedOn({ tables: both, rules: ruled('{columns: [customer], to: customers}') });
  expect([findings, value.relations.map(({ file }) => file)]).toEqual([[], ['orders__customer']]);
});

const refusals: [relation: string, message: string][] = [
  ['{columns: [custmer], to: customers}', 'Table "orders" has no column "custmer" at this step'],
  ['{columns: [customer], to: customer}', '"customer" has no staging model'],
  [
    '{columns: [customer], to: customers, referenced_columns: [nam]}',
    'The staging model of "customers" has no column "nam"',
  ],
  ['{columns: [customer, n], to: customers}', '2 columns cannot refer to 1 (id) of "customers"'],
];
for (const [relation, message] of refusals)
  test(`refused: ${relation}`, async () => {
    const plan = await plannedOn({ tables, rules: ruled(relation) });
    expect(messagesOf(plan)).toEqual([message]);
    expect(codesOf(plan)).toEqual(['CDF306 /rules/0/do/0']);
  });

test('refused: a column of another kind, and one that goes later', async () => {
  const kinds = ruled('{columns: [n], to: customers}');
  const [message] = messagesOf(await plannedOn({ tables, rules: kinds }));
  expect(message).toMatch(/^"n" is BIGINT, and "id" of "customers" is (TEXT|VARCHAR)/);
  const dropped = ruled('{columns: [customer], to: customers}').replace(
    /]$/,
    ', {when: {columns: [customer]}, do: [drop]}]',
  );
  expect(messagesOf(await plannedOn({ tables, rules: dropped }))).toEqual([
    'A later rule drops a column of the relation to "customers"',
  ]);
});
