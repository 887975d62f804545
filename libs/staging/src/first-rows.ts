import {
  allOf,
  anyOf,
  cast,
  column as columnOf,
  type Dialect,
  type Expression,
  equal,
  isNull,
  literal,
  mapColumns,
  not,
  type Select,
} from '@cdf/sql';
import { overSource } from './layers.ts';
import type { Dedupe, Draft, StagedColumn } from './staging-plan.ts';
import { isUnited } from './united-table.ts';

/**
 * The query over the first row of each key: the source's rows are numbered in a common table expression `ranked`, and every filter
 * stays outside of it. No QUALIFY: SQLMesh loses its alias in dialects that have none.
 */
export function withFirstRows(select: Select, dedupe: Dedupe, draft: Draft, dialect: Dialect): Select {
  const { table } = draft;
  const columns = overSource(draft);
  const now = (column: StagedColumn): StagedColumn => columns.find(({ origin }) => origin === column.origin) ?? column;
  const value = (column: StagedColumn): Expression => now(column).expression;
  const number = unused('_row_number', draft, dialect);
  const ranking: Expression = {
    kind: 'row_number',
    partition: dedupe.by.map((column) => bare(value(column))),
    order: [
      ...dedupe.order.map(({ column, direction }) => ({ expression: bare(value(column)), direction })),
      ...tieBreakers(draft, dialect),
    ],
  };
  const nullKeys = dedupe.by.filter((column) => column.nullable).map((column) => isNull(value(column)));
  const used = sourceColumns(select, nullKeys);
  const isFirst = equal(columnOf(number, 'src'), literal(1));
  const kept = dedupe.keepsNullKeys
    ? anyOf([isFirst, ...nullKeys])!
    : allOf([isFirst, ...nullKeys.map((isMissing) => not(isMissing))])!;
  return {
    ...select,
    ctes: [
      ...select.ctes,
      {
        name: 'ranked',
        select: {
          ctes: [],
          projections: [
            ...table.columns
              .filter(({ name }) => used.has(name))
              .map(({ name }) => ({ expression: columnOf(name), alias: name })),
            { expression: ranking, alias: number },
          ],
          from: select.from.alias === undefined ? select.from : { table: select.from.table },
          joins: [],
          where: undefined,
        },
      },
    ],
    from: { table: 'ranked', alias: 'src' },
    where: allOf([kept, ...(select.where === undefined ? [] : [select.where])]),
  };
}

/**
 * Load ids are compared as numbers: as texts, the one with fewer decimals would be the older one.
 * @source dlt `create_load_id`: the time as text of a double, with as many decimals as it needs
 */
function tieBreakers({ table }: Draft, dialect: Dialect): { expression: Expression; direction: 'asc' | 'desc' }[] {
  const double = dialect.physicalType({ dataType: 'double' })!;
  const ofRole = (role: string) => table.columns.filter((column) => column.role === role);
  return [
    ...ofRole('load_id').map(({ name }) => ({ expression: cast(columnOf(name), double), direction: 'desc' as const })),
    ...ofRole('row_id').map(({ name }) => ({ expression: columnOf(name), direction: 'asc' as const })),
    // Upsert makes the row id of the key, so that rows of two tables may have the same.
    ...(isUnited(table) ? [{ expression: columnOf(table.sourceColumn.name), direction: 'asc' as const }] : []),
  ];
}

/** The columns of `src` that a SELECT and further expressions read. */
export function sourceColumns(select: Select, more: readonly Expression[] = []): ReadonlySet<string> {
  const used = new Set<string>();
  for (const expression of [
    ...select.projections.map((projection) => projection.expression),
    ...select.joins.flatMap(({ condition }) =>
      'using' in condition ? condition.using.map((name) => columnOf(name, 'src')) : [condition.on],
    ),
    ...(select.where === undefined ? [] : [select.where]),
    ...more,
  ])
    mapColumns(expression, (column) => {
      if (column.qualifier === 'src') used.add(column.name);
      return column;
    });
  return used;
}

const bare = (expression: Expression): Expression =>
  mapColumns(expression, ({ name, qualifier, ...column }) => ({
    ...column,
    name,
    ...(qualifier === undefined || qualifier === 'src' ? {} : { qualifier }),
  }));

/** A name the table does not have. */
function unused(wanted: string, { table }: Draft, dialect: Dialect): string {
  const taken = new Set(table.columns.map(({ name }) => dialect.fold(name)));
  return taken.has(dialect.fold(wanted)) ? unused(`_${wanted}`, { table } as Draft, dialect) : wanted;
}
