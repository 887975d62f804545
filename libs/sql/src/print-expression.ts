import type { Dialect } from './dialect.ts';
import type { BinaryOperator, Expression } from './expression.ts';
import { printIdentifier } from './identifier.ts';
import { bracketed, printCall, printClauses, printConnected, printWindow } from './layout.ts';

/**
 * An expression in the shape `sqlmesh format` leaves alone: `x::T` for a column, call or cast, `CAST(a * b AS T)` around an
 * operator, brackets only where the meaning needs them, what is wider than 80 characters on several lines.
 */
export const printExpression = (expression: Expression, dialect: Dialect): string =>
  withLineBreaks(layOut(expression, dialect));

/** The text before `withLineBreaks`: it may be indented, and a person's own text in it stays as it is. */
export function layOut(expression: Expression, dialect: Dialect): string {
  switch (expression.kind) {
    case 'column': {
      const name = printIdentifier(expression.name, dialect);
      return expression.qualifier === undefined ? name : `${expression.qualifier}.${name}`;
    }
    case 'literal':
      return printLiteral(expression.value, dialect);
    case 'cast':
      return printCast(expression, dialect);
    case 'call':
      return printCall(
        expression.name,
        expression.args.map((arg) => layOut(arg, dialect)),
      );
    case 'binary':
      return isConnective(expression.operator)
        ? printConnected(connectedParts(expression, dialect))
        : `${operand(expression, expression.left, dialect)} ${expression.operator} ${operand(expression, expression.right, dialect)}`;
    case 'not':
      return `NOT ${operand(expression, expression.operand, dialect)}`;
    case 'is_null':
      return `${operand(expression, expression.operand, dialect)} IS NULL`;
    case 'in':
      return `${operand(expression, expression.operand, dialect)} IN ${printItems(expression.values, dialect)}`;
    case 'between': {
      const [tested, low, high] = [expression.operand, expression.low, expression.high].map((one) =>
        operand(expression, one, dialect),
      );
      return `${tested} BETWEEN ${low} AND ${high}`;
    }
    case 'case':
      return printCase(expression, dialect);
    case 'at_time_zone':
      return `${operand(expression, expression.operand, dialect)} AT TIME ZONE ${printLiteral(expression.zone, dialect)}`;
    case 'collate':
      return `${operand(expression, expression.operand, dialect)} COLLATE ${expression.collation}`;
    case 'interval':
      return `INTERVAL ${printLiteral(expression.span, dialect)}`;
    case 'row_number':
      return printRowNumber(expression, dialect);
    case 'variable':
      return expression.isBuiltIn ? `@${expression.name}` : `@VAR(${printLiteral(expression.name, dialect)})`;
    case 'raw':
      return expression.sql.replaceAll('\n', ownLineBreak);
  }
}

/**
 * Stands for a line break of a person's text, which may be inside a literal and so is never indented. The guard lets no such
 * character in.
 */
const ownLineBreak = '\0';

/** Puts a person's line breaks back, once everything around is where it belongs. */
export const withLineBreaks = (text: string): string => text.replaceAll(ownLineBreak, '\n');

const printItems = (items: readonly Expression[], dialect: Dialect): string =>
  printCall(
    '',
    items.map((item) => layOut(item, dialect)),
  );

function printCase(
  { operand: tested, branches, otherwise }: Extract<Expression, { kind: 'case' }>,
  dialect: Dialect,
): string {
  const print = (one: Expression): string => layOut(one, dialect);
  const parts = [
    ...branches.flatMap(({ when, value }) => [`WHEN ${print(when)}`, `THEN ${print(value)}`]),
    ...(otherwise === undefined ? [] : [`ELSE ${print(otherwise)}`]),
  ];
  return printClauses(tested === undefined ? 'CASE' : `CASE ${print(tested)}`, parts, 'END');
}

function printRowNumber({ partition, order }: Extract<Expression, { kind: 'row_number' }>, dialect: Dialect): string {
  const keys = partition.map((key) => layOut(key, dialect));
  const sorted = order.map(
    ({ expression, direction }) =>
      `${layOut(expression, dialect)}${direction === 'desc' ? ' DESC' : ''}${dialect.nullsLastByDefault?.includes(direction) ? '' : ' NULLS LAST'}`,
  );
  return printWindow('ROW_NUMBER()', [`PARTITION BY ${keys.join(', ')}`, `ORDER BY ${sorted.join(', ')}`]);
}

