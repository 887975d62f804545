import { printLogicalType, type Table } from '@cdf/catalog';
import { compareText } from '@cdf/core';
import type {
  ReportedAudit,
  ReportedColumn,
  ReportedSelect,
  ReportedSkippedRule,
  ReportedSource,
  ReportedTable,
} from '@cdf/schemas/report';
import {
  type Dialect,
  type Expression,
  printClausesOf,
  printExpression,
  printIdentifier,
  printTableName,
  readsOf,
  type Select,
} from '@cdf/sql';
import {
  type Audit,
  type ColumnOrigin,
  lackingTables,
  type RawColumn,
  rawColumnNames,
  rawColumns,
  type StagedColumn,
  type StagedTable,
  type StagingPlan,
} from '@cdf/staging';
import { biography, type LineOf, type Moments, tableBiography } from './biography.ts';
import type { FoundColumn } from './find-subject.ts';
import { type Skip, skippedFor, skippedForTable } from './skipped-rules.ts';

/** A plan, and what the rules did on the way to it. */
export interface ExplainInput {
  readonly plan: StagingPlan;
  readonly moments: Moments;
  /** File and line of a place. */
  readonly lineOf: LineOf;
}

/** Where a column comes from, what each rule did to it, what it is now, and which rules look as if they applied. */
export function explainColumn(
  table: Table,
  found: FoundColumn,
  { plan, moments, lineOf }: ExplainInput,
): ReportedColumn {
  const { dialect, schema } = plan;
  const model = plan.modelByTable.get(table.name);
  const origin: ColumnOrigin = found.kind === 'raw' ? { kind: 'source', column: found.column } : found.column.origin;
  const staged = found.kind === 'staged' ? found.column : undefined;
  const last = found.kind === 'raw' ? undefined : found.column;
  // Of what rules unite, the whole.
  const of = model?.table ?? table;
  const made = last ?? { origin };
  const [raw, ...more] = rawColumns(made, found.kind === 'raw' ? table : of);
  const takesPart = ({ columns, condition }: Audit): boolean =>
    columns.includes(found.column.name) || condition === found.column.name;
  const ruleAt = ({ rule, at }: StagedColumn['steps'][number]): string => {
    const { file, line } = lineOf(at);
    return `${rule === undefined ? 'a rule' : `the rule "${rule}"`} (${file}:${line})`;
  };
  return {
    path: `${schema.key}.${table.name}.${found.column.name}`,
    status: found.kind,
    model: model === undefined ? null : printTableName(model.model, dialect),
    name: found.column.name,
    source: raw === undefined ? null : sourceOf(raw, lineOf),
    more_sources: more.map((one) => sourceOf(one, lineOf)),
    lacking: found.kind === 'raw' ? [] : lackingTables(made, of),
    lineage: rawColumnNames(made, found.kind === 'raw' ? table : of, schema.loadsTable),
    steps: biography(origin, table, moments, lineOf, dialect),
    expression:
      staged === undefined || model === undefined ? null : printExpression(lastExpression(staged, model), dialect),
    alias:
      staged === undefined || model === undefined ? null : aliasOf(lastExpression(staged, model), staged.name, dialect),
    below:
      staged === undefined || model?.select === undefined
        ? []
        : below(lastExpression(staged, model), model.select, dialect),
    type:
      last === undefined
        ? printLogicalType(raw!.column.type)
        : last.type === undefined
          ? null
          : printLogicalType(last.type),
    sql_type: last?.sqlType ?? raw?.column.sqlType ?? (raw && dialect.physicalType(raw.column.type)) ?? null,
    nullable: last?.nullable ?? raw?.column.nullable ?? null,
    description: last?.description ?? raw?.column.description ?? null,
    audits: staged === undefined ? [] : (model?.audits ?? []).filter(takesPart).map(auditOf),
    grain: staged !== undefined && model?.grain.includes(staged.name) ? [...model.grain] : [],
    flags: [],
    skipped: skippedFor(origin, moments.get(table.name) ?? [], ruleAt).map((skip) => placed(skip, lineOf)),
  };
}

