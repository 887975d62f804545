import { expect, test } from 'vitest';
import type { Audit } from './staging-plan.ts';
import { historyTable, modelOf, nestedTable, planOf, rootTable } from './testing/plan-of.ts';

const id = 'id: {data_type: bigint, nullable: false, primary_key: true}';
const plain = 'id: {data_type: bigint, nullable: false}';
const merge = (strategy: string): string => `write_disposition: merge, x-merge-strategy: ${strategy}`;

/** `NAME(columns)`, with `?` behind what only warns. */
const shown = ({ name, columns, condition, blocking }: Audit): string =>
  `${name}(${columns.join(', ')}${condition === undefined ? '' : ` where ${condition}`})${blocking ? '' : '?'}`;

const cases: [name: string, table: string, grain: string[], audits: string[]][] = [
  [
    'append without a key',
    rootTable(plain),
    ['_dlt_id'],
    ['not_null(_dlt_id)', 'unique_values(_dlt_id)', 'not_null(id)?'],
  ],
  [
    'append never keeps a key',
    rootTable(id),
    ['_dlt_id'],
    ['not_null(_dlt_id)', 'unique_values(_dlt_id)', 'not_null(id)?'],
  ],
  [
    'replace keeps a key if the source does',
    rootTable(id, 'write_disposition: replace'),
    ['_dlt_id'],
    ['not_null(_dlt_id)', 'unique_values(_dlt_id)', 'unique_values(id)?', 'not_null(id)?'],
  ],
  [
    'delete-insert keeps a key',
    rootTable(id, merge('delete-insert')),
    ['id'],
    ['not_null(id)', 'unique_values(id)', 'not_null(_dlt_id)'],
  ],
  [
    'it is the default',
    rootTable(id, 'write_disposition: merge'),
    ['id'],
    ['not_null(id)', 'unique_values(id)', 'not_null(_dlt_id)'],
  ],
  [
    'a key of two columns',
    rootTable(`${id}, no: {data_type: bigint, nullable: false, primary_key: true}`, 'write_disposition: merge'),
    ['id', 'no'],
    ['not_null(id, no)', 'unique_combination_of_columns(id, no)', 'not_null(_dlt_id)'],
  ],
  [
    'delete-insert with a key that may be NULL',
    rootTable('id: {data_type: bigint, primary_key: true}', 'write_disposition: merge'),
    ['_dlt_id'],
    ['not_null(_dlt_id)', 'unique_values(_dlt_id)', 'unique_values(id)?'],
  ],
  [
    'delete-insert of what the source says is deduplicated',
    rootTable(id, 'write_disposition: merge, x-stage-data-deduplicated: true'),
    ['_dlt_id'],
    ['not_null(_dlt_id)', 'unique_values(_dlt_id)', 'unique_values(id)?', 'not_null(id)?'],
  ],
  ...['upsert', 'insert-only', 'cdc'].map((strategy): [string, string, string[], string[]] => [
    `${strategy} inserts a new key as often as it comes`,
    rootTable(id, merge(strategy)),
    [],
    ['unique_values(id)?', 'unique_values(_dlt_id)?', 'not_null(_dlt_id)', 'not_null(id)?'],
  ]),
  [
    'scd2 keeps every version',
    historyTable(id),
    [],
    [
      'unique_combination_of_columns(id, valid_from)?',
      'unique_values(id where is_current)?',
      'not_null(_dlt_id)',
      'not_null(id, valid_from)?',
    ],
  ],
  ['scd2 without a key', historyTable('v: {data_type: text}'), [], ['not_null(_dlt_id)', 'not_null(valid_from)?']],
];
for (const [name, table, grain, audits] of cases) {
  test(name, () => {
    const model = modelOf(planOf(`{orders: ${table}}`), 'orders');
    expect([model.grain, model.audits.map(shown)]).toEqual([grain, audits]);
  });
}

const deep = (root: string): string =>
  `{orders: ${root}, orders__items: ${nestedTable('orders')}, orders__items__taxes: ${nestedTable('orders__items')}, orders__items__taxes__parts: ${nestedTable('orders__items__taxes')}}`;

test('nested rows are known by the key of the root and their places, at any depth', () => {
  const plan = planOf(deep(rootTable(id, 'write_disposition: merge')));
  const claimed = ['orders__items', 'orders__items__taxes', 'orders__items__taxes__parts'].map((table) => {
    const { grain, references } = modelOf(plan, table);
    return { grain, references };
  });
  expect(claimed).toEqual([
    { grain: ['orders_id', 'position'], references: [['orders_id']] },
    {
      grain: ['orders_id', 'items_position', 'position'],
      references: [['orders_id'], ['orders_id', 'items_position']],
    },
    {
      grain: ['orders_id', 'items_position', 'taxes_position', 'position'],
      references: [['orders_id'], ['orders_id', 'items_position'], ['orders_id', 'items_position', 'taxes_position']],
    },
  ]);
});

test('a root without a key lends its row id', () => {
  const { grain, references } = modelOf(planOf(deep(rootTable(plain))), 'orders__items__taxes');
  expect(grain).toEqual(['orders__dlt_id', 'items_position', 'position']);
  expect(references).toEqual([['orders__dlt_id'], ['orders__dlt_id', 'items_position']]);
});

test('a key that is not unique is no grain for nested rows either', () => {
  expect(modelOf(planOf(deep(rootTable(id))), 'orders__items').grain).toEqual(['_dlt_id']);
  expect(modelOf(planOf(deep(historyTable(id))), 'orders__items').grain).toEqual([]);
});

const merged = deep(rootTable(id, 'write_disposition: merge'));
const under = (actions: string): string => `rules: [{when: {tables: [orders], columns: [id]}, do: ${actions}}]`;

test('a dropped key is claimed nowhere', () => {
  const plan = planOf(merged, under('[drop]'));
  expect(modelOf(plan, 'orders').grain).toEqual(['_dlt_id']);
  expect(modelOf(plan, 'orders__items').grain).toEqual(['_dlt_id']);
});

test('a renamed key is claimed under its new name', () => {
  const plan = planOf(merged, under('[{rename: {to: order_id}}]'));
  expect(modelOf(plan, 'orders__items').grain).toEqual(['order_id', 'position']);
});

test('a cast that may merge values costs the grain, one that keeps them apart does not', () => {
  expect(modelOf(planOf(merged, under('[{cast: double}]')), 'orders').grain).toEqual(['_dlt_id']);
  expect(modelOf(planOf(merged, under('[{cast: text}]')), 'orders').grain).toEqual(['id']);
  expect(modelOf(planOf(merged, under('[{cast: double}, {cast: bigint}]')), 'orders').grain).toEqual(['_dlt_id']);
});
