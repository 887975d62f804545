import { expect, test } from 'vitest';
import { messagesOf, nestedTable, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const payments = rootTable(
  'id: {data_type: text, primary_key: true, nullable: false}, email: {data_type: text}, at: {data_type: bigint}',
);
const refunds = nestedTable('payments');
const row = (id: string, email: string | null, at: number | null, load: string, rowId: string) => ({
  id,
  email,
  at,
  _dlt_load_id: load,
  _dlt_id: rowId,
});
const rows = {
  payments: [
    row('p1', ' A@x ', 1, '1', 'r1'),
    row('p1', 'a@X', 3, '1', 'r2'),
    row('p1', 'b@x', null, '2', 'r3'),
    row('p2', '', 5, '2', 'r4'),
    row('p2', '', 5, '10', 'r5'),
    row('ü', null, 1, '1', 'r7'),
    row('ü', null, 1, '1', 'r6'),
  ],
  payments__refunds: ['r1', 'r2', 'r5', 'r6'].map((parent) => ({
    value: `of ${parent}`,
    _dlt_parent_id: parent,
    _dlt_list_idx: 0,
    _dlt_id: `n${parent}`,
  })),
};
const tables = `{payments: ${payments}, payments__refunds: ${refunds}}`;

test('the first in the order, then of the newest load by number, then by row id; nested rows follow', async () => {
  const staged = await stage({
    ...{ tables, rows },
    rules: '[{when: {tables: [payments]}, do: [{dedupe: {by: primary_key, order: [{at: desc}]}}]}]',
  });
  expect(await staged.rows('payments', ['id', '_dlt_id'])).toEqual([
    ['p1', 'r2'],
    ['p2', 'r5'],
    ['ü', 'r6'],
  ]);
  expect(await staged.rows('payments__refunds', ['value'])).toEqual([['of r2'], ['of r5'], ['of r6']]);
  expect(staged.model('payments').grain).toEqual(['id']);
  expect(staged.model('payments__refunds').grain).toEqual(['payments_id', 'position']);
});

test('a key is what other rules make of it, wherever they stand; rows without one stay', async () => {
  const staged = await stage({
    ...{ tables, rows },
    rules: `[{when: {tables: [payments]}, do: [{dedupe: {by: [email], order: [{at: asc}]}}]},
      {when: {columns: [email]}, do: [empty_to_null, {hash: {unsalted: true, normalise: lower}}, {rename: {to: who}}]}]`,
  });
  expect((await staged.rows('payments', ['_dlt_id'])).flat()).toEqual(['r1', 'r3', 'r4', 'r5', 'r6', 'r7']);
  expect(staged.model('payments').grain).toEqual(['_dlt_id']);
  expect(staged.model('payments').audits).toContainEqual({ name: 'not_null', columns: ['who'], blocking: false });
});

test('rows without a key may go, and then it is the grain', async () => {
  const staged = await stage({
    ...{ tables, rows },
    rules: `[{when: {columns: [email]}, do: [empty_to_null]},
      {when: {tables: [payments]}, do: [{dedupe: {by: [email], null_keys: drop}}]}]`,
  });
  expect((await staged.rows('payments', ['_dlt_id'])).flat()).toEqual(['r1', 'r2', 'r3']);
  expect(staged.model('payments').grain).toEqual(['email']);
  expect(staged.model('payments').audits).not.toContainEqual(
    expect.objectContaining({ columns: ['email'], blocking: false }),
  );
});

const refusals: [rule: string, message: string][] = [
  [
    '{when: {tables: [payments]}, do: [{dedupe: {by: [emial]}}]}',
    'Table "payments" has no column "emial" at this step',
  ],
  [
    '{when: {tables: [payments]}, do: [{dedupe: {by: [id], order: [{loaded_at: desc}]}}]}',
    'Rows cannot be ranked by column "loaded_at", which comes from another table',
  ],
  [
    '{when: {tables: [payments]}, do: [{dedupe: {by: [id]}}, {dedupe: {by: [id]}}]}',
    'Table "payments" is deduplicated by an earlier rule already',
  ],
  [
    '{when: {tables: [payments__refunds]}, do: [{dedupe: {by: primary_key}}]}',
    'Table "payments__refunds" has no primary key to deduplicate by',
  ],
];
for (const [rule, message] of refusals)
  test(`refused: ${rule}`, async () =>
    expect(messagesOf(await plannedOn({ tables, rules: `[${rule}]` }))).toEqual([message]));
