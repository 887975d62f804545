import { expect, test } from 'vitest';
import { historyTable, messagesOf, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const versions = [
  { sku: 'mug', _dlt_valid_from: '2026-01-01 00:00:00Z', _dlt_valid_to: '2026-02-01 00:00:00Z', _dlt_id: 'v1' },
  { sku: 'mug', _dlt_valid_from: '2026-02-01 00:00:00Z', _dlt_valid_to: null, _dlt_id: 'v2' },
  { sku: 'lämp', _dlt_valid_from: '2026-01-01 00:00:00Z', _dlt_valid_to: '2026-02-01 00:00:00Z', _dlt_id: 'v3' },
];
const staged = (which: string, mark = '') =>
  stage({
    tables: `{products: ${historyTable('sku: {data_type: text, primary_key: true, nullable: false}', mark)}}`,
    rows: {
      products: versions.map((row) =>
        mark === '' ? row : { ...row, _dlt_valid_to: row._dlt_valid_to ?? '9999-12-31 00:00:00Z' },
      ),
    },
    rules: `[{when: {tables: [products]}, do: [{scd2: ${which}}]}]`,
  });

for (const mark of ['', ", x-active-record-timestamp: '9999-12-31T00:00:00Z'"])
  test(`the current version${mark}`, async () => {
    const { rows, model } = await staged('current', mark);
    expect(await rows('products', ['sku', '_dlt_id'])).toEqual([['mug', 'v2']]);
    expect(model('products').columns.map(({ name }) => name)).toEqual(['sku', 'valid_from', 'loaded_at', '_dlt_id']);
    expect(model('products').audits).toContainEqual({ name: 'unique_values', columns: ['sku'], blocking: false });
  });

test('all versions', async () => {
  const { rows } = await staged('all');
  expect(await rows('products', ['_dlt_id', 'is_current'])).toEqual([
    ['v1', 'false'],
    ['v2', 'true'],
    ['v3', 'false'],
  ]);
});

test('refused on another table', async () => {
  const rules = '[{when: {tables: [orders]}, do: [{scd2: current}]}]';
  expect(messagesOf(await plannedOn({ tables: `{orders: ${rootTable('')}}`, rules }))).toEqual([
    'Table "orders" is not scd2',
  ]);
});
