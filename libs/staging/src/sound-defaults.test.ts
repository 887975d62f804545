import { expect, test } from 'vitest';
import {
  codesOf,
  historyTable,
  messagesOf,
  modelOf,
  nestedTable,
  planOf,
  rootTable,
  shapeOf,
  sqlOf,
} from './testing/plan-of.ts';

const id = 'id: {data_type: bigint, nullable: false, primary_key: true}';

test('a root shows keys first, then its columns in stored order, load time and row id', () => {
  const model = modelOf(planOf(`{orders: ${rootTable(`total: {data_type: decimal}, ${id}`)}}`), 'orders');
  expect(shapeOf(model)).toEqual(['id BIGINT', 'total DECIMAL(38, 9)', 'loaded_at TIMESTAMPTZ', '_dlt_id TEXT']);
  expect(sqlOf(model)).toBe(`WITH loads AS (
  SELECT
    load_id AS _dlt_load_id,
    inserted_at AS loaded_at
  FROM raw._dlt_loads
  WHERE
    schema_name = 'shop' AND status = 0
)
SELECT
  src.id,
  src.total,
  loads.loaded_at,
  src._dlt_id
FROM raw.orders AS src
LEFT JOIN loads
  USING (_dlt_load_id)`);
});

test('nested tables join their parent’s model and bring keys, places and load time down', () => {
  const plan = planOf(
    `{orders: ${rootTable(id, 'write_disposition: merge')}, orders__items: ${nestedTable('orders')}, orders__items__taxes: ${nestedTable('orders__items')}}`,
  );
  expect(sqlOf(modelOf(plan, 'orders__items__taxes'))).toBe(`SELECT
  parent.orders_id,
  parent.position AS items_position,
  src._dlt_list_idx AS position,
  src.value,
  parent.loaded_at,
  src._dlt_id
FROM raw.orders__items__taxes AS src
INNER JOIN staging.shop__orders__items AS parent
  ON parent._dlt_id = src._dlt_parent_id`);
});

test('the load time comes down once, however deep the table lies', () => {
  const chain = ['a', 'a__b', 'a__b__c', 'a__b__c__d', 'a__b__c__d__e'];
  const tables = chain.map((name, depth) => `${name}: ${depth === 0 ? rootTable(id) : nestedTable(chain[depth - 1]!)}`);
  const plan = planOf(`{${tables.join(', ')}}`);
  expect(plan.findings).toEqual([]);
  expect(shapeOf(modelOf(plan, 'a__b__c__d__e')).map((column) => column.split(' ')[0])).toEqual([
    'a_id',
    'b_position',
    'c_position',
    'd_position',
    'position',
    'value',
    'loaded_at',
    '_dlt_id',
  ]);
});

test('history shows its validity, and nested rows join the current version', () => {
  const plan = planOf(`{prices: ${historyTable(id)}, prices__tiers: ${nestedTable('prices')}}`);
  expect(sqlOf(modelOf(plan, 'prices'))).toContain(`SELECT
  src.id,
  src._dlt_valid_from AS valid_from,
  src._dlt_valid_to AS valid_to,
  src._dlt_valid_to IS NULL AS is_current,
  loads.loaded_at,`);
  expect(sqlOf(modelOf(plan, 'prices__tiers'))).toContain(
    'ON parent._dlt_id = src._dlt_parent_id AND parent.is_current',
  );
});

test('the literal that marks a current version is shown as NULL', () => {
  const mark = "x-active-record-timestamp: '9999-12-31T00:00:00Z'";
  const model = modelOf(planOf(`{prices: ${historyTable(id, `, ${mark}`)}}`), 'prices');
  expect(sqlOf(model)).toContain(
    "NULLIF(src._dlt_valid_to, '9999-12-31T00:00:00Z'::TIMESTAMPTZ)::TIMESTAMPTZ AS valid_to,\n" +
      "  COALESCE(src._dlt_valid_to = '9999-12-31T00:00:00Z'::TIMESTAMPTZ, TRUE) AS is_current,",
  );
  expect(
    modelOf(planOf(`{prices: ${historyTable(id, ', x-active-record-timestamp: null')}}`), 'prices').select,
  ).toEqual(modelOf(planOf(`{prices: ${historyTable(id)}}`), 'prices').select);
});

test('the type the database really has goes before the type map', () => {
  const plan = planOf(
    `{prices: ${historyTable(id, ", x-sql-type: TIMESTAMP, x-active-record-timestamp: '9999-12-31'")}}`,
  );
  expect(shapeOf(modelOf(plan, 'prices'))).toContain('valid_to TIMESTAMP');
  expect(sqlOf(modelOf(plan, 'prices'))).toContain("NULLIF(src._dlt_valid_to, '9999-12-31'::TIMESTAMP)::TIMESTAMP");
});

test('a generated name gives way to a source column, however often', () => {
  const taken = 'loaded_at: {data_type: text}, LOADED_AT_: {data_type: text}, _loaded_at: {data_type: text}';
  const plan = planOf(`{orders: ${rootTable(taken)}}`);
  expect(shapeOf(modelOf(plan, 'orders'))).toContain('__loaded_at TIMESTAMPTZ');
  expect(sqlOf(modelOf(plan, 'orders'))).toContain('loads.loaded_at AS __loaded_at');
  expect(messagesOf(plan)).toEqual([
    'Table "orders" has a column "loaded_at" of its own: cdf\'s column of that name is "__loaded_at"',
  ]);
});

