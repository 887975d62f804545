import { expect, test } from 'vitest';
import { messagesOf, nestedTable, rootTable } from '../testing/plan-of.ts';
import { plannedOn, type RawValue, stage } from '../testing/stage.ts';

const tables = `{orders: ${rootTable('')}, orders__items: ${nestedTable('orders')}}`;
const rowsOf = (loads: readonly RawValue[]) => ({
  orders: loads.map((load, n) => ({ _dlt_load_id: load, _dlt_id: `r${n}` })),
  orders__items: loads.map((_, n) => ({ value: 'é', _dlt_parent_id: `r${n}`, _dlt_list_idx: 0, _dlt_id: `n${n}` })),
});
const loads = ['1766188800.5', '1766188800.123456', '2', '2', '0'];
const times = [
  '2025-12-20 00:00:00.5+00',
  '2025-12-20 00:00:00.123456+00',
  '1970-01-01 00:00:02+00',
  '1970-01-01 00:00:02+00',
  '1970-01-01 00:00:00+00',
];

test('the beginning of a load is its id, whether it was finished or not', async () => {
  const { rows, model } = await stage({
    tables,
    rows: rowsOf(loads),
    rules: '[{when: {tables: [orders]}, do: [{loaded_at: load}]}]',
  });
  expect((await rows('orders', ['_dlt_id', 'loaded_at'])).map(([, time]) => time)).toEqual(times);
  expect((await rows('orders__items', ['_dlt_id', 'loaded_at'])).map(([, time]) => time)).toEqual(times);
  expect(model('orders').select!.ctes).toEqual([]);
  const loadTime = (table: string) => model(table).columns.find(({ name }) => name === 'loaded_at');
  expect(loadTime('orders')).toMatchObject({ nullable: false });
  expect(loadTime('orders__items')).toMatchObject({
    description: 'When dlt began the load that delivered the orders row',
  });
});

test('the end of a load is what dlt wrote then; a later rule decides', async () => {
  const { rows } = await stage({
    tables,
    rows: rowsOf(['1', '2', '3', 'ä', '', null]),
    rules:
      '[{when: {tables: [orders]}, do: [{loaded_at: load}]}, {when: {tables: [orders]}, do: [{loaded_at: commit}]}]',
  });
  expect((await rows('orders', ['_dlt_id', 'loaded_at'])).map(([, time]) => time)).toEqual([
    '2026-03-01 00:00:00+00',
    '2026-03-02 00:00:00+00',
    null,
    null,
    null,
    null,
  ]);
});

test('a copy of the load time outlives it', async () => {
  const rules =
    '[{when: {tables: [orders]}, do: [{add: {name: arrived, from: loaded_at}}]}, {when: {tables: [orders], columns: [loaded_at]}, do: [drop]}]';
  const { rows } = await stage({ tables, rows: rowsOf(['1']), rules });
  expect(await rows('orders', ['arrived'])).toEqual([['2026-03-01 00:00:00+00']]);
});

const refusals: [rules: string, message: string][] = [
  ['{when: {tables: [orders__items]}, do: [{loaded_at: load}]}', 'Table "orders__items" has no load id'],
  [
    '{when: {tables: [orders], columns: [loaded_at]}, do: [drop]}, {when: {tables: [orders]}, do: [{loaded_at: load}]}',
    '"orders" shows no load time any more',
  ],
];
for (const [rules, message] of refusals)
  test(`refused: ${rules}`, async () =>
    expect(messagesOf(await plannedOn({ tables, rules: `[${rules}]` }))).toEqual([message]));
