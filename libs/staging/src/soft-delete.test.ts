import { expect, test } from 'vitest';
import { codesOf, nestedTable, planOf, rootTable } from './testing/plan-of.ts';
import { stage } from './testing/stage.ts';

const table = (flag: string, hints?: string): string =>
  rootTable(
    `id: {data_type: bigint, primary_key: true, nullable: false}, gone: {data_type: ${flag}, hard_delete: true}`,
    hints,
  );
const row = (id: number, gone: string | boolean | null, load: string) => ({
  ...{ id, gone, _dlt_load_id: load, _dlt_id: `${id} of ${load}` },
});
const dedupe = '[{when: {tables: [orders]}, do: [{dedupe: {by: primary_key}}]}]';

const flags: [type: string, flagged: string | boolean, unflagged: boolean | null][] = [
  ['bool', true, false],
  ['bool', true, null],
  ['timestamp', '2026-03-01 00:00:00Z', null],
];

test.each(flags)(
  'a key whose newest row is flagged (%s %s, not %s) is gone, with its nested rows',
  async (...given) => {
    const [type, flagged, unflagged] = given;
    const staged = await stage({
      tables: `{orders: ${table(type)}, orders__items: ${nestedTable('orders')}}`,
      rules: dedupe,
      rows: {
        orders: [
          ...[row(1, unflagged, '1'), row(1, flagged, '2')],
          ...[row(2, flagged, '1'), row(2, unflagged, '2')],
          row(3, unflagged, '1'),
        ],
        orders__items: ['1 of 1', '1 of 2', '2 of 1', '2 of 2', '3 of 1'].map((parent) => ({
          ...{ value: parent, _dlt_parent_id: parent, _dlt_list_idx: 0, _dlt_id: `item of ${parent}` },
        })),
      },
    });
    expect(await staged.rows('orders', ['id', '_dlt_id'])).toEqual([
      ['2', '2 of 2'],
      ['3', '3 of 1'],
    ]);
    expect(await staged.rows('orders__items', ['value'])).toEqual([['2 of 2'], ['3 of 1']]);
  },
);

test('the flag decides when a rule drops its column too', async () => {
  const staged = await stage({
    tables: `{orders: ${table('bool')}}`,
    rules: '[{when: {tables: [orders]}, do: [{dedupe: {by: primary_key}}]}, {when: {columns: [gone]}, do: [drop]}]',
    rows: { orders: [row(1, null, '1'), row(1, true, '2')] },
  });
  expect(await staged.rows('orders', ['id'])).toEqual([]);
});

test.each([
  ['write_disposition: append', true, true],
  ['write_disposition: replace', true, true],
  ['write_disposition: merge', false, false],
  ['write_disposition: merge, x-merge-strategy: upsert', true, true],
  ['write_disposition: merge, x-merge-strategy: insert-only', false, false],
  ['write_disposition: merge, x-merge-strategy: cdc', false, false],
])('%s: a finding while nothing deduplicates %s, a filter when a rule does %s', (hints, isIdle, isFiltered) => {
  const tables = `{orders: ${table('bool', hints)}}`;
  expect(codesOf(planOf(tables))).toEqual(isIdle ? ['CDF308 /tables/orders/columns/gone'] : []);
  const ruled = planOf(tables, `{version: 1, rules: ${dedupe}}`);
  expect(codesOf(ruled)).toEqual([]);
  const { ctes, where } = ruled.value.models[0]!.select!;
  expect([ctes.some(({ name }) => name === 'ranked'), JSON.stringify(where).includes('gone')]).toEqual([
    true,
    isFiltered,
  ]);
});
