import { type Dialect, loadReader, readModel, type WrittenModel } from '@cdf/sql';
import { expect, test } from 'vitest';
import { planStaging } from './plan-staging.ts';
import type { StagingPlan } from './staging-plan.ts';
import { duckdb, nestedTable, rootTable, rulesetOf, schemaOf, sqlOf } from './testing/plan-of.ts';

const reader = await loadReader();
const file = 'models/staging_by_hand/shop/orders.sql';
const tables = `{orders: ${rootTable('id: {data_type: bigint, nullable: false, primary_key: true}, total: {data_type: decimal, precision: 12, scale: 2}', 'write_disposition: merge')}, orders__items: ${nestedTable('orders')}}`;
const block = (rest = '') => `MODEL (\n  name staging.shop__orders${rest}\n);\n\n`;

function plan(text: string, skip = '[orders]', dialect: Dialect = duckdb) {
  const model = readModel(text, dialect, reader);
  if ('fault' in model) throw new Error(model.fault);
  const written = new Map([['orders', { file, text, model: model as WrittenModel }]]);
  const rules = rulesetOf(`{version: 1, models: {skip: ${skip}}}`);
  return planStaging(schemaOf(tables), [rules], dialect, { written });
}

const orders = ({ modelByTable }: StagingPlan) =>
  modelByTable.get('orders')!.columns.map(({ name, sqlType, nullable }) => `${name} ${sqlType}${nullable ? '' : '!'}`);

const query = `WITH loads AS (SELECT load_id AS _dlt_load_id, inserted_at AS loaded_at FROM raw._dlt_loads), big AS (
  SELECT o.id, o.total AS amount, o._dlt_id, o._dlt_load_id FROM raw.orders AS o
)
SELECT big.id, amount, loads.loaded_at, CAST(amount * 2 AS DECIMAL(14, 2)) AS twice, amount::TEXT AS spelled,
  amount > 10 AS is_large, UPPER('x') AS shouted, other.x AS foreign_x, big._dlt_id
FROM big LEFT JOIN loads USING (_dlt_load_id) LEFT JOIN marts.other AS other ON other.id = big.id`;

test('columns are followed through the query, and what cannot be told is a warning at its line', () => {
  const { value, findings } = plan(block(',\n  grain id') + query);
  expect(orders(value)).toEqual([
    'id BIGINT!',
    'amount DECIMAL(12, 2)',
    'loaded_at TIMESTAMPTZ',
    'twice DECIMAL(14, 2)',
    'spelled TEXT',
    'is_large BOOLEAN',
    'shouted UNKNOWN',
    'foreign_x UNKNOWN',
    '_dlt_id TEXT!',
  ]);
  expect(findings.map(({ code, at }) => [code, 'line' in at && at.line])).toEqual([
    ['CDF320', 10],
    ['CDF320', 10],
  ]);
  const items = value.modelByTable.get('orders__items')!;
  expect(sqlOf(items)).toContain('INNER JOIN staging.shop__orders AS parent\n  ON parent._dlt_id = src._dlt_parent_id');
  expect(items.grain).toEqual(['orders_id', 'position']);
});

test('columns of the MODEL block come first, whatever the query is written in', () => {
  const { value, findings } = plan(
    `${block(',\n  columns (id BIGINT, "Total" DECIMAL(14, 2), tags HUGEINT)')}{{ query }}`,
  );
  expect(orders(value)).toEqual(['id BIGINT', 'total DECIMAL(14, 2)', 'tags HUGEINT']);
  expect(findings.map(({ code }) => code)).toEqual(['CDF213']);
});

test('without the row id nested tables are staged by themselves', () => {
  const { value, findings } = plan(`${block()}SELECT id FROM raw.orders`);
  expect(findings).toMatchObject([{ code: 'CDF213', hint: expect.stringContaining(file) }]);
  expect(sqlOf(value.modelByTable.get('orders__items')!)).not.toContain('JOIN');
});

test('a column of an outer join may be NULL', () => {
  const { value } = plan(
    `${block()}SELECT o.id, o._dlt_id FROM marts.days AS d LEFT JOIN raw.orders AS o ON o.id = d.id`,
  );
  expect(orders(value)).toEqual(['id BIGINT', '_dlt_id TEXT']);
});

test('a table that is not skipped has two models', () => {
  const { findings } = plan(`${block()}SELECT id, _dlt_id FROM raw.orders`, '[other]');
  expect(findings.map(({ code, at }) => [code, at])).toEqual([['CDF322', { file, line: 1, column: 1 }]]);
});

const unreadable: string[] = [
  'SELECT * FROM raw.orders',
  'SELECT id + 1 FROM raw.orders',
  'SELECT a FROM b UNION ALL SELECT c FROM d',
  '{{ x }} SELECT {{ y }}',
];

test.each(unreadable)('%s cannot be read', (text) => {
  expect(readModel(block() + text, duckdb, reader)).toMatchObject({ fault: expect.any(String) });
});

test('a file without a MODEL block cannot be read', () => {
  expect(readModel('SELECT 1 AS a', duckdb, reader)).toEqual({ fault: 'there is no MODEL block', offset: 0 });
});
