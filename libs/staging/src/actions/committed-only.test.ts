import { expect, test } from 'vitest';
import { messagesOf, nestedTable, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const tables = `{orders: ${rootTable('')}, orders__items: ${nestedTable('orders')}}`;
const loads = ['1', '3', '2', 'ä', null];
const rows = {
  orders: loads.map((load, n) => ({ _dlt_load_id: load, _dlt_id: `r${n}` })),
  orders__items: loads.map((_, n) => ({
    value: `of r${n}`,
    _dlt_parent_id: `r${n}`,
    _dlt_list_idx: 0,
    _dlt_id: `n${n}`,
  })),
};

for (const more of ['', ', {when: {columns: [loaded_at]}, do: [drop]}'])
  test(`rows of loads that failed, run or are unknown go, nested ones with them${more}`, async () => {
    const staged = await stage({ tables, rows, rules: `[{when: {tables: [orders]}, do: [committed_only]}${more}]` });
    expect(await staged.rows('orders', ['_dlt_id'])).toEqual([['r0'], ['r2']]);
    expect(await staged.rows('orders__items', ['value'])).toEqual([['of r0'], ['of r2']]);
  });

test('refused on a nested table', async () => {
  const rules = '[{when: {tables: [orders__items]}, do: [committed_only]}]';
  expect(messagesOf(await plannedOn({ tables, rules }))).toEqual(['Table "orders__items" has no load id']);
});
