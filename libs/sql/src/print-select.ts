import type { Dialect } from './dialect.ts';
import { printIdentifier, printTableName } from './identifier.ts';
import { indent } from './layout.ts';
import { printExpression } from './print-expression.ts';
import type { Join, Projection, Select, Source } from './select.ts';

/**
 * A SELECT in the layout that is a fixed point of `sqlmesh format`: clause keywords at the margin, two blanks per level, one
 * projection a line. No semicolon, no final line feed.
 */
export function printSelect(select: Select, dialect: Dialect): string {
  const ctes = select.ctes.map(({ name, select: inner }) => `${name} AS (\n${indent(printSelect(inner, dialect))}\n)`);
  return [
    ...(ctes.length === 0 ? [] : [`WITH ${ctes.join(', ')}`]),
    `SELECT\n${indent(select.projections.map((projection) => printProjection(projection, dialect)).join(',\n'))}`,
    `FROM ${printSource(select.from, dialect)}`,
    ...select.joins.map((join) => printJoin(join, dialect)),
    ...(select.where === undefined ? [] : [`WHERE\n${indent(printExpression(select.where, dialect))}`]),
  ].join('\n');
}

function printProjection({ expression, alias }: Projection, dialect: Dialect): string {
  const text = printExpression(expression, dialect);
  const name = printIdentifier(alias, dialect);
  return expression.kind === 'column' && printIdentifier(expression.name, dialect) === name
    ? text
    : `${text} AS ${name}`;
}

function printSource({ table, alias }: Source, dialect: Dialect): string {
  const name = typeof table === 'string' ? table : printTableName(table, dialect);
  return alias === undefined ? name : `${name} AS ${alias}`;
}

function printJoin(join: Join, dialect: Dialect): string {
  const { condition } = join;
  const on =
    'using' in condition
      ? `USING (${condition.using.map((name) => printIdentifier(name, dialect)).join(', ')})`
      : `ON ${printExpression(condition.on, dialect)}`;
  return `${join.kind} JOIN ${printSource(join, dialect)}\n${indent(on)}`;
}
