import { expect, test } from 'vitest';
import { dialectOf } from './dialects/index.ts';
import {
  allOf,
  atTimeZone,
  binary,
  caseWhen,
  cast,
  column,
  type Expression,
  equal,
  isIn,
  isNull,
  literal,
  variable,
} from './expression.ts';
import { printExpression } from './print-expression.ts';

const duckdb = dialectOf('duckdb')!;
const [a, b, c] = ['a', 'b', 'c'].map((name) => column(name)) as [Expression, Expression, Expression];
const not = (operand: Expression): Expression => ({ kind: 'not', operand });
const raw = (sql: string): Expression => ({ kind: 'raw', sql, reads: [] });
const call = (name: string, ...args: Expression[]): Expression => ({ kind: 'call', name, args });
const or = (left: Expression, right: Expression): Expression => binary('OR', left, right);
const and = (left: Expression, right: Expression): Expression => binary('AND', left, right);
const long = (letter: string): Expression => column(letter.repeat(40));

const cases: [name: string, given: Expression, want: string][] = [
  ['a column of an alias', column('id', 'src'), 'src.id'],
  ['a reserved word', column('order', 'src'), 'src."order"'],
  [
    'numbers, truth and nothing',
    call('F', literal(-1), literal(0), literal(true), literal(null)),
    'F(-1, 0, TRUE, NULL)',
  ],
  ['a text with quotes and backslashes', literal('it\'s \\ "x" {y}'), "'it''s \\ \"x\" {y}'"],
  ['a cast of a column', cast(column('id', 'src'), 'TEXT'), 'src.id::TEXT'],
  ['a cast of a cast', cast(cast(a, 'TEXT'), 'INT'), 'a::TEXT::INT'],
  ['a cast of a call', cast(call('LOWER', a), 'TEXT'), 'LOWER(a)::TEXT'],
  ['a cast of a text', cast(literal('9999'), 'TIMESTAMPTZ'), "'9999'::TIMESTAMPTZ"],
  ['a cast of a negative number binds looser than its sign', cast(literal(-1), 'INT'), 'CAST(-1 AS INT)'],
  ['a cast of an operation', cast(binary('*', a, b), 'DECIMAL(14, 2)'), 'CAST(a * b AS DECIMAL(14, 2))'],
  ['a cast of a test', cast(isNull(a), 'INT'), 'CAST(a IS NULL AS INT)'],
  ['a safe cast', { kind: 'cast', operand: a, type: 'INT', safe: true }, 'TRY_CAST(a AS INT)'],
  [
    "a safe cast of a person's SQL",
    { kind: 'cast', operand: raw('a + 1'), type: 'INT', safe: true },
    'TRY_CAST(\n  a + 1\nAS INT)',
  ],
  ['a chain', binary('||', binary('||', a, b), c), 'a || b || c'],
  ['a chain that groups to the right', binary('||', a, binary('||', b, c)), 'a || (\n  b || c\n)'],
  ['a product in a sum', binary('+', binary('*', a, b), c), 'a * b + c'],
  ['a sum in a product', binary('*', binary('+', a, b), c), '(\n  a + b\n) * c'],
  ['a difference of a difference', binary('-', a, binary('-', b, c)), 'a - (\n  b - c\n)'],
  ['a negated test', not(isNull(a)), 'NOT a IS NULL'],
  ['a negated comparison', not(equal(a, b)), 'NOT a = b'],
  ['a negated choice', not(or(a, b)), 'NOT (\n  a OR b\n)'],
  ['a test of a comparison', isNull(equal(a, b)), '(\n  a = b\n) IS NULL'],
  ['a test of a test', isNull(isNull(a)), '(\n  a IS NULL\n) IS NULL'],
  ['comparisons do not chain', equal(equal(a, b), c), '(\n  a = b\n) = c'],
  ['comparisons joined', and(equal(a, b), binary('<>', b, c)), 'a = b AND b <> c'],
  ['a choice in a conjunction', and(a, or(b, c)), 'a AND (\n  b OR c\n)'],
  ['a conjunction in a choice', or(and(a, b), c), 'a AND b OR c'],
  ['a conjunction to the right', and(a, and(b, c)), 'a AND b AND c'],
  ['a text of a person as an operand', and(raw("x = '\n  y'"), a), "(\nx = '\n  y'\n) AND a"],
  ['a text of a person alone', raw('now()'), 'now()'],
  ['a choice of values', isIn(a, [literal('x'), literal(1)]), "a IN ('x', 1)"],
  ['cases', caseWhen([[isNull(a), b]], c), 'CASE WHEN a IS NULL THEN b ELSE c END'],
  ['a cast of cases', cast(caseWhen([[a, b]]), 'INT'), 'CASE WHEN a THEN b END::INT'],
  [
    'cases by value, wide',
    { kind: 'case', operand: a, branches: [{ when: literal(1), value: long('b') }], otherwise: long('c') },
    `CASE a\n  WHEN 1\n  THEN ${'b'.repeat(40)}\n  ELSE ${'c'.repeat(40)}\nEND`,
  ],
  ['a time in a zone', cast(atTimeZone(a, 'UTC'), 'DATE'), "CAST(a AT TIME ZONE 'UTC' AS DATE)"],
  ['a sum in a zone', atTimeZone(binary('+', a, b), 'UTC'), "(\n  a + b\n) AT TIME ZONE 'UTC'"],
  ['a variable', binary('||', variable('salt'), a), "@VAR('salt') || a"],
  [
    'the number of a row',
    {
      kind: 'row_number',
      partition: [a, b],
      order: [
        { expression: c, direction: 'desc' },
        { expression: a, direction: 'asc' },
      ],
    },
    'ROW_NUMBER() OVER (PARTITION BY a, b ORDER BY c DESC, a)',
  ],
  [
    'wide arguments',
    call('COALESCE', long('a'), long('b'), c),
    `COALESCE(\n  ${'a'.repeat(40)},\n  ${'b'.repeat(40)},\n  c\n)`,
  ],
  ['arguments of exactly 80', call('COALESCE', long('a'), long('b')), `COALESCE(${'a'.repeat(40)}, ${'b'.repeat(40)})`],
  ['wide conditions', and(long('a'), long('b')), `${'a'.repeat(40)}\nAND ${'b'.repeat(40)}`],
];
for (const [name, given, want] of cases) test(name, () => expect(printExpression(given, duckdb)).toBe(want));

test('all of nothing is no condition, of one it is that one', () => {
  expect(allOf([])).toBeUndefined();
  expect(allOf([a])).toBe(a);
});

test('a text with a line break cannot be a literal: indenting would change it', () => {
  expect(duckdb.textLiteral('a\nb')).toBeUndefined();
  expect(() => printExpression(literal('a\nb'), duckdb)).toThrow('defect');
});
