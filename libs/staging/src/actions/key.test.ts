import { expect, test } from 'vitest';
import { messagesOf, modelOf, planOf, rootTable } from '../testing/plan-of.ts';

const tables = `{rates: ${rootTable('currency: {data_type: text}, day: {data_type: date}', 'write_disposition: replace')}}`;

test('a person vouches for a key', () => {
  const plan = planOf(tables, 'rules: [{do: [{key: {columns: [currency, day], assert: true}}]}]');
  const { grain, audits } = modelOf(plan, 'rates');
  expect(grain).toEqual(['currency', 'day']);
  expect(audits.slice(0, 2)).toEqual([
    { name: 'not_null', columns: ['currency', 'day'], blocking: true },
    { name: 'unique_combination_of_columns', columns: ['currency', 'day'], blocking: true },
  ]);
});

test('a likely key is audited', () => {
  const { grain, audits } = modelOf(planOf(tables, 'rules: [{do: [{key: {columns: [currency, day]}}]}]'), 'rates');
  expect(grain).toEqual(['_dlt_id']);
  expect(audits).toContainEqual({
    name: 'unique_combination_of_columns',
    columns: ['currency', 'day'],
    blocking: false,
  });
});

test('of columns that are there', () =>
  expect(messagesOf(planOf(tables, 'rules: [{do: [{key: {columns: [curency]}}]}]'))).toEqual([
    'Table "rates" has no column "curency" at this step',
  ]));
