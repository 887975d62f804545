import { type Column, type DriverForms, deprecation, formOf, type Relation, type Table } from '@cdf/catalog';
import { type Place, sortedBy } from '@cdf/core';
import {
  type Dialect,
  type Expression,
  mapColumns,
  printExpression,
  printSelect,
  printTableName,
  rawTable,
  type Select,
} from '@cdf/sql';
import {
  type Audit,
  type ColumnOrigin,
  deprecationOf,
  rawColumnNames,
  type StagedColumn,
  type StagedTable,
  type StagingPlan,
} from '@cdf/staging';
import { toPlain } from '@cdf/text';
import { propertyTexts } from './model-properties.ts';
import type { Model, ModelColumn, RawColumn, RawTable, Surface } from './surface.ts';

/**
 * The surface a plan stands for.
 *
 * @param forms  undefined when the project wants no TypeScript
 */
export function surfaceOf({ schema, models, dialect }: StagingPlan, forms: DriverForms | undefined): Surface {
  return {
    schema: schema.key,
    tables: new Map(schema.tables.map((table) => [table.name, rawTableOf(table, schema.dataset, dialect, forms)])),
    models: new Map(models.map((model) => [model.table.name, modelOf(model, schema.loadsTable, dialect, forms)])),
  };
}

function rawTableOf(table: Table, dataset: string, dialect: Dialect, forms: DriverForms | undefined): RawTable {
  return {
    name: table.name,
    sqlName: printTableName(rawTable(dataset, table.name), dialect),
    renamedFrom: textAt(table.annotations.get('x-renamed-from')),
    description: table.description,
    parent: table.parent?.name,
    writeDisposition: table.writeDisposition,
    mergeStrategy: table.mergeStrategy,
    primaryKey: table.keys.primaryKey?.columns ?? [],
    relations: sortedBy(table.relations.map(printRelation), (relation) => relation),
    ...sqlmeshTexts(toPlain(table.sqlmesh) as Readonly<Record<string, unknown>>),
    deprecated: deprecation(table),
    hasRowTypes: forms !== undefined,
    columns: new Map(table.columns.map((column) => [column.name, rawColumnOf(column, dialect, forms)])),
    place: table.place,
  };
}

const printRelation = ({ columns, to, referencedColumns }: Relation): string =>
  relationText(columns, to.name, referencedColumns);

/** A relation as one text. */
export const relationText = (columns: readonly string[], to: string, referencedColumns: readonly string[]): string =>
  `${columns.join(', ')} -> ${to}(${referencedColumns.join(', ')})`;

/** What people wrote of SQLMesh's metadata as surfaces keep it. `written` has plain values. */
export function sqlmeshTexts(written: Readonly<Record<string, unknown>>): Pick<RawTable, 'audits' | 'sqlmesh'> {
  const { audits = [], ...others } = written;
  return {
    audits: [audits].flat().map((audit) => JSON.stringify(audit)),
    sqlmesh: new Map(
      sortedBy(Object.entries(others), ([key]) => key).map(([key, value]) => [key, JSON.stringify(value)]),
    ),
  };
}

const textAt = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A raw column as a surface has it. */
export function rawColumnOf(column: Column, dialect: Dialect, forms: DriverForms | undefined): RawColumn {
  const personal = column.annotations.get('x-annotation-pii');
  return {
    name: column.name,
    renamedFrom: textAt(column.annotations.get('x-renamed-from')),
    type: column.type,
    sqlType: column.sqlType ?? dialect.physicalType(column.type) ?? '',
    nullable: column.nullable,
    description: column.description,
    personal: personal === true || (typeof personal === 'string' && personal !== '') ? personal : undefined,
    isVariant: column.flags.has('variant'),
    form: formOf(column.type, forms),
    deprecated: deprecation(column),
    place: column.place,
  };
}

function modelOf(staged: StagedTable, loadsTable: string, dialect: Dialect, forms: DriverForms | undefined): Model {
  const { table, model, select } = staged;
  return {
    table: table.name,
    sqlName: printTableName(model, dialect),
    description: staged.description,
    owner: staged.owner,
    tags: staged.tags,
    kind: staged.kind.name,
    properties: propertyTexts(staged, dialect),
    grain: staged.grain,
    audits: auditsByText(staged.audits),
    rows: rowsText(select, dialect),
    query: select && printSelect(select, dialect),
    deprecated: deprecation(table),
    columns: new Map(
      staged.columns.map((column) => [column.name, modelColumnOf(column, staged, loadsTable, dialect, forms)]),
    ),
    place: table.place,
  };
}

