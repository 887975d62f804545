import { expect, test } from 'vitest';
import type { StagingPlan } from '../staging-plan.ts';
import { codesOf, messagesOf, nestedTable, planOf, rootTable } from '../testing/plan-of.ts';

const orders = rootTable(
  'id: {data_type: bigint, nullable: false}, total: {data_type: decimal, precision: 12, scale: 2}, placed_at: {data_type: timestamp}, profile: {data_type: json}, note: {data_type: text}',
);

const planWith = (examples: string, tables = `{orders: ${orders}}`) =>
  planOf(
    tables,
    `rules: [{name: notes, when: {tables: [orders]}, do: [{order: {last: [note]}}], examples: ${examples}}]`,
  );

const [columns, rows] = [
  (plan: StagingPlan, index = 0) => plan.tests[index]!.inputs.map(({ rows: given }) => given.map((row) => [...row])),
  (plan: StagingPlan, index = 0) => plan.tests[index]!.rows.map((row) => Object.fromEntries(row)),
];

test('an example is a unit test over all that the model reads', () => {
  const { value, findings } = planWith(
    "[{raw: {id: 1, total: 1.5, placed_at: '2026-03-01T12:00+02:00', profile: {a: [1]}}, staged: {id: 1, total: '1.50'}}]",
  );
  expect(findings).toEqual([]);
  expect(value.tests).toHaveLength(1);
  expect(value.tests[0]).toMatchObject({ name: 'test_shop__orders_1', description: 'Example of the rule "notes"' });
  expect(value.tests[0]!.inputs.map(({ table }) => `${table.dataset}.${table.name}`)).toEqual([
    'raw.orders',
    'raw._dlt_loads',
  ]);
  expect(columns(value)[0]).toEqual([
    [
      ['id', 1],
      ['total', { text: '1.5' }],
      ['placed_at', '2026-03-01 12:00:00+02:00'],
      ['profile', '{"a":[1]}'],
      ['_dlt_load_id', '1'],
      ['_dlt_id', 'row 1'],
    ],
  ]);
  expect(columns(value)[1]).toEqual([
    [
      ['load_id', '1'],
      ['schema_name', 'shop'],
      ['status', 0],
      ['inserted_at', '2026-01-01 00:00:00+00'],
    ],
  ]);
  expect(rows(value)).toEqual([{ id: 1, total: { text: '1.50' } }]);
});

test('only columns that the model reads are given', () => {
  const { value, findings } = planOf(
    `{orders: ${orders}}`,
    'rules: [{when: {columns: [note]}, do: [drop], examples: [{raw: {id: 1, note: secret}, staged: {id: 1}}]}]',
  );
  expect(findings).toEqual([]);
  expect(columns(value)[0]![0]!.map(([name]) => name)).toEqual(['id', '_dlt_load_id', '_dlt_id']);
});

test('a nested row belongs to a parent, one of our own or those that are given', () => {
  const tables = `{orders: ${orders}, orders__items: ${nestedTable('orders')}}`;
  const plan = (more: string) =>
    planOf(
      tables,
      `rules: [{when: {tables: [orders__items]}, do: [{order: {last: [value]}}], examples: [{raw: {value: a}, staged: {value: a}${more}}]}]`,
    );
  const given = plan(', parent: [{_dlt_id: p, id: 7}]');
  expect([...plan('').findings, ...given.findings]).toEqual([]);
  expect(columns(plan('').value)[1]).toEqual([[['_dlt_id', 'parent']]]);
  expect(columns(given.value)[1]).toEqual([
    [
      ['_dlt_id', 'p'],
      ['id', 7],
    ],
  ]);
});

test('loads that are given are of the schema and finished, unless they say more', () => {
  const { value } = planWith("[{raw: {id: 1}, loads: [{load_id: '1', status: 1}], staged: {id: 1}}]");
  expect(columns(value)[1]).toEqual([
    [
      ['load_id', '1'],
      ['status', 1],
      ['schema_name', 'shop'],
      ['inserted_at', '2026-01-01 00:00:00+00'],
    ],
  ]);
});

