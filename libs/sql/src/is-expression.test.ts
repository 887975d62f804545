import { expect, test } from 'vitest';
import {
  atTimeZone,
  binary,
  call,
  caseWhen,
  cast,
  collate,
  column,
  equal,
  interval,
  isExpression,
  isIn,
  isNull,
  literal,
  not,
  raw,
  word,
} from './expression.ts';

const x = column('x');
const trees: [name: string, tree: unknown][] = [
  ['case', caseWhen([[isNull(x), literal(0)]], cast(x, 'INT'))],
  ['in', not(isIn(x, [literal('a'), literal(null), literal(true)]))],
  ['zone', atTimeZone(x, 'UTC')],
  ['types', cast(cast(x, "Nullable(DateTime64(6, 'UTC'))"), 'TIMESTAMP WITH TIME ZONE')],
  ['collation', collate(x, 'Latin1_General_100_BIN2_UTF8')],
  ['interval', binary('*', x, interval('1 SECOND'))],
  ['a word of the engine', call('DATEADD', word('SECOND'), word('VARCHAR(64)'), x)],
  ['a function of a schema', call('NET.HOST', x)],
  ['row number', { kind: 'row_number', partition: [x], order: [{ expression: x, direction: 'asc' }] }],
];
test.each(trees)('%s is an expression', (_, tree) => {
  expect(isExpression(tree)).toBe(true);
});

test("SQL of a person's own may stand where it was given", () => {
  const text = raw("y || '; --'", ['y']);
  expect(isExpression(call('UPPER', text), cast(text, 'TEXT'))).toBe(true);
  expect(isExpression(call('UPPER', text), x)).toBe(false);
});

const others: [name: string, value: unknown][] = [
  ['nothing', undefined],
  ['a text', 'UPPER(x)'],
  ['an unknown kind', { kind: 'window' }],
  ['a call of undefined', { kind: 'call', name: 'UPPER', args: [undefined] }],
  ['a call without arguments', { kind: 'call', name: 'NOW' }],
  ['a cast to no type', { kind: 'cast', operand: x }],
  ['a comparison with a bare value', equal(x, 'a' as never)],
  ['a literal that is no number', literal(Number.NaN)],
  ['a literal object', literal({} as never)],
  ['a case without branches', caseWhen([])],
  ['SQL for a function', call('F(1); DROP TABLE t; SELECT UPPER', x)],
  ['SQL for a type', cast(x, 'TEXT), (SELECT 1')],
  ['SQL of words for a type', cast(x, 'TEXT FROM secret')],
  ['SQL for another type', cast(x, 'TEXT, 1 AS y')],
  ['SQL for an operator', { ...equal(x, x), operator: '= 1 OR' }],
  ['SQL for a collation', collate(x, 'a; b')],
  ['SQL for a variable', { kind: 'variable', name: "x') --" }],
  ['SQL for a table', column('x', 'src.y, src')],
  ['SQL', raw("x || 'y'", ['x'])],
  ['SQL of words', raw('x FROM secret', [])],
  ['an interval that is no text', { kind: 'interval', span: 1 }],
  ['a case with an empty branch', { kind: 'case', branches: [undefined] }],
];
test.each(others)('%s is none', (_, value) => {
  expect(isExpression(value)).toBe(false);
});