/** Numbers of rows stay: filters read them. */
const rowsOf = (select: Select): Select => ({
  ...select,
  projections: select.projections.filter(({ expression }) => expression.kind === 'row_number'),
  ctes: select.ctes.map((cte) => ({ ...cte, select: rowsOf(cte.select) })),
  ...(select.unionAll === undefined ? {} : { unionAll: select.unionAll.map(rowsOf) }),
});

/** The query without its lists of columns, as SQL. */
export const rowsText = (select: Select | undefined, dialect: Dialect): string | undefined =>
  select && printSelect(rowsOf(select), dialect);

/** Audits by name and arguments. */
export const auditsByText = (audits: readonly Audit[]): ReadonlyMap<string, Audit> =>
  new Map(audits.flatMap(alone).map((audit) => [printAudit(audit), audit]));

const alone = (audit: Audit): Audit[] =>
  audit.name === 'not_null' ? audit.columns.map((column) => ({ ...audit, columns: [column] })) : [audit];

const printAudit = ({ name, columns, arguments: more, criterion, condition }: Audit): string =>
  `${name}(${[columns.join(', '), ...(more === undefined ? [] : [JSON.stringify(more)]), ...(criterion === undefined ? [] : [criterion]), ...(condition === undefined ? [] : [`where ${condition}`])].join('; ')})`;

/** A staged column as a surface has it. */
export function modelColumnOf(
  column: StagedColumn,
  { table, select }: StagedTable,
  loadsTable: string,
  dialect: Dialect,
  forms: DriverForms | undefined,
): ModelColumn {
  const expression = select && expressionsOf(select).get(column.name);
  return {
    name: column.name,
    from: rawColumnNames(column, table, loadsTable),
    expression: expression && inFull(expression, select!, select!.ctes, dialect),
    type: column.type,
    sqlType: column.sqlType,
    nullable: column.nullable,
    description: column.description,
    form: formOf(column.type, forms),
    deprecated: deprecationOf(column.origin),
    place: column.steps.at(-1)?.at ?? placeOf(column.origin, table),
  };
}

/** What a query makes its columns of, by name. */
function expressionsOf(select: Select): ReadonlyMap<string, Expression> {
  const known = expressions.get(select) ?? new Map(select.projections.map((one) => [one.alias, one.expression]));
  expressions.set(select, known);
  return known;
}

// Every column of a table asks, so that gathering anew would cost the square of the columns.
const expressions = new WeakMap<Select, ReadonlyMap<string, Expression>>();

/**
 * The expression as if the query had one step: a column that an earlier step made is what it was made of. A person's own text stays
 * as typed, and what its names stand for is behind it.
 */
function inFull(expression: Expression, select: Select, ctes: Select['ctes'], dialect: Dialect): string {
  if (ctes.length === 0) return printExpression(expression, dialect);
  const behind = new Map<string, string>();
  const resolve = (one: Expression, { from }: Select): Expression => {
    // What several tables give is no step of one of them.
    const below = ctes.find(({ name, select: inner }) => name === from.table && inner.unionAll === undefined)?.select;
    const made = below && expressionsOf(below);
    const stepOf = (name: string): Expression | undefined => {
      const inner = made?.get(name);
      return inner === undefined || inner.kind === 'row_number' ? undefined : resolve(inner, below!);
    };
    const isOfStep = (qualifier: string | undefined): boolean =>
      qualifier === undefined || qualifier === (from.alias ?? from.table);
    return mapColumns(
      one,
      (column) => (isOfStep(column.qualifier) ? stepOf(column.name) : undefined) ?? column,
      (text) => {
        for (const name of text.reads) {
          const step = stepOf(name);
          if (step !== undefined) behind.set(name, printExpression(step, dialect));
        }
        return text;
      },
    );
  };
  const text = printExpression(resolve(expression, select), dialect);
  const steps = [...behind].filter(([name, step]) => step !== `src.${name}`).map(([name, step]) => `${name}: ${step}`);
  return steps.length === 0 ? text : `${text} with ${steps.join(', ')}`;
}

const placeOf = (origin: ColumnOrigin, table: Table): Place =>
  origin.kind === 'source' ? origin.column.place : table.place;
