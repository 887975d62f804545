import { expect, test } from 'vitest';
import { planStaging } from './plan-staging.ts';
import {
  codesOf,
  duckdb,
  messagesOf,
  modelOf,
  nestedTable,
  planOf,
  rootTable,
  rulesetOf,
  schemaOf,
  shapeOf,
} from './testing/plan-of.ts';

const orders = rootTable(
  'id: {data_type: bigint, primary_key: true, nullable: false}, total_cents: {data_type: bigint}',
);

test('a later rule sees what an earlier one made', () => {
  const plan = planOf(
    `{orders: ${orders}}`,
    `rules:
  - {when: {columns: ['*_cents']}, do: [{rename: {strip_suffix: _cents}}]}
  - {when: {columns: [total]}, do: [{cast: text}]}
  - {name: gone, when: {columns: [total_cents]}, do: [drop]}`,
  );
  expect(shapeOf(modelOf(plan, 'orders'))).toContain('total TEXT');
  expect([codesOf(plan), messagesOf(plan)]).toEqual([['CDF302 /rules/2/when'], ['The rule "gone" selects nothing']]);
});

test('a glob of another notation selects nothing, and the finding says why', () => {
  const { findings } = planOf(`{orders: ${orders}}`, "rules: [{when: {columns: ['{id,total}_*']}, do: [drop]}]");
  expect(findings.map(({ code, hint }) => [code, hint])).toEqual([
    ['CDF302', 'globs know * and ? only: write what "{id,total}_*" is to mean as several'],
  ]);
});

test('a rule keeps to the columns it selected, whatever its own actions call them', () => {
  const plan = planOf(
    `{orders: ${orders}}`,
    `rules: [{when: {columns: [total_cents]}, do: [{rename: {to: total}}, {cast: text}, {rename: {add_suffix: _text}}]}]`,
  );
  const total = modelOf(plan, 'orders').columns.find(({ name }) => name === 'total_text');
  expect(total).toMatchObject({ sqlType: 'TEXT', origin: { kind: 'source', column: { name: 'total_cents' } } });
  expect(total!.steps.map(({ action, before, after }) => [action, before, after])).toEqual([
    ['rename', 'total_cents', 'total'],
    ['cast', 'BIGINT', 'TEXT'],
    ['rename', 'total', 'total_text'],
  ]);
});

test('names may change places', () => {
  const plan = planOf(
    `{orders: ${rootTable('a: {data_type: text}, b: {data_type: bigint}')}}`,
    `rules:
  - {when: {columns: [a]}, do: [{rename: {to: c}}]}
  - {when: {columns: [b]}, do: [{rename: {to: a}}]}
  - {when: {columns: [c]}, do: [{rename: {to: b}}]}`,
  );
  expect([plan.findings, shapeOf(modelOf(plan, 'orders')).slice(0, 2)]).toEqual([[], ['b TEXT', 'a BIGINT']]);
});

test('an unknown action is an error with the nearest name, once, wherever it stands', () => {
  const plan = planOf(
    `{orders: ${orders}, visits: ${orders}}`,
    'rules: [{when: {columns: [id]}, do: [{renam: {to: a}}]}, {do: [constructor]}]',
  );
  expect(codesOf(plan)).toEqual(['CDF301 /rules/0/do/0', 'CDF301 /rules/1/do/0']);
  expect(plan.findings.map(({ message, hint }) => `${message}; ${hint}`)).toEqual([
    '"renam" is not an action; did you mean "rename"?',
    expect.stringMatching(/^"constructor" is not an action; known: "/),
  ]);
});

test('an action on columns wants a rule that selects some', () => {
  const plan = planOf(`{orders: ${orders}}`, 'rules: [{when: {tables: [orders]}, do: [drop]}]');
  expect([codesOf(plan), messagesOf(plan)]).toEqual([
    ['CDF306 /rules/0/do/0'],
    ['"drop" works on columns, and the rule does not select any'],
  ]);
});

test('columns of a parent follow the parent’s rules', () => {
  const tables = `{orders: ${orders}, orders__items: ${nestedTable('orders')}}`;
  const plan = planOf(
    tables,
    `rules:
  - {when: {tables: [orders], columns: [id]}, do: [{rename: {to: order_no}}, {cast: text}]}
  - {name: not here, when: {tables: [orders__items], columns: [order_no]}, do: [drop]}`,
  );
  expect(shapeOf(modelOf(plan, 'orders__items'))[0]).toBe('order_no TEXT');
  expect(messagesOf(plan)).toEqual(['The rule "not here" selects nothing']);
});

test('rules that schemas inherit run first and may select nothing', () => {
  const shared = rulesetOf(
    `rules:
  - {when: {columns: [total_cents]}, do: [{rename: {to: total}}]}
  - {when: {tables: [elsewhere]}, do: [{renam: {}}]}`,
    'metadata/staging.yml',
  );
  const own = rulesetOf('rules: [{when: {columns: [total]}, do: [drop]}]');
  const plan = planStaging(schemaOf(`{orders: ${orders}}`), [shared, own], duckdb);
  expect(shapeOf(modelOf(plan, 'orders'))).toEqual(['id BIGINT', 'loaded_at TIMESTAMPTZ', '_dlt_id TEXT']);
  expect(codesOf(plan)).toEqual(['CDF301 /rules/1/do/0']);
});

test('an action that the destination has no function for is refused, naming both', () => {
  const ruleset = rulesetOf(
    'rules: [{when: {columns: [total_cents]}, do: [trim]}, {when: {columns: [id]}, do: [{hash: {unsalted: true}}]}]',
  );
  const plan = planStaging(schemaOf(`{orders: ${orders}}`), [ruleset], { ...duckdb, name: 'abacus' });
  expect([codesOf(plan).at(-1), messagesOf(plan).at(-1)]).toEqual([
    'CDF311 /rules/1/do/0',
    '"hash" cannot be done in abacus: it has no sha256',
  ]);
});

test('renames that undo each other are reported, once for all tables', () => {
  const plan = planOf(
    `{orders: ${orders}, visits: ${orders}}`,
    `rules:
  - {name: money, when: {columns: [total_cents]}, do: [{rename: {to: total}}]}
  - {when: {columns: [total]}, do: [{rename: {add_suffix: _cents}}]}`,
  );
  expect([codesOf(plan), messagesOf(plan)]).toEqual([
    ['CDF312 /rules/1/do/0'],
    ['The column "total_cents", which the rule "money" renamed "total", gets its name back'],
  ]);
});