function printCast({ operand: inner, type, safe }: Extract<Expression, { kind: 'cast' }>, dialect: Dialect): string {
  const text = layOut(inner, dialect);
  const called = safe ? (dialect.safeCast ?? 'TRY_CAST') : 'CAST';
  if (inner.kind === 'raw') return `${called}(\n  ${text}\nAS ${type})`;
  if (safe) return `${called}(${text} AS ${type})`;
  return strength(inner) === atom ? `${text}::${type}` : `CAST(${text} AS ${type})`;
}

type Binary = Extract<Expression, { kind: 'binary' }>;

const isConnective = (operator: BinaryOperator): boolean => operator === 'AND' || operator === 'OR';

/** The operands of nested AND and OR in order, brackets set, each but the first behind its operator. */
function connectedParts({ operator, left, right }: Binary, dialect: Dialect): string[] {
  const parts = (child: Expression, isRight: boolean): string[] =>
    child.kind === 'binary' && isConnective(child.operator) && !needsBrackets(operator, child, isRight)
      ? connectedParts(child, dialect)
      : [bracketedWhen(needsBrackets(operator, child, isRight), child, dialect)];
  const [first = '', ...others] = parts(right, true);
  return [...parts(left, false), `${operator} ${first}`, ...others];
}

function operand(
  around: Exclude<Expression, { kind: 'column' | 'literal' | 'case' }>,
  child: Expression,
  dialect: Dialect,
): string {
  const isNeeded =
    around.kind === 'binary'
      ? needsBrackets(around.operator, child, child === around.right)
      : strength(child) < strength(around) || (strength(around) === comparison && strength(child) === comparison);
  return bracketedWhen(isNeeded, child, dialect);
}

function bracketedWhen(isNeeded: boolean, expression: Expression, dialect: Dialect): string {
  const text = layOut(expression, dialect);
  if (!isNeeded) return text;
  return expression.kind === 'raw' ? `(\n${text}\n)` : bracketed(text);
}

/** Comparisons do not chain; equal operators group to the left, and mixed ones of one strength are spelled out. */
function needsBrackets(operator: BinaryOperator, child: Expression, isRight: boolean): boolean {
  const [outer, inner] = [operatorStrength[operator], strength(child)];
  if (inner !== outer) return inner < outer;
  const isSameChain = child.kind === 'binary' && child.operator === operator && outer !== comparison;
  return isRight ? !(isSameChain && isConnective(operator)) : !isSameChain;
}

const comparison = 4;
const atom = 9;

/** How tightly an operator binds in every dialect; a higher number binds tighter. */
const operatorStrength: Readonly<Record<BinaryOperator, number>> = {
  OR: 1,
  AND: 2,
  '=': comparison,
  '<>': comparison,
  '<': comparison,
  '<=': comparison,
  '>': comparison,
  '>=': comparison,
  '||': 5,
  '~': 5,
  '#>>': 5,
  '#>': 5,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
  '%': 7,
};

function strength(expression: Expression): number {
  switch (expression.kind) {
    case 'binary':
      return operatorStrength[expression.operator];
    case 'not':
      return 3;
    case 'is_null':
    case 'in':
    case 'between':
      return comparison;
    case 'at_time_zone':
    case 'collate':
    case 'interval':
      return 8;
    case 'raw':
      return 0;
    case 'literal':
      return typeof expression.value === 'number' && expression.value < 0 ? 8 : atom;
    case 'column':
    case 'cast':
    case 'call':
    case 'case':
    case 'row_number':
    case 'variable':
      return atom;
  }
}

function printLiteral(value: string | number | boolean | null, dialect: Dialect): string {
  if (typeof value === 'boolean') return dialect.truthValues?.[value ? 0 : 1] ?? (value ? 'TRUE' : 'FALSE');
  if (typeof value !== 'string') return value === null ? 'NULL' : String(value);
  const text = dialect.textLiteral(value);
  if (text === undefined)
    throw new Error(`defect: a text literal reached the printer that ${dialect.name} cannot write`);
  return text;
}
