import { printSelect } from '@cdf/sql';
import { expect, test } from 'vitest';
import type { Audit } from '../staging-plan.ts';
import { testedDialect } from '../testing/engine.ts';
import { messagesOf, modelOf, nestedTable, rootTable } from '../testing/plan-of.ts';
import { plannedOn, type RawValue, type Stage, stage } from '../testing/stage.ts';

const id = 'id: {data_type: bigint, nullable: false, primary_key: true}';
const loaded = { _dlt_load_id: '1' };
const rows = (column: string, values: readonly RawValue[]) =>
  values.map((value, index) => ({ id: index + 1, [column]: value, _dlt_id: `r${index + 1}`, ...loaded }));

/** What each audit of a lost value finds, by the name of its file. */
async function found(staged: Stage): Promise<Record<string, readonly (readonly (string | null)[])[]>> {
  const { model, engine } = await stage(staged);
  const all: Record<string, readonly (readonly (string | null)[])[]> = {};
  for (const table of Object.keys(staged.rows))
    for (const { file, select } of model(table).lossAudits) {
      const names = select.projections.map(({ alias }) => `CAST(${alias} AS VARCHAR)`).join(', ');
      const sql = `SELECT ${names} FROM (${printSelect(select, testedDialect)}) AS lost ORDER BY 1`;
      all[file] = await engine.run(sql);
    }
  return all;
}

/** Steps on the column `x` of the key `id`; what was lost. */
const cases: readonly (readonly [
  steps: string,
  column: string,
  values: readonly RawValue[],
  lost: readonly (readonly [id: string, value: string])[],
])[] = [
  ['{try_cast: {type: bigint, audit: true}}', 'data_type: text', ['1', null, ' 2 '], []],
  [
    '{try_cast: {type: bigint, audit: true}}',
    'data_type: text',
    ['1', 'n/a', null, ''],
    [
      ['2', 'n/a'],
      ['4', ''],
    ],
  ],
  // What a rule says stands for nothing was nothing before.
  [
    '{null_values: [n/a, ""]}, {try_cast: {type: bigint, audit: true}}',
    'data_type: text',
    ['n/a', '', 'x'],
    [['3', 'x']],
  ],
  // What comes later does not hide it.
  [
    '{try_cast: {type: bigint, audit: true}}, {default: 0}, {rename: {to: y}}',
    'data_type: text',
    ['1', 'x'],
    [['2', 'x']],
  ],
  [
    '{try_cast: {type: bigint, audit: true}}, {sql: "{column} + 1"}, {sql: "{column} + 1"}',
    'data_type: text',
    ['1', 'x'],
    [['2', 'x']],
  ],
  [
    '{sql: "{column} || \'x\'"}, {try_cast: {type: bigint, audit: true}}',
    'data_type: text',
    ['1', null],
    [['1', '1x']],
  ],
  ['{try_cast: {type: "bigint(16)", audit: true}}', 'data_type: bigint', [32767, 32768, null], [['2', '32768']]],
  ['{to_bool: {true: [y], false: [n], audit: true}}', 'data_type: text', ['y', ' N ', null, 'maybe'], [['4', 'maybe']]],
  ['{to_bool: {true: [1], false: [0], audit: {blocking: false}}}', 'data_type: bigint', [1, 0, 2], [['3', '2']]],
];

for (const [steps, column, values, lost] of cases)
  test(`${steps} on ${JSON.stringify(values)} loses ${JSON.stringify(lost)}`, async () => {
    const all = await found({
      tables: `{orders: ${rootTable(`${id}, x: {${column}}`, 'write_disposition: merge')}}`,
      rows: { orders: rows('x', values) },
      rules: `[{when: {columns: [x]}, do: [${steps}]}]`,
    });
    expect(Object.values(all)).toEqual([lost]);
  });

test('two losses of one column are one audit, and it blocks if one of them does', async () => {
  const steps = '{try_cast: {type: bigint, audit: {blocking: false}}}, {to_bool: {true: [1], false: [0], audit: true}}';
  const tables = `{orders: ${rootTable(`${id}, x: {data_type: text}`, 'write_disposition: merge')}}`;
  const rules = `[{when: {columns: [x]}, do: [${steps}]}]`;
  expect(await found({ tables, rules, rows: { orders: rows('x', ['1', 'a', '7', null]) } })).toEqual({
    orders__x__no_loss: [
      ['2', 'a', null],
      ['3', null, '7'],
    ],
  });
  const { lossAudits, audits } = modelOf(await plannedOn({ tables, rules }), 'orders');
  expect([lossAudits[0]!.blocking, audits.filter(isOfLoss)]).toEqual([
    true,
    [{ name: 'cdf_no_loss', columns: ['x'], blocking: true }],
  ]);
});

const isOfLoss = ({ name }: Audit): boolean => name === 'cdf_no_loss';

