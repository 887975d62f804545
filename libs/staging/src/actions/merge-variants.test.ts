import { expect, test } from 'vitest';
import { rawColumnNames } from '../raw-columns.ts';
import { refusedCases } from '../testing/column-cases.ts';
import { rootTable } from '../testing/plan-of.ts';
import { stage } from '../testing/stage.ts';

const amounts: [amount: number | null, text: string | null, double: number | null][] = [
  [1, null, null],
  [1, null, null],
  [null, '12', null],
  [null, 'zwölf', null],
  [null, '', null],
  [null, null, 7],
  [null, 'x'.repeat(10_000), null],
  [null, null, null],
];
const staged = (action: string) =>
  stage({
    tables: `{orders: ${rootTable('n: {data_type: bigint}, amount: {data_type: bigint}, amount__v_text: {data_type: text, variant: true}, amount__v_double: {data_type: double, variant: true}')}}`,
    rows: {
      orders: amounts.map(([amount, text, double], n) => ({
        ...{ n, amount, amount__v_text: text, amount__v_double: double, _dlt_id: `r${n}` },
      })),
    },
    rules: `[{when: {columns: ['amount*']}, do: [${action}]}]`,
  });

const cases: [action: string, want: (string | null)[]][] = [
  ['merge_variants', ['1', '1', '12', null, null, '7', null, null]],
  ['{merge_variants: bigint}', ['1', '1', '12', null, null, '7', null, null]],
];
for (const [action, want] of cases)
  test(action, async () => {
    const { rows, model } = await staged(action);
    expect((await rows('orders', ['n', 'amount'])).map(([, value]) => value)).toEqual(want);
    const { columns, table } = model('orders');
    expect(columns.map(({ name }) => name)).toEqual(['n', 'amount', 'loaded_at', '_dlt_id']);
    expect(rawColumnNames(columns[1]!, table, '')).toEqual([
      ...['orders.amount', 'orders.amount__v_double', 'orders.amount__v_text'],
    ]);
  });

test('as text nothing is lost', async () => {
  const { rows } = await staged('{merge_variants: text}');
  const merged = (await rows('orders', ['n', 'amount'])).map(([, value]) => value);
  expect(merged.map((value) => value?.replace(/\.0$/, '') ?? null)).toEqual([
    '1',
    '1',
    '12',
    'zwölf',
    '',
    '7',
    'x'.repeat(10_000),
    null,
  ]);
});

refusedCases([
  ['merge_variants', 'data_type: bigint', 'Column "x" of table "orders" has no variants'],
  ['{merge_variants: int}', 'data_type: bigint', '"int" is not a type'],
]);
