import type { Node } from '../polyglot.ts';
import { type Fragment, type Refusal, reservedPrefix } from './fragment.ts';
import { asNode, isEmpty, isObject } from './walk.ts';

/** SQL around a fragment, to see what it becomes there. The line feeds end any line comment. */
export interface Wrapper {
  readonly prefix: string;
  readonly suffix: string;
  /** The fragment's own node, or why the statement is not the one that was meant. */
  readonly inner: (statement: Node) => unknown | Refusal;
}

const alias = `${reservedPrefix}x`;
const table = `${reservedPrefix}t`;

/** A fragment must hold in each wrapper of its slot. */
export const wrappersOf = (slot: Fragment['slot']): readonly Wrapper[] =>
  slot === 'predicate'
    ? [{ prefix: `SELECT 1 AS ${alias} FROM ${table} WHERE (\n`, suffix: '\n)', inner: predicate }]
    : [
        { prefix: 'SELECT ', suffix: `\nAS ${alias} FROM ${table}`, inner: projection },
        { prefix: 'SELECT (\n', suffix: `\n) AS ${alias} FROM ${table}`, inner: bracketed },
      ];

function projection(statement: Node): unknown | Refusal {
  const select = plainSelect(statement, []);
  if ('reason' in select) return select;
  const { this: inner, alias: name } = asNode(select.expression)?.content ?? {};
  return isObject(name) && name.name === alias ? inner : shapeFault;
}

function bracketed(statement: Node): unknown | Refusal {
  const inner = projection(statement);
  const node = asNode(inner);
  if (node?.kind === 'paren') return node.content.this;
  if (node?.kind === 'tuple')
    return { reason: 'SQL_TUPLE', offset: 0, message: 'this is several values', hint: 'one column holds one value' };
  // Brackets around a sub-query are its own.
  return node?.kind === 'subquery' || (isObject(inner) && 'reason' in inner) ? inner : shapeFault;
}

function predicate(statement: Node): unknown | Refusal {
  const select = plainSelect(statement, ['where_clause']);
  if ('reason' in select) return select;
  const where = isObject(select.content.where_clause) ? asNode(select.content.where_clause.this) : undefined;
  if (where?.kind === 'paren') return where.content.this;
  return where?.kind === 'subquery' ? { subquery: where.content } : shapeFault;
}

function plainSelect(
  statement: Node,
  clauses: readonly string[],
): { readonly content: Readonly<Record<string, unknown>>; readonly expression: unknown } | Refusal {
  const select = asNode(statement);
  if (select?.kind !== 'select') return shapeFault;
  const { expressions, from, ...others } = select.content;
  const extra = Object.entries(others).find(([clause, value]) => !isEmpty(value) && !clauses.includes(clause));
  if (extra !== undefined) return shapeFault;
  if (!Array.isArray(expressions) || expressions.length !== 1 || !isOurTable(from)) return shapeFault;
  return { content: select.content, expression: expressions[0] };
}

function isOurTable(from: unknown): boolean {
  if (!isObject(from) || !Array.isArray(from.expressions) || from.expressions.length !== 1) return false;
  const source = asNode(from.expressions[0]);
  if (source?.kind !== 'table') return false;
  const { name, ...others } = source.content;
  return isObject(name) && name.name === table && Object.values(others).every(isEmpty);
}

const shapeFault: Refusal = {
  reason: 'SQL_SHAPE',
  offset: 0,
  message: 'this is not one expression',
  hint: 'a rule takes an expression over the columns of one row, without SELECT, FROM or AS',
};