test('a value inside JSON, and one that came in several types', async () => {
  const columns = `${id}, j: {data_type: json}, n: {data_type: bigint}, n__v_text: {data_type: text, variant: true}`;
  const row = (number: number, values: Readonly<Record<string, RawValue>>) => ({
    ...{ id: number, _dlt_id: `r${number}` },
    ...loaded,
    ...values,
  });
  const all = await found({
    tables: `{orders: ${rootTable(columns, 'write_disposition: merge')}}`,
    rules: `[
      {when: {columns: [j]}, do: [{json: {path: a, as: a, type: bigint, audit: true}}, drop]},
      {when: {columns: [n]}, do: [{merge_variants: {audit: true}}]}]`,
    rows: {
      orders: [
        row(1, { j: '{"a": 1}', n: 1 }),
        row(2, { j: '{"a": "x"}', n__v_text: 'many' }),
        row(3, { j: '{"b": 1}', n__v_text: '3' }),
        row(4, { j: '{"a": null}' }),
        row(5, {}),
      ],
    },
  });
  expect(all).toEqual({ orders__a__no_loss: [['2', 'x']], orders__n__no_loss: [['2', 'many']] });
});

test('the rows are those of the model, but a filter hides no loss of what it reads', async () => {
  const all = await found({
    tables: `{orders: ${rootTable(`${id}, status: {data_type: text}, x: {data_type: text}`)}}`,
    rules: `[
      {when: {columns: [x]}, do: [{try_cast: {type: bigint, audit: true}}]},
      {when: {tables: [orders]}, do: [{dedupe: {by: primary_key}}, {where: "status <> 'test'"}, {where: x > 3}]}]`,
    rows: {
      orders: [
        { id: 1, status: 'paid', x: 'old', _dlt_id: 'a', _dlt_load_id: '1' },
        { id: 1, status: 'paid', x: '4', _dlt_id: 'b', _dlt_load_id: '2' },
        { id: 2, status: 'test', x: 'x', _dlt_id: 'c', _dlt_load_id: '1' },
        { id: 3, status: 'paid', x: 'five', _dlt_id: 'd', _dlt_load_id: '1' },
        { id: 4, status: 'paid', x: '1', _dlt_id: 'e', _dlt_load_id: '1' },
      ],
    },
  });
  expect(all).toEqual({ orders__x__no_loss: [['3', 'five']] });
});

test('nested rows, and a column that goes takes its audit along', async () => {
  const tables = `{orders: ${rootTable(`${id}, x: {data_type: text}`, 'write_disposition: merge')}, orders__items: ${nestedTable('orders')}}`;
  const casts = '{when: {columns: [x, value]}, do: [{try_cast: {type: bigint, audit: true}}]}';
  const rules = `[${casts}, {when: {columns: [x]}, do: [drop]}]`;
  const all = await found({
    tables,
    rules,
    rows: {
      orders: rows('x', ['a']),
      orders__items: [
        { value: '1', _dlt_parent_id: 'r1', _dlt_list_idx: 0, _dlt_id: 'i1' },
        { value: 'b', _dlt_parent_id: 'r1', _dlt_list_idx: 1, _dlt_id: 'i2' },
      ],
    },
  });
  expect(all).toEqual({ orders__items__value__no_loss: [['1', '1', 'b']] });
});

test('a key that is a lossy column itself, and names of a column that stands beside', async () => {
  const tables = `{orders: ${rootTable('x: {data_type: text}, _lost_1: {data_type: text}')}}`;
  const rules = `[{when: {columns: [x]}, do: [{try_cast: {type: bigint, audit: true}}, {sql: "{column} + 1"}]}, {do: [{key: {columns: [x], assert: true}}]}]`;
  const all = await found({
    tables,
    rules,
    rows: {
      orders: [
        { x: '1', _lost_1: 'a', _dlt_id: 'a', ...loaded },
        { x: 'b', _lost_1: 'a', _dlt_id: 'b', ...loaded },
      ],
    },
  });
  expect(all).toEqual({ orders__x__no_loss: [['b']] });
});

test.each([
  ['{json: {path: a, as: a, audit: true}}', 'json as text loses nothing, so there is nothing to audit'],
  [
    '{merge_variants: {type: text, audit: {blocking: false}}}',
    'merge_variants as text loses nothing, so there is nothing to audit',
  ],
])('refused: %s', async (step, message) => {
  const columns = 'j: {data_type: json}, j__v_text: {data_type: text, variant: true}';
  const plan = await plannedOn({
    tables: `{orders: ${rootTable(columns)}}`,
    rules: `[{when: {columns: [j]}, do: [${step}]}]`,
  });
  expect(messagesOf(plan)).toEqual([message]);
});

test.each(['{json: {path: a, as: a, audit: false}}', '{merge_variants: {type: text, audit: false}}'])(
  'nothing is asked: %s',
  async (step) => {
    const plan = await plannedOn({
      tables: `{orders: ${rootTable('j: {data_type: json}, j__v_text: {data_type: text, variant: true}')}}`,
      rules: `[{when: {columns: [j]}, do: [${step}]}]`,
    });
    expect([messagesOf(plan), modelOf(plan, 'orders').lossAudits]).toEqual([[], []]);
  },
);
