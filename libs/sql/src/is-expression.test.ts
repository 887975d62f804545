import { expect, test } from 'vitest';
import {
  atTimeZone,
  caseWhen,
  cast,
  column,
  equal,
  isExpression,
  isIn,
  isNull,
  literal,
  not,
  raw,
} from './expression.ts';

const x = column('x');
const trees: [name: string, tree: unknown][] = [
  ['case', caseWhen([[isNull(x), literal(0)]], cast(x, 'INT'))],
  ['in', not(isIn(x, [literal('a'), literal(null), literal(true)]))],
  ['zone', atTimeZone(raw('y + 1', ['y']), 'UTC')],
  ['row number', { kind: 'row_number', partition: [x], order: [{ expression: x, direction: 'asc' }] }],
];
test.each(trees)('%s is an expression', (_, tree) => {
  expect(isExpression(tree)).toBe(true);
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
  ['a case with an empty branch', { kind: 'case', branches: [undefined] }],
];
test.each(others)('%s is none', (_, value) => {
  expect(isExpression(value)).toBe(false);
});
