import { dialectOf } from '@cdf/sql';
import { expect, test } from 'vitest';
import { planStaging } from '../plan-staging.ts';
import type { Audit, Scalar } from '../staging-plan.ts';
import { long } from '../testing/column-cases.ts';
import { messagesOf, modelOf, nestedTable, planOf, rootTable, rulesetOf, schemaOf } from '../testing/plan-of.ts';
import { stage } from '../testing/stage.ts';

/** Steps of one rule on the column `x`, and the list that the rows are held to after them; undefined for none. */
const cases: readonly (readonly [steps: string, list: readonly Scalar[] | undefined])[] = [
  ['{map: {values: {a: open, b: paid}, else: none}}', ['open', 'paid', 'none']],
  // NULL passes the audit.
  ['{map: {values: {a: open, b: paid, c: open}}}', ['open', 'paid']],
  ['{map: {values: {a: 1, b: -2}, else: 0}}', [1, -2, 0]],
  ['{map: {values: {a: true}, else: false}}', [true, false]],
  ["{map: {values: {a: 'it''s', b: ''}, else: 'é \\ x'}}", ["it's", '', 'é \\ x']],
  ['{map: {values: {a: b, b: c}, else: d}}, {map: {values: {b: x, d: y}}}', ['x', 'y']],

  ['{map: {values: {a: Open, b: PAID}, else: NONE}}, lower', ['open', 'paid', 'none']],
  ['{map: {values: {a: Open, b: open}}}, upper', ['OPEN']],
  ["{map: {values: {a: ' Open', b: 'p '}}}, trim", ['Open', 'p']],
  ["{map: {values: {a: ' Open', b: 'p '}}}, email", ['open', 'p']],
  ["{map: {values: {a: ' o  p ', b: 'p'}}}, collapse_whitespace", ['o p', 'p']],
  ["{map: {values: {a: ' ', b: ' p'}}}, empty_to_null", ['p']],
  ["{map: {values: {a: ''}}}, empty_to_null", undefined],
  ["{map: {values: {a: ' N/A', b: P}}}, {null_values: [n/a, q]}", ['P']],
  ['{map: {values: {a: -1, b: 2}}}, {null_values: [-1]}', [2]],
  ['{map: {values: {a: open}}}, {default: none}', ['open', 'none']],
  ['{map: {values: {a: open}}}, {default: open}', ['open']],
  ['{default: a}, {map: {values: {a: open}}}', ['open']],
  ['{map: {values: {a: 1, b: 2}}}, {cast: text}', ['1', '2']],
  ['{map: {values: {a: 1, b: 2}}}, {cast: "decimal(9, 2)"}', [1, 2]],
  ['{map: {values: {a: open}}}, {rename: {to: y}}', ['open']],
  ['{map: {values: {a: open}}}, {describe: of it}', ['open']],

  // Engines do not agree on these letters, and what they make of a boolean as text.
  ['{map: {values: {a: İ}, else: none}}, lower', undefined],
  ['{map: {values: {a: true}, else: false}}, {cast: text}', undefined],
  ['{map: {values: {a: "1"}}}, {try_cast: bigint}', undefined],
  ['{map: {values: {a: "y"}}}, {to_bool: {true: [y], false: [n]}}', undefined],
  ['{map: {values: {a: open}}}, {sql: "{column} || \'x\'"}', undefined],
  ['{map: {values: {a: open}}}, {hash: {unsalted: true}}', undefined],
  ['{map: {values: {a: "12345"}}}, {mask: {keep: 2}}', undefined],
  ['{map: {values: {a: open}}}, redact', undefined],
  ['{map: {values: {a: "a@b"}}}, email_domain', undefined],
  ['{map: {values: {a: "1-2"}}}, digits', undefined],
  ['{map: {values: {a: 5}}}, {epoch: s}', undefined],
  ['{map: {values: {a: 5}}}, {minor_units: 2}', undefined],
  ['{map: {values: {a: open}}}, drop', undefined],
];

const listsOf = (audits: readonly Audit[]) =>
  audits.filter(({ name }) => name === 'accepted_values').map((audit) => [audit.arguments, audit.blocking]);

for (const [steps, list] of cases)
  test(`${steps}: ${list === undefined ? 'no list' : list.join(' | ')}`, async () => {
    const values = ['a', 'b', 'c', '', null, long('a'), 'é', 'a'];
    const staged = await stage({
      tables: `{orders: ${rootTable('x: {data_type: text}')}}`,
      rows: { orders: values.map((x, index) => ({ x, _dlt_id: `r${index}`, _dlt_load_id: '1' })) },
      rules: `[{when: {columns: [x]}, do: [${steps}]}]`,
    });
    expect(listsOf(staged.model('orders').audits)).toEqual(list === undefined ? [] : [[{ is_in: list }, true]]);
  });

const tables = `{orders: ${rootTable('x: {data_type: text}, y: {data_type: text}')}}`;
const mapped = '{when: {columns: [x]}, do: [{map: {values: {a: open, b: paid}}}]}';
const audited = (more: string) => listsOf(modelOf(planOf(tables, `rules: [${mapped}, ${more}]`), 'orders').audits);

test('a rule that asks for the same list says it itself', () => {
  const asked = (list: string): string =>
    `{do: [{audit: {accepted_values: {column: x, is_in: ${list}, blocking: false}}}]}`;
  expect(audited(asked('[paid, open]'))).toEqual([[{ is_in: ['paid', 'open'] }, false]]);
  expect(audited(asked('[open]'))).toEqual([
    [{ is_in: ['open', 'paid'] }, true],
    [{ is_in: ['open'] }, false],
  ]);
  expect(audited('{do: [{audit: {accepted_values: {column: y, is_in: [open, paid]}}}]}')).toHaveLength(2);
});

test('a copy has the values of the column, and SQL over other columns leaves them', () => {
  expect(audited('{do: [{add: {name: z, from: x}}]}')).toHaveLength(2);
  expect(audited('{do: [{add: {name: z, from: x, do: [{default: none}]}}]}')).toEqual([
    [{ is_in: ['open', 'paid'] }, true],
    [{ is_in: ['open', 'paid', 'none'] }, true],
  ]);
});

test('a cast that may cut a text leaves no list', () => {
  const rules = 'rules: [{when: {columns: [x]}, do: [{map: {values: {a: open}}}, {cast: text(2)}]}]';
  const plan = planStaging(schemaOf(tables, 'postgres'), [rulesetOf(rules)], dialectOf('postgres')!);
  expect([messagesOf(plan), listsOf(modelOf(plan, 'orders').audits)]).toEqual([[], []]);
});

test('the parent has the audit, and its nested table not again', () => {
  const keyed = rootTable('x: {data_type: text, nullable: false, primary_key: true}', 'write_disposition: merge');
  const plan = planOf(`{orders: ${keyed}, orders__items: ${nestedTable('orders')}}`, `rules: [${mapped}]`);
  const nested = modelOf(plan, 'orders__items');
  expect(nested.columns.map(({ name }) => name)).toContain('orders_x');
  expect([listsOf(modelOf(plan, 'orders').audits).length, listsOf(nested.audits).length]).toEqual([1, 0]);
});
