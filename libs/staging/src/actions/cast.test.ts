import { expect, test } from 'vitest';
import {
  codesOf,
  messagesOf,
  modelOf,
  nestedTable,
  planOf,
  rootTable,
  ruled,
  shapeOf,
  sqlOf,
} from '../testing/plan-of.ts';

const cases: [given: string, want: string][] = [
  ['bigint', 'x BIGINT'],
  ["'decimal(18, 2)'", 'x DECIMAL(18, 2)'],
  ["'decimal(18,2)'", 'x DECIMAL(18, 2)'],
  ['bigint(32)', 'x INT'],
  ['timestamp naive', 'x TIMESTAMP'],
  ["'timestamp(3)   naive'", 'x TIMESTAMP_MS'],
  ['{type: date}', 'x DATE'],
  ['{sql_type: uuid}', 'x UUID'],
  ["{sql_type: 'numeric( 20 ,4 )'}", 'x NUMERIC(20, 4)'],
  ['{sql_type: timestamp with time zone}', 'x TIMESTAMP WITH TIME ZONE'],
  ["{sql_type: 'time(3) with time zone'}", 'x TIME(3) WITH TIME ZONE'],
  ["{sql_type: 'integer[]'}", 'x INTEGER[]'],
  ["{sql_type: 'varchar(10)[3][]'}", 'x VARCHAR(10)[3][]'],
  ['{sql_type: {duckdb: hugeint, postgres: numeric}}', 'x HUGEINT'],
];
for (const [given, want] of cases) {
  test(`cast: ${given}`, () => {
    const plan = ruled(rootTable('x: {data_type: text}'), '[x]', `[{cast: ${given}}]`);
    expect(plan.findings).toEqual([]);
    expect(shapeOf(modelOf(plan, 'orders'))[0]).toBe(want);
    expect(sqlOf(modelOf(plan, 'orders'))).toContain(`src.x::${want.slice(2)} AS x,`);
  });
}

const faults: [given: string, code: string, message: string, hint: string][] = [
  ['decimel', 'CDF306', '"decimel" is not a type', 'did you mean "decimal"?'],
  ["'text(1, 2)'", 'CDF306', '"text(1, 2)" is not a type', 'text, bigint(32), decimal(18, 2)'],
  ['bigint precision 32', 'CDF306', '"bigint precision 32" is not a type', 'text, bigint(32), decimal(18, 2)'],
  ['BIGINT', 'CDF306', '"BIGINT" is not a type', 'did you mean "bigint"?'],
  ["''", 'CDF306', '"" is not a type', ''],
  ['', 'CDF306', '"cast" needs parameters', 'decimal(18, 0)'],
  ['[text]', 'CDF306', 'cast does not say which type', ''],
  ['{typ: text}', 'CDF306', 'cast does not say which type', ''],
  ['decimal(5)', 'CDF210', '"decimal(5)" has no type in duckdb', 'sql_type'],
  ["{sql_type: 'INT); DROP TABLE x; --'}", 'CDF306', '"INT); DROP TABLE x; --" is not a type', ''],
  ["{sql_type: '1INT'}", 'CDF306', '"1INT" is not a type', ''],
  ['{sql_type: {postgres: numeric}}', 'CDF306', 'cast names no type for duckdb', 'add duckdb'],
];
for (const [given, code, message, hint] of faults) {
  test(`cast refuses ${given || 'nothing'}`, () => {
    const plan = ruled(rootTable('x: {data_type: text}'), '[x]', given === '' ? '[cast]' : `[{cast: ${given}}]`);
    expect([codesOf(plan), messagesOf(plan)]).toEqual([[`${code} /rules/0/do/0`], [message]]);
    expect(plan.findings[0]!.hint ?? '').toContain(hint);
    expect(shapeOf(modelOf(plan, 'orders'))[0]).toBe('x TEXT');
  });
}

test('a type the column has already is no cast', () => {
  const plan = ruled(rootTable('x: {data_type: text, precision: 20}'), '[x]', '[{cast: text}]');
  expect(modelOf(plan, 'orders').columns[0]).toMatchObject({ steps: [], expression: { kind: 'column' } });
});

test('a cast after a cast works on its result', () => {
  const plan = ruled(rootTable('x: {data_type: text}'), '[x]', '[{cast: double}, {cast: bigint}]');
  expect(sqlOf(modelOf(plan, 'orders'))).toContain('src.x::DOUBLE::BIGINT AS x,');
});

test('what nested tables join by keeps its type', () => {
  const tables = `{orders: ${rootTable('')}, orders__items: ${nestedTable('orders')}}`;
  const plan = planOf(tables, 'rules: [{when: {tables: [orders], columns: [_dlt_id]}, do: [{cast: bigint}]}]');
  expect(messagesOf(plan)).toEqual(['Column "_dlt_id" of table "orders" cannot be cast: nested tables join by it']);
});