test.each([
  ['[{raw: {idd: 1}, staged: {id: 1}}]', 'CDF330 /rules/0/examples/0/raw/idd', 'Table "orders" has no column "idd"'],
  [
    '[{raw: {id: 1}, staged: [{id: 1}, {i: 1}]}]',
    'CDF330 /rules/0/examples/0/staged/1/i',
    'Model "shop__orders" has no column "i"',
  ],
  ['[{raw: {id: one}, staged: []}]', 'CDF331 /rules/0/examples/0/raw/id', '"id" is bigint, which this value is not'],
  ['[{raw: {id: null}, staged: []}]', 'CDF331 /rules/0/examples/0/raw/id', '"id" is never NULL'],
  [
    '[{raw: {id: 1, total: 1.505}, staged: []}]',
    'CDF331 /rules/0/examples/0/raw/total',
    '"total" is decimal, which this value is not',
  ],
  [
    '[{raw: {id: 1, placed_at: noon}, staged: []}]',
    'CDF331 /rules/0/examples/0/raw/placed_at',
    '"placed_at" is timestamp, which this value is not',
  ],
  [
    '[{raw: {id: 1, note: 1}, staged: []}]',
    'CDF331 /rules/0/examples/0/raw/note',
    '"note" is text, which this value is not',
  ],
  [
    '[{raw: {id: 1}, parent: {id: 1}, staged: []}]',
    'CDF330 /rules/0/examples/0/parent',
    'Table "orders" joins no parent',
  ],
  [
    '[{raw: {id: 1}, loads: {load: 1}, staged: []}]',
    'CDF330 /rules/0/examples/0/loads/load',
    'Table "_dlt_loads" has no column "load"',
  ],
  [
    '[{table: order, raw: {id: 1}, staged: []}]',
    'CDF330 /rules/0/examples/0/table',
    'The rule does not reach a table "order"',
  ],
])('%s', (examples, code, message) => {
  const plan = planWith(examples);
  expect(codesOf(plan)).toContain(code);
  expect(messagesOf(plan)).toContain(message);
});

test('rows that do not name the same columns cannot be compared', () => {
  expect(codesOf(planWith('[{raw: {id: 1}, staged: [{id: 1}, {id: 1, note: a}]}]'))).toEqual([
    'CDF331 /rules/0/examples/0/staged/1',
  ]);
});

test('where a rule reaches several tables, its example says which one', () => {
  const plan = (table: string) =>
    planOf(
      `{orders: ${orders}, refunds: ${orders}}`,
      `rules: [{when: {columns: [note]}, do: [trim], examples: [{${table}raw: {note: ' a '}, staged: {note: a}}]}]`,
    );
  expect(codesOf(plan(''))).toEqual(['CDF330 /rules/0/examples/0']);
  expect(plan('table: refunds, ').findings).toEqual([]);
  expect(plan('table: refunds, ').value.tests.map(({ name }) => name)).toEqual([
    'test_shop__refunds_1',
    'test_shop__orders',
  ]);
});

test('a row of a union says which table it is from, and has the columns of that one', () => {
  const two = `{orders: ${orders}, orders_eu: ${rootTable('id: {data_type: bigint, nullable: false}, vat: {data_type: bigint}')}}`;
  const plan = (raw: string) =>
    planOf(
      two,
      `rules: [{when: {tables: [orders]}, do: [{union: {tables: [orders_eu]}}], examples: [{raw: ${raw}, staged: [{_source: orders}, {_source: orders_eu}]}]}]`,
    );
  const good = plan('[{id: 1}, {id: 2, _source: orders_eu, vat: 3}]');
  expect(good.findings).toEqual([]);
  expect(
    good.value.tests[0]!.inputs.map(({ table, rows: given }) => [table.name, given.map((row) => [...row])]),
  ).toEqual([
    [
      'orders',
      [
        [
          ['id', 1],
          ['_dlt_load_id', '1'],
          ['_dlt_id', 'row 1'],
        ],
      ],
    ],
    [
      'orders_eu',
      [
        [
          ['id', 2],
          ['vat', 3],
          ['_dlt_load_id', '1'],
          ['_dlt_id', 'row 2'],
        ],
      ],
    ],
    [
      '_dlt_loads',
      [
        [
          ['load_id', '1'],
          ['schema_name', 'shop'],
          ['status', 0],
          ['inserted_at', '2026-01-01 00:00:00+00'],
        ],
      ],
    ],
  ]);
  expect(codesOf(plan('[{id: 1, vat: 3}, {id: 2, _source: orders_us}]'))).toEqual([
    'CDF330 /rules/0/examples/0/raw/0/vat',
    'CDF331 /rules/0/examples/0/raw/1/_source',
  ]);
});