/** A table's staging model: which rows, what tells them apart, audits, columns, and what rules did to the table as a whole. */
export function explainTable(table: Table, { plan, moments, lineOf }: ExplainInput): ReportedTable {
  const { dialect, schema, modelByTable, relations } = plan;
  const model = modelByTable.get(table.name);
  const own = moments.get(table.name) ?? [];
  const drafts = own.flatMap(({ before, calls }) => [before, ...calls.map(({ after }) => after)]);
  const dedupe = drafts.at(-1)?.rows.dedupe;
  const selects = model?.select === undefined ? [] : chain(model.select);
  const columns = model?.columns ?? [];
  return {
    path: `${schema.key}.${table.name}`,
    status: model === undefined ? 'raw' : 'staged',
    model: model === undefined ? null : printTableName(model.model, dialect),
    ...lineOf(table.place),
    disposition: table.writeDisposition,
    strategy: table.mergeStrategy ?? null,
    parent: table.parent?.name ?? null,
    description: model?.description ?? table.description ?? null,
    rows: {
      dedupe:
        dedupe === undefined
          ? null
          : {
              by: dedupe.by.map(({ name }) => name),
              order: dedupe.order.map(({ column, direction }) => `${column.name} ${direction}`),
            },
      where: selects.flatMap(({ where }) => (where === undefined ? [] : [printExpression(where, dialect)])),
      joins: selects
        .flatMap(({ joins }) => joins)
        .filter(({ kind }) => kind === 'INNER')
        .map((join) => {
          const name = typeof join.table === 'string' ? join.table : printTableName(join.table, dialect);
          const { condition } = join;
          return `${name} ${'using' in condition ? `using ${condition.using.join(', ')}` : `on ${printExpression(condition.on, dialect)}`}`;
        }),
    },
    grain: [...(model?.grain ?? [])],
    references: (model?.references ?? []).map((names) => [...names]),
    audits: (model?.audits ?? []).map(auditOf),
    relations: relations.filter(({ select }) => readsTable(select, table, model)).map(({ description }) => description),
    selects: model?.select === undefined ? [] : selectsOf(model.select, dialect),
    columns: columns.map((column) => ({
      ...{ name: column.name, sql_type: column.sqlType, nullable: column.nullable },
      from: rawColumnNames(column, model!.table, schema.loadsTable),
      actions: column.steps.map(({ action }) => action),
    })),
    dropped: (drafts.at(-1)?.lost ?? [])
      .filter(({ name }) => !columns.some((column) => column.name === name))
      .map(({ name, rule, at }) => ({ name, rule: rule ?? null, ...lineOf(at) })),
    steps: tableBiography(table, moments, lineOf),
    skipped: skippedForTable(own).map((skip) => placed(skip, lineOf)),
  };
}

/** The query, SELECT by SELECT: its common table expressions as they follow each other, and the last one, which has no name. */
const selectsOf = (query: Select, dialect: Dialect): ReportedSelect[] =>
  [...query.ctes, { name: null, select: query }].flatMap(({ name, select }) =>
    unionOf(select).map((one) => {
      const { projections, from, joins, where } = printClausesOf(one, dialect);
      return {
        ...{ name, from, joins: [...joins], where: where ?? null },
        projections: projections.map(({ expression, alias }) => ({ expression, alias: alias ?? null })),
      };
    }),
  );

const unionOf = (select: Select): readonly Select[] => [select, ...(select.unionAll ?? []).flatMap(unionOf)];

const sourceOf = ({ table, column }: RawColumn, lineOf: LineOf): ReportedSource => ({
  ...{ table: table.name, column: column.name, ...lineOf(column.place) },
  type: printLogicalType(column.type),
  nullable: column.nullable,
  role: column.role,
  hints: [...column.flags, ...(column.dedupSort === undefined ? [] : [`dedup_sort: ${column.dedupSort}`])].sort(
    compareText,
  ),
  annotations: [...column.annotations.keys()].sort(compareText),
  disposition: table.writeDisposition,
});

const auditOf = ({ name, columns, blocking }: Audit): ReportedAudit => ({ name, columns: [...columns], blocking });

const placed = ({ rule, why }: Skip, lineOf: LineOf): ReportedSkippedRule => ({
  rule: rule.name ?? null,
  ...lineOf(rule.at),
  why,
});

/** What the model's last SELECT says of the column; its name where a person writes the model. */
const lastExpression = ({ name, expression }: StagedColumn, { select }: StagedTable): Expression =>
  select === undefined ? expression : select.projections.find(({ alias }) => alias === name)!.expression;

const aliasOf = (expression: Expression, name: string, dialect: Dialect): string | null => {
  const alias = printIdentifier(name, dialect);
  return expression.kind === 'column' && printIdentifier(expression.name, dialect) === alias ? null : alias;
};

/** The SELECT over the source and those above it, the innermost first. */
function chain(select: Select): readonly Select[] {
  const under = select.ctes.find(({ name }) => name === select.from.table);
  return under === undefined
    ? [select]
    : [
        ...chain({ ...under.select, ctes: [...select.ctes, ...under.select.ctes].filter((one) => one !== under) }),
        select,
      ];
}

function below(expression: Expression, select: Select, dialect: Dialect): ReportedColumn['below'] {
  const under = select.ctes.find(({ name }) => name === select.from.table);
  if (under === undefined) return [];
  const names = readsOf(expression);
  const rest: Select = { ...under.select, ctes: select.ctes.filter((one) => one !== under) };
  const parts = unionOf(under.select);
  return under.select.projections.flatMap(({ alias }, index) => {
    if (!names.has(alias)) return [];
    // The names of a union are those of its first SELECT.
    const each = parts.map((part) => part.projections[index]!.expression);
    return [
      ...(each.every((one) => isColumn(one, alias))
        ? []
        : each.map((one) => ({
            ...{ select: under.name, expression: printExpression(one, dialect) },
            alias: aliasOf(one, alias, dialect),
          }))),
      ...each.flatMap((one) => below(one, rest, dialect)),
    ];
  });
}

const isColumn = (one: Expression, name: string): boolean =>
  one.kind === 'column' && one.name === name && one.qualifier === undefined;

const readsTable = ({ from, joins }: Select, table: Table, model: StagedTable | undefined): boolean =>
  [from, ...joins].some(
    ({ table: source }) =>
      typeof source !== 'string' && (source === model?.model || (source.isRaw === true && source.name === table.name)),
  );
