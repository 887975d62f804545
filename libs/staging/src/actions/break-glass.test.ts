import { printSelect } from '@cdf/sql';
import { expect, test } from 'vitest';
import { rawColumnNames } from '../raw-columns.ts';
import { historyTable, nestedTable, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const orders = rootTable(
  'id: {data_type: bigint, primary_key: true, nullable: false}, status: {data_type: text}, total: {data_type: bigint}, email: {data_type: text}',
  'write_disposition: merge',
);
const tables = `{orders: ${orders}, orders__items: ${nestedTable('orders')}}`;
const row = (id: number, status: string | null, total: number | null, email: string | null) => ({
  ...{ id, status, total, email },
  _dlt_load_id: '1',
  _dlt_id: `r${id}`,
});
const rows = {
  orders: [row(1, 'open', 250, 'Ada@x'), row(2, 'test', 10, null), row(3, null, null, ''), row(4, 'größe', -1, 'ü@y')],
  orders__items: [1, 2, 3].map((id) => ({
    value: `of ${id}`,
    _dlt_parent_id: `r${id}`,
    _dlt_list_idx: 0,
    _dlt_id: `n${id}`,
  })),
};
const staged = (rules: string) => stage({ tables, rows, rules });
const onOrders = (...actions: readonly string[]): string => `[{when: {tables: [orders]}, do: [${actions.join(', ')}]}]`;

test('where keeps rows for which it is true, and nested rows follow; the grain stays', async () => {
  const layer = await staged(onOrders(`{where: "status <> 'test'"}`));
  expect(await layer.rows('orders', ['id'])).toEqual([['1'], ['4']]);
  expect(await layer.rows('orders__items', ['value'])).toEqual([['of 1']]);
  expect(layer.model('orders').grain).toEqual(['id']);
});

test('add is cast to its type and stands where it is asked to', async () => {
  const layer = await staged(
    onOrders(
      `{add: {name: size, type: text, after: total, sql: "CASE WHEN total >= 200 THEN 'large' WHEN total IS NULL THEN NULL ELSE 'small' END"}}`,
      `{add: {name: doubled, type: 'decimal(20, 2)', sql: 'total * 2'}}`,
    ),
  );
  expect(await layer.rows('orders', ['id', 'size', 'doubled'])).toEqual([
    ['1', 'large', '500.00'],
    ['2', 'small', '20.00'],
    ['3', null, null],
    ['4', 'small', '-2.00'],
  ]);
  expect(layer.model('orders').columns.map(({ name }) => name)).toEqual([
    ...['id', 'status', 'total', 'size', 'email', 'doubled', 'loaded_at', '_dlt_id'],
  ]);
});

test('sql changes the selected columns, each by its name, and claims nothing of them', async () => {
  const layer = await staged(
    `[{when: {tables: [orders], columns: [status, email]}, do: [{sql: "REVERSE({column}) || '{column}'"}]}]`,
  );
  expect(await layer.rows('orders', ['id', 'status', 'email'])).toEqual([
    ['1', 'nepo{column}', 'x@adA{column}'],
    ['2', 'tset{column}', null],
    ['3', null, '{column}'],
    ['4', 'eßörg{column}', 'y@ü{column}'],
  ]);
});

test('SQL reads what earlier rules made, in as many layers as that needs', async () => {
  const layer = await staged(
    onOrders(
      `{add: {name: half, type: 'decimal(20, 1)', sql: 'total * 0.5'}}`,
      `{where: half > 0}`,
      `{add: {name: label, type: text, sql: "CAST(half AS VARCHAR) || '!'"}}`,
      `{where: "label <> '5.0!'"}`,
    ),
  );
  expect(await layer.rows('orders', ['id', 'half', 'label'])).toEqual([['1', '125.0', '125.0!']]);
});

test('actions go on with what SQL made', async () => {
  const layer = await staged(
    `[{when: {tables: [orders]}, do: [{add: {name: padded, type: text, sql: "'  ' || status || ' '"}}]},
      {when: {columns: [padded]}, do: [trim, {rename: {to: tidy}}]}]`,
  );
  expect(await layer.rows('orders', ['tidy'])).toEqual([['größe'], ['open'], ['test'], [null]]);
});

test('a copy is a column of its own', async () => {
  const layer = await staged(
    `[{when: {tables: [orders]}, do: [{add: {name: domain, from: email, after: email}}]},
      {when: {columns: [email]}, do: [{hash: {unsalted: true}}]}]`,
  );
  expect((await layer.rows('orders', ['domain'])).flat()).toEqual(['', 'Ada@x', 'ü@y', null]);
});

test('the raw columns of what SQL made are those it reads, and those that these were made of', async () => {
  const layer = await staged(
    `[{when: {columns: [status]}, do: [{sql: "{column} || email"}]},
      {when: {tables: [orders]}, do: [{add: {name: both, type: text, sql: "status || total"}}, {add: {name: copy, from: status}}]}]`,
  );
  const { columns, table } = layer.model('orders');
  const made = columns.map((column) => `${column.name}: ${rawColumnNames(column, table, '').join(' ')}`);
  expect(made).toEqual(
    expect.arrayContaining([
      'status: orders.email orders.status',
      'both: orders.email orders.status orders.total',
      'copy: orders.email orders.status',
    ]),
  );
});

test('what is in the do of an add is done with the new column alone', async () => {
  const layer = await staged(
    `[{when: {tables: [orders]}, do: [
        {add: {name: shout, from: email, after: email, do: [upper, {describe: Loud}, {rename: {add_suffix: _out}}]}},
        {add: {name: small, type: text, sql: lower(shout_out), do: [empty_to_null]}},
        {where: id < 4}]}]`,
  );
  expect(await layer.rows('orders', ['email', 'shout_out', 'small'])).toEqual([
    ['', '', null],
    ['Ada@x', 'ADA@X', 'ada@x'],
    [null, null, null],
  ]);
});

test.each([
  ['where: "id = 1"', 'CDF306 /rules/0/do/0/add/do/0'],
  ['uper', 'CDF301 /rules/0/do/0/add/do/0'],
  ['digits', 'CDF306 /rules/0/do/0/add/do/0'],
])('what cannot be done with a new column is found at its place: %s', async (step, found) => {
  const rules = `[{when: {tables: [orders]}, do: [{add: {name: x, from: id, do: [${step.includes(':') ? `{${step}}` : step}]}}]}]`;
  const { findings } = await plannedOn({ tables, rules });
  expect(findings.map(({ code, at }) => `${code} ${'pointer' in at ? at.pointer : ''}`)).toEqual([found]);
});

test('text stands in the model byte for byte, line breaks too', async () => {
  const text = "CASE -1\n\n      WHEN total THEN 'a\n  b'\nEND";
  const layer = await staged(onOrders(`{add: {name: odd, type: text, sql: ${JSON.stringify(text)}}}`));
  expect(await layer.rows('orders', ['odd'])).toEqual([['a\n  b'], [null], [null], [null]]);
  expect(printSelect(layer.model('orders').select!, layer.engine.dialect)).toContain(text);
});

const faults: [
  rules: string,
  code: string,
  reason: string,
  pointer: string,
  after: number | undefined,
  hint: string,
][] = [
  [onOrders('{where: "status = 1 -- x"}'), 'CDF417', 'SQL_COMMENT', '/rules/0/do/0/where', 8, 'remove it'],
  [
    onOrders('{where: "statu = 1"}'),
    'CDF430',
    'SQL_UNKNOWN_COLUMN',
    '/rules/0/do/0/where',
    0,
    'did you mean "status"?',
  ],
  [
    onOrders('{add: {name: x, type: text, sql: "a + {colum}"}}'),
    'CDF430',
    'SQL_UNKNOWN_COLUMN',
    '/rules/0/do/0/add/sql',
    2,
    'name the column',
  ],
  [
    onOrders('{where: {snowflake: "a"}}'),
    'CDF431',
    'SQL_DIALECT',
    '/rules/0/do/0/where',
    undefined,
    'cdf never translates',
  ],
  [
    `[{when: {columns: [status]}, do: [{rename: {to: state}}]}, {name: late, when: {tables: [orders]}, do: [{where: "status = 'x'"}]}]`,
    ...(['CDF430', 'SQL_UNKNOWN_COLUMN', '/rules/1/do/0/where', 0, 'an earlier rule renamed it "state"'] as const),
  ],
  [
    `[{name: privacy, when: {columns: [email]}, do: [drop]}, {when: {tables: [orders]}, do: [{where: "email IS NULL"}]}]`,
    ...(['CDF430', 'SQL_UNKNOWN_COLUMN', '/rules/1/do/0/where', 0, 'rule "privacy" dropped it'] as const),
  ],
  [
    `[{when: {columns: [status]}, do: [{sql: "UPPER({column}) + (SELECT 1)"}]}]`,
    ...(['CDF426', 'SQL_SUBQUERY', '/rules/0/do/0/sql', 0, 'join in a model'] as const),
  ],
];
test.each(faults)('%s is %s', async (rules, code, reason, pointer, after, hint) => {
  const { findings } = await plannedOn({ tables, rules });
  expect(findings).toHaveLength(1);
  const [found] = findings;
  expect(found).toMatchObject({
    code,
    reason,
    at: { pointer, ...(after === undefined || code === 'CDF426' ? {} : { after }) },
  });
  expect(found!.hint).toContain(hint);
});

test.each(['src', 'parent', 'loads'])('nothing is read around rules by way of a column called %s', async (name) => {
  const columns = `${name}: {data_type: json}, email: {data_type: text}`;
  const written = (sql: string) =>
    plannedOn({
      tables: `{orders: ${rootTable(columns)}}`,
      rules: `[{when: {columns: [email]}, do: [drop]}, {when: {tables: [orders]}, do: [{add: {name: x, type: text, sql: ${JSON.stringify(sql)}}}]}]`,
    });
  const { findings } = await written(`1 || ${name}.email`);
  expect(findings).toMatchObject([
    { code: 'CDF430', at: { after: 3 }, message: `"${name}." is a table of the model itself, not a column` },
  ]);
  expect((await written(`CAST(${name} AS VARCHAR)`)).findings).toEqual([]);
});

test('a rule that took a column away is named with its place', async () => {
  const rules = `[{name: privacy, when: {columns: [email]}, do: [drop]}, {when: {tables: [orders]}, do: [{where: "email IS NULL"}]}]`;
  const { findings } = await plannedOn({ tables, rules });
  expect(findings).toMatchObject([{ related: { pointer: '/rules/0/do/0' } }]);
});

test.each(['{name: x}', '{name: x, sql: a}', '{name: x, type: text}', '{name: x, from: id, sql: a, type: text}'])(
  'add %s says neither or too much',
  async (given) => {
    expect((await plannedOn({ tables, rules: onOrders(`{add: ${given}}`) })).findings).toMatchObject([
      { code: 'CDF306', message: 'add needs either `sql` with its `type`, or `from`' },
    ]);
  },
);

test('rows are ranked over the source, whatever became of the columns since', async () => {
  const layer = await staged(
    `[{when: {columns: [total]}, do: [{rename: {to: amount}}]}, {when: {tables: [orders]}, do: [{where: 'id > 0'},
      {dedupe: {by: [status], order: [{amount: desc}]}}]}, {when: {columns: [amount, status]}, do: [drop]}]`,
  );
  expect(await layer.rows('orders', ['id'])).toEqual([['1'], ['2'], ['3'], ['4']]);
});

test('a key that SQL changes after rows were told apart by it tells them apart no more', async () => {
  const rules = `[{when: {tables: [orders]}, do: [{dedupe: {by: [email], null_keys: drop}}]},
    {when: {columns: [email]}, do: [{sql: "LEFT({column}, 0)"}]}]`;
  const layer = await staged(rules);
  expect((await layer.rows('orders', ['email'])).flat()).toEqual(['', '', '']);
  expect(layer.model('orders').grain).toEqual(['id']);
});

test('the current rows of a history are those of the source, after SQL too', async () => {
  const history = historyTable('id: {data_type: bigint}');
  const version = (id: number, to: string | null) => ({
    ...{ id, _dlt_valid_from: '2026-01-01 00:00:00Z', _dlt_valid_to: to, _dlt_load_id: '1', _dlt_id: `r${id}` },
  });
  const layer = await stage({
    tables: `{prices: ${history}}`,
    rows: { prices: [version(1, null), version(2, '2026-02-01 00:00:00Z')] },
    rules: '[{when: {tables: [prices]}, do: [{where: id > 0}, {scd2: current}]}]',
  });
  expect(await layer.rows('prices', ['id'])).toEqual([['1']]);
});

test('rows cannot be ranked by what SQL made', async () => {
  const rules = onOrders(`{add: {name: k, type: text, sql: "UPPER(status)"}}`, '{dedupe: {by: [k]}}');
  expect((await plannedOn({ tables, rules })).findings).toMatchObject([
    { code: 'CDF306', message: 'Rows cannot be ranked by column "k", which SQL of an earlier rule made' },
  ]);
});
