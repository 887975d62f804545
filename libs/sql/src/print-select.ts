import type { Dialect } from './dialect.ts';
import type { Expression } from './expression.ts';
import { printIdentifier, printTableName } from './identifier.ts';
import { indent } from './layout.ts';
import { layOut, withLineBreaks } from './print-expression.ts';
import type { Join, Projection, Select, Source } from './select.ts';

/**
 * A SELECT in the layout that is a fixed point of `sqlmesh format`: clause keywords at the margin, two blanks per level, one
 * projection a line. No semicolon, no final line feed.
 */
export const printSelect = (select: Select, dialect: Dialect): string => withLineBreaks(layOutSelect(select, dialect));

/** The lines of the parts of a printed SELECT, its first line being 1. */
export interface SelectLines {
  readonly ctes: readonly SelectLines[];
  readonly projections: readonly number[];
  readonly from: number;
  readonly joins: readonly number[];
  readonly where: number;
  readonly unionAll: readonly SelectLines[];
  /** Its last. */
  readonly end: number;
}

/** Where `printSelect` puts the parts of a SELECT. A part that takes several lines is on its first. */
export function linesOfSelect(select: Select, dialect: Dialect, first = 1): SelectLines {
  let at = first;
  const take = (count: number): number => {
    at += count;
    return at - count;
  };
  const ctes = select.ctes.map(({ select: inner }) => {
    const placed = linesOfSelect(inner, dialect, take(1) + 1);
    at = placed.end + 1;
    return placed;
  });
  if (ctes.length > 0) take(1);
  take(1);
  const projections = select.projections.map((one) => take(lineCount(printProjection(one, dialect))));
  const from = take(1);
  const joins = select.joins.map((join) => take(lineCount(printJoin(join, dialect))));
  const where = select.where === undefined ? at : take(lineCount(printCondition(select.where, dialect))) + 1;
  const unionAll = (select.unionAll ?? []).map((next) => {
    const placed = linesOfSelect(next, dialect, take(1) + 1);
    at = placed.end + 1;
    return placed;
  });
  return { ctes, projections, from, joins, where, unionAll, end: at - 1 };
}

const lineCount = (laidOut: string): number => withLineBreaks(laidOut).split('\n').length;

/** The parts of one SELECT as its text has them, without its common table expressions. */
export interface SelectClauses {
  readonly projections: readonly { readonly expression: string; readonly alias: string | undefined }[];
  /** What stands after FROM. */
  readonly from: string;
  /** Each join with its kind and condition. */
  readonly joins: readonly string[];
  /** What stands after WHERE. */
  readonly where: string | undefined;
}

/** What `printSelect` writes, clause by clause. */
export const printClausesOf = ({ projections, from, joins, where }: Select, dialect: Dialect): SelectClauses => ({
  projections: projections.map((one) => ({
    expression: withLineBreaks(layOut(one.expression, dialect)),
    alias: printAlias(one, dialect),
  })),
  from: printSource(from, dialect),
  joins: joins.map((join) => withLineBreaks(printJoin(join, dialect))),
  where: where && withLineBreaks(printCondition(where, dialect)).trim(),
});

function layOutSelect(select: Select, dialect: Dialect): string {
  const ctes = select.ctes.map(({ name, select: inner }) => `${name} AS (\n${indent(layOutSelect(inner, dialect))}\n)`);
  return [
    ...(ctes.length === 0 ? [] : [`WITH ${ctes.join(', ')}`]),
    `SELECT\n${indent(select.projections.map((projection) => printProjection(projection, dialect)).join(',\n'))}`,
    `FROM ${printSource(select.from, dialect)}`,
    ...select.joins.map((join) => printJoin(join, dialect)),
    ...(select.where === undefined ? [] : [`WHERE${printCondition(select.where, dialect)}`]),
    ...(select.unionAll ?? []).flatMap((next) => ['UNION ALL', layOutSelect(next, dialect)]),
  ].join('\n');
}

/** A person's own predicate is in brackets, as the guard saw it. */
function printCondition(where: Expression, dialect: Dialect): string {
  const text = layOut(where, dialect);
  return where.kind === 'raw' ? ` (\n${indent(text)}\n)` : `\n${indent(text)}`;
}

function printProjection(projection: Projection, dialect: Dialect): string {
  const text = layOut(projection.expression, dialect);
  const alias = printAlias(projection, dialect);
  return alias === undefined ? text : `${text} AS ${alias}`;
}

/** What stands after AS; undefined where a column keeps its name. */
function printAlias({ expression, alias }: Projection, dialect: Dialect): string | undefined {
  const name = printIdentifier(alias, dialect);
  return expression.kind === 'column' && printIdentifier(expression.name, dialect) === name ? undefined : name;
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
      : `ON ${layOut(condition.on, dialect)}`;
  return `${join.kind} JOIN ${printSource(join, dialect)}\n${indent(on)}`;
}
