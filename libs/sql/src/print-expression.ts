import type { Dialect } from './dialect.ts';
import type { Expression } from './expression.ts';
import { printIdentifier } from './identifier.ts';

/**
 * An expression on one line, in the shape `sqlmesh format` leaves alone: `x::T` for a column, call or cast, `CAST(a * b AS T)`
 * around an operator. Operands that are operators themselves stand in brackets, so precedence is never a question.
 */
export function printExpression(expression: Expression, dialect: Dialect): string {
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
      return `${expression.name}(${expression.args.map((arg) => printExpression(arg, dialect)).join(', ')})`;
    case 'binary':
      return `${operand(expression.left, dialect, expression.operator)} ${expression.operator} ${operand(expression.right, dialect, expression.operator)}`;
    case 'not':
      return `NOT ${operand(expression.operand, dialect)}`;
    case 'is_null':
      return `${operand(expression.operand, dialect)} IS NULL`;
    case 'raw':
      return expression.sql;
  }
}

function printCast({ operand: inner, type, safe }: Extract<Expression, { kind: 'cast' }>, dialect: Dialect): string {
  const text = printExpression(inner, dialect);
  if (safe) return `TRY_CAST(${text} AS ${type})`;
  return isSelfContained(inner) ? `${text}::${type}` : `CAST(${text} AS ${type})`;
}

function operand(expression: Expression, dialect: Dialect, around?: string): string {
  const text = printExpression(expression, dialect);
  if (isSelfContained(expression)) return text;
  const isChain =
    expression.kind === 'binary' && expression.operator === around && (around === 'AND' || around === 'OR');
  const isTest = expression.kind === 'is_null' || (expression.kind === 'binary' && expression.operator === '=');
  return isChain || (isTest && (around === 'AND' || around === 'OR')) ? text : `(${text})`;
}

const isSelfContained = ({ kind }: Expression): boolean =>
  kind === 'column' || kind === 'literal' || kind === 'call' || kind === 'cast';

function printLiteral(value: string | number | boolean | null, dialect: Dialect): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'string') return value === null ? 'NULL' : String(value);
  const text = dialect.textLiteral(value);
  if (text === undefined)
    throw new Error(`defect: a text literal reached the printer that ${dialect.name} cannot write`);
  return text;
}
