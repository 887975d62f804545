import { expect, test } from 'vitest';
import { modelOf, planOf, rootTable } from '../testing/plan-of.ts';

test('a column, or the table', () => {
  const plan = planOf(
    `{orders: ${rootTable('x: {data_type: text, description: old}')}}`,
    "rules: [{when: {columns: [x]}, do: [{describe: What it's for}]}, {when: {tables: [orders]}, do: [{describe: Orders}]}]",
  );
  expect(modelOf(plan, 'orders').columns[0]).toMatchObject({
    description: "What it's for",
    steps: [{ before: 'old' }],
  });
  expect(modelOf(plan, 'orders').description).toBe('Orders. One row per _dlt_id.');
});
