import { expect, test } from 'vitest';
import { modelOf, planOf, rootTable } from '../testing/plan-of.ts';

const cases: [order: string, want: string][] = [
  ['{first: [c, a]}', 'c a k b loaded_at _dlt_id'],
  ['{last: [k]}', 'a b c loaded_at _dlt_id k'],
  ["{first: ['_*', b], last: [a]}", '_dlt_id b k c loaded_at a'],
  ['{first: [elsewhere]}', 'k a b c loaded_at _dlt_id'],
];
for (const [order, want] of cases)
  test(`order: ${order}`, () => {
    const columns =
      'k: {data_type: text, primary_key: true}, a: {data_type: text}, b: {data_type: text}, c: {data_type: text}';
    const plan = planOf(`{orders: ${rootTable(columns)}}`, `rules: [{do: [{order: ${order}}]}]`);
    expect(
      modelOf(plan, 'orders')
        .columns.map(({ name }) => name)
        .join(' '),
    ).toBe(want);
  });
