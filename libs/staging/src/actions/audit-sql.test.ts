import { printTableName } from '@cdf/sql';
import { expect, test } from 'vitest';
import { long } from '../testing/column-cases.ts';
import { codesOf, messagesOf, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const tables = `{orders: ${rootTable('n: {data_type: bigint}, status: {data_type: text}, total: {data_type: bigint}')}}`;
const given = [
  [1, 'open', 5],
  [1, 'open', 5],
  [2, '', -1],
  [3, null, null],
  [4, long('é'), 5],
  [5, "it's; --", 0],
] as const;
const rows = {
  orders: given.map(([n, status, total], index) => ({ n, status, total, _dlt_load_id: '1', _dlt_id: `r${index}` })),
};
const ruled = (criteria: string, before = '', after = ''): string =>
  `[${before}{when: {tables: [orders]}, do: [{audit: {forall: {criteria: ${criteria}}}}]}${after}]`;

test('rows for which a condition is false fail, and NULL passes', async () => {
  const { model, engine } = await stage({
    tables,
    rows,
    rules: ruled(
      `[amount >= 0, "status <> 'it''s; --'", "status IN ('open',\\n'') OR LENGTH(status) = 10000"]`,
      '{when: {columns: [total]}, do: [{rename: {to: amount}}]}, ',
    ),
  });
  const failing = async (criterion: string): Promise<unknown> => {
    const from = printTableName(model('orders').model, engine.dialect);
    return (await engine.run(`SELECT CAST(n AS VARCHAR) FROM ${from} WHERE NOT (\n${criterion}\n) ORDER BY 1`)).flat();
  };
  const asked = model('orders').audits.filter(({ name }) => name === 'forall');
  expect(asked.map(({ columns, blocking }) => [columns, blocking])).toEqual([
    [['amount'], true],
    [['status'], true],
    [['status'], true],
  ]);
  expect(await Promise.all(asked.map(({ criterion }) => failing(criterion!)))).toEqual([['2'], ['5'], ['5']]);
});

test('a condition goes with its column, and the others stay', async () => {
  const { value, findings } = await plannedOn({
    tables,
    rules: ruled('[total >= 0, n > 0, n > total]', '', ', {when: {columns: [total]}, do: [drop]}'),
  });
  const asked = value.modelByTable.get('orders')!.audits.filter(({ name }) => name === 'forall');
  expect([findings, asked.map(({ criterion }) => criterion)]).toEqual([[], ['n > 0']]);
});

const refusals: readonly [rules: string, code: string, message: RegExp][] = [
  [
    ruled('[total >= 0, "total >= 0; DROP TABLE x"]'),
    'CDF409 /rules/0/do/0/audit/forall/criteria/1',
    /ends the statement/,
  ],
  [ruled('["{{ total }} > 0"]'), 'CDF402 /rules/0/do/0/audit/forall/criteria/0', /Jinja/],
  [ruled('["total > 0 -- x"]'), 'CDF417 /rules/0/do/0/audit/forall/criteria/0', /comment/],
  [ruled('["total > 0) OR (1 = 1"]'), 'CDF410 /rules/0/do/0/audit/forall/criteria/0', /./],
  [ruled('[totl >= 0]'), 'CDF430 /rules/0/do/0/audit/forall/criteria/0', /no column "totl" at this step/],
  [ruled('[{snowflake: total > 0}]'), 'CDF431 /rules/0/do/0/audit/forall/criteria/0', /no SQL for /],
  [
    ruled('[n > 0, total >= 0]', '', ', {when: {columns: [total]}, do: [{rename: {to: amount}}]}'),
    'CDF306 /rules/0/do/0/audit/forall/criteria/1',
    /^A later rule renames "total", which forall reads, "amount"$/,
  ],
];
for (const [rules, code, message] of refusals)
  test(`refused: ${rules}`, async () => {
    const plan = await plannedOn({ tables, rules });
    expect(codesOf(plan)).toEqual([code]);
    expect(messagesOf(plan)[0]).toMatch(message);
  });
