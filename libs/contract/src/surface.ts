import type { Column, LogicalType, Relation, Table } from '@cdf/catalog';
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
  rawColumnsOf,
  type StagedColumn,
  type StagedTable,
  type StagingPlan,
} from '@cdf/staging';
import { propertyTexts } from './model-properties.ts';

/** What others build on in one schema: its raw tables, as the external models list them, and its staging models. */
export interface Surface {
  /** The schema's key. */
  readonly schema: string;
  readonly tables: ReadonlyMap<string, RawTable>;
  /** By the name of the raw table. */
  readonly models: ReadonlyMap<string, Model>;
}

/** A raw table. */
export interface RawTable {
  readonly name: string;
  /** Its full name in the dialect. */
  readonly sqlName: string;
  readonly renamedFrom: string | undefined;
  readonly description: string | undefined;
  readonly parent: string | undefined;
  readonly writeDisposition: string;
  readonly mergeStrategy: string | undefined;
  readonly primaryKey: readonly string[];
  /** As `columns -> table(columns)`, sorted. */
  readonly relations: readonly string[];
  /** Audits of the external model that people wrote, each as JSON. */
  readonly audits: readonly string[];
  /** Keys and values of what else people wrote of SQLMesh's metadata, as JSON, sorted. */
  readonly sqlmesh: ReadonlyMap<string, string>;
  readonly columns: ReadonlyMap<string, RawColumn>;
  readonly place: Place;
}

/** A column of a raw table. */
export interface RawColumn {
  readonly name: string;
  readonly renamedFrom: string | undefined;
  readonly type: LogicalType;
  /** As the destination spells it. */
  readonly sqlType: string;
  readonly nullable: boolean;
  readonly description: string | undefined;
  /** True, or the kind of personal data. */
  readonly personal: string | true | undefined;
  readonly isVariant: boolean;
  readonly place: Place;
}

/** A staging model. */
export interface Model {
  readonly table: string;
  readonly sqlName: string;
  readonly description: string;
  readonly owner: string | undefined;
  readonly tags: readonly string[];
  /** SQLMesh's name of it. */
  readonly kind: string;
  /** What else rulesets set of SQLMesh's properties, options of the kind included, as text, by name. */
  readonly properties: ReadonlyMap<string, string>;
  readonly grain: readonly string[];
  /** By name and arguments; of `not_null`, which is about each column for itself, one for each. */
  readonly audits: ReadonlyMap<string, Audit>;
  /** The query without its lists of columns: which rows there are. Undefined where a person writes the model. */
  readonly rows: string | undefined;
  readonly query: string | undefined;
  readonly columns: ReadonlyMap<string, ModelColumn>;
  readonly place: Place;
}

/** A column of a staging model. */
export interface ModelColumn {
  readonly name: string;
  /** Raw columns it is made of, as `table.column`, sorted. */
  readonly from: readonly string[];
  /** As SQL of one step, whatever steps the query has. Undefined where a person writes the model. */
  readonly expression: string | undefined;
  readonly type: LogicalType | undefined;
  readonly sqlType: string;
  readonly nullable: boolean;
  readonly description: string | undefined;
  /** The last rule that touched it, or its raw column. */
  readonly place: Place;
}

/** The surface a plan stands for. */
export function surfaceOf({ schema, models, dialect }: StagingPlan): Surface {
  return {
    schema: schema.key,
    tables: new Map(schema.tables.map((table) => [table.name, rawTableOf(table, schema.dataset, dialect)])),
    models: new Map(models.map((model) => [model.table.name, modelOf(model, schema.loadsTable, dialect)])),
  };
}

function rawTableOf(table: Table, dataset: string, dialect: Dialect): RawTable {
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
    audits: [table.sqlmesh.get('audits') ?? []].flat().map(asJson),
    sqlmesh: new Map(
      sortedBy([...table.sqlmesh], ([key]) => key).flatMap(([key, value]) =>
        key === 'audits' ? [] : [[key, asJson(value)] as const],
      ),
    ),
    columns: new Map(table.columns.map((column) => [column.name, rawColumnOf(column, dialect)])),
    place: table.place,
  };
}

const printRelation = ({ columns, to, referencedColumns }: Relation): string =>
  `${columns.join(', ')} -> ${to.name}(${referencedColumns.join(', ')})`;

const asJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...part] : part));

const textAt = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function rawColumnOf(column: Column, dialect: Dialect): RawColumn {
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
    place: column.place,
  };
}

function modelOf(staged: StagedTable, loadsTable: string, dialect: Dialect): Model {
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
    audits: new Map(staged.audits.flatMap(alone).map((audit) => [printAudit(audit), audit])),
    rows: select && printSelect(rowsOf(select), dialect),
    query: select && printSelect(select, dialect),
    columns: new Map(staged.columns.map((column) => [column.name, modelColumnOf(column, staged, loadsTable, dialect)])),
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

const alone = (audit: Audit): Audit[] =>
  audit.name === 'not_null' ? audit.columns.map((column) => ({ ...audit, columns: [column] })) : [audit];

const printAudit = ({ name, columns, arguments: more, condition }: Audit): string =>
  `${name}(${[columns.join(', '), ...(more === undefined ? [] : [JSON.stringify(more)]), ...(condition === undefined ? [] : [`where ${condition}`])].join('; ')})`;

function modelColumnOf(
  column: StagedColumn,
  { table, select }: StagedTable,
  loadsTable: string,
  dialect: Dialect,
): ModelColumn {
  const expression = select?.projections.find(({ alias }) => alias === column.name)?.expression;
  return {
    name: column.name,
    from: rawColumnsOf(column.origin, table, loadsTable),
    expression: expression && inFull(expression, select!, select!.ctes, dialect),
    type: column.type,
    sqlType: column.sqlType,
    nullable: column.nullable,
    description: column.description,
    place: column.steps.at(-1)?.at ?? placeOf(column.origin, table),
  };
}

/**
 * The expression as if the query had one step: a column that an earlier step made is what it was made of. A person's own text stays
 * as typed, and what its names stand for is behind it.
 */
function inFull(expression: Expression, select: Select, ctes: Select['ctes'], dialect: Dialect): string {
  const behind = new Map<string, string>();
  const resolve = (one: Expression, { from }: Select): Expression => {
    // What several tables give is no step of one of them.
    const below = ctes.find(({ name, select: inner }) => name === from.table && inner.unionAll === undefined)?.select;
    const made = new Map(below?.projections.map(({ alias, expression: inner }) => [alias, inner]));
    const stepOf = (name: string): Expression | undefined => {
      const inner = made.get(name);
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