test('so do position, is_current and what a nested table inherits', () => {
  const nested = nestedTable('prices', 'position: {data_type: bigint}, prices_id: {data_type: bigint}');
  const history = historyTable(`${id}, is_current: {data_type: bool}`);
  const plan = planOf(`{prices: ${history}, prices__tiers: ${nested}}`);
  expect(codesOf(plan)).toEqual([
    'CDF307 /tables/prices',
    'CDF307 /tables/prices__tiers',
    'CDF307 /tables/prices__tiers',
  ]);
  expect(shapeOf(modelOf(plan, 'prices__tiers')).slice(0, 4)).toEqual([
    '_prices_id BIGINT',
    '_position BIGINT',
    'position BIGINT',
    'prices_id BIGINT',
  ]);
  expect(sqlOf(modelOf(plan, 'prices__tiers'))).toContain('AND parent._is_current');
});

test('an Arrow table without dlt’s columns shows what it has', () => {
  const plan = planOf('{orders: {x-normalizer: {seen-data: true}, columns: {id: {data_type: bigint}}}}');
  expect(sqlOf(modelOf(plan, 'orders'))).toBe('SELECT\n  src.id\nFROM raw.orders AS src');
  expect([plan.findings, modelOf(plan, 'orders').audits]).toEqual([[], []]);
});

test('a nested table whose parent has no row id is staged by itself', () => {
  const bare = '{x-normalizer: {seen-data: true}, columns: {id: {data_type: bigint}}}';
  const plan = planOf(`{orders: ${bare}, orders__items: ${nestedTable('orders')}}`);
  expect(codesOf(plan)).toEqual(['CDF213 /tables/orders__items']);
  expect(sqlOf(modelOf(plan, 'orders__items'))).toBe(
    'SELECT\n  src._dlt_list_idx AS position,\n  src.value,\n  src._dlt_parent_id,\n  src._dlt_id\nFROM raw.orders__items AS src',
  );
});

test('names come out in the case SQLMesh writes them', () => {
  const plan = planOf(`{Orders: ${rootTable('Id: {data_type: bigint}, orderNo: {data_type: text}')}}`);
  const model = modelOf(plan, 'Orders');
  expect(sqlOf(model)).toContain('SELECT\n  src."Id" AS id,\n  src."orderNo" AS orderno,');
  expect(sqlOf(model)).toContain('FROM raw."Orders" AS src');
  expect(model.model).toEqual({ dataset: 'staging', name: 'shop__orders' });
});

test('what SQLMesh cannot ask for is left out with a warning', () => {
  const plan = planOf(
    `{orders: ${rootTable('Ä: {data_type: text}, b: {data_type: text}')}, Ölpreise: ${rootTable(id)}}`,
  );
  expect(codesOf(plan)).toEqual(['CDF213 /tables/Ölpreise', 'CDF213 /tables/orders/columns/Ä']);
  expect(plan.value.models.map(({ table }) => table.name)).toEqual(['orders']);
  expect(shapeOf(modelOf(plan, 'orders'))[0]).toBe('b TEXT');
});

test('names that fold into one are an error', () => {
  const plan = planOf(
    `{orders: ${rootTable('Id: {data_type: text}, id: {data_type: text}')}, Orders: ${rootTable('')}}`,
  );
  expect(messagesOf(plan)).toEqual(
    expect.arrayContaining([
      'Tables "Orders" and "orders" are one name on duckdb',
      'Columns "Id" and "id" of table "orders" are one name on duckdb',
    ]),
  );
});

test('a type the destination does not have is an error at its column', () => {
  const plan = planOf(`{orders: ${rootTable('big: {data_type: decimal, precision: 40, scale: 2}')}}`);
  expect(codesOf(plan)).toEqual(['CDF210 /tables/orders/columns/big']);
  expect(messagesOf(plan)).toEqual(['Column "big" of table "orders" is decimal(40, 2), which duckdb does not have']);
});

const gone = 'gone: {data_type: bool, hard_delete: true}';
const deletes: [hints: string, message: string | undefined][] = [
  [
    'write_disposition: append',
    'Column "gone" marks deleted rows, but table "orders" is not deduplicated: the rows stay',
  ],
  [
    'write_disposition: replace',
    'Column "gone" marks deleted rows, but table "orders" is not deduplicated: the rows stay',
  ],
  ['write_disposition: merge', undefined],
  [
    'write_disposition: merge, x-merge-strategy: upsert',
    'Column "gone" marks deleted rows, but table "orders" is merged by upsert: a flagged row with a new key stays',
  ],
  ['write_disposition: merge, x-merge-strategy: cdc', undefined],
];
for (const [hints, message] of deletes) {
  test(`hard_delete under ${hints}`, () => {
    const plan = planOf(`{orders: ${rootTable(`${id}, ${gone}`, hints)}}`);
    expect(messagesOf(plan)).toEqual(message === undefined ? [] : [message]);
    expect(codesOf(plan)).toEqual(message === undefined ? [] : ['CDF308 /tables/orders/columns/gone']);
  });
}
