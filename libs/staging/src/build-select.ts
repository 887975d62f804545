import type { ResolvedSchema } from '@cdf/catalog';
import {
  allOf,
  between,
  builtInVariable,
  column,
  type Dialect,
  type Expression,
  equal,
  type Join,
  literal,
  mapColumns,
  rawTable,
  type Select,
} from '@cdf/sql';
import { withFirstRows } from './first-rows.ts';
import { usedLayers } from './layers.ts';
import type { Draft, StagedColumn, StagedTable } from './staging-plan.ts';
import { withUnion } from './union-select.ts';
import { isSourceTable, isUnited } from './united-table.ts';

/**
 * The query of a staging model. Aliases (`src`, `parent`, `loads`) are fixed: SQLMesh rebuilds everything below a model whose
 * alias changes.
 */
export function buildSelect(draft: Draft, schema: ResolvedSchema, dialect: Dialect): Select {
  const [source, ...layers] = usedLayers(draft);
  const first = selectOfSource(draft, source!.columns, schema, dialect);
  if (layers.length === 0) return first;
  const ctes = [...first.ctes];
  let below: Select = { ...first, ctes: [] };
  for (const [index, { columns, conditions }] of layers.entries()) {
    const name = index === 0 ? 'staged' : `staged_${index + 1}`;
    ctes.push({ name, select: below });
    const projections = columns.map(({ expression, name: alias }) => ({ expression, alias }));
    below = { ctes: [], projections, from: { table: name }, joins: [], where: allOf(conditions) };
  }
  return { ...below, ctes };
}

function selectOfSource(
  draft: Draft,
  columns: readonly StagedColumn[],
  schema: ResolvedSchema,
  dialect: Dialect,
): Select {
  const { table, parent, rows } = draft;
  const loadId = table.columns.find(({ role }) => role === 'load_id')?.name;
  const ofInterval = rows.interval === undefined ? [] : [withinInterval(rows.interval, dialect)];
  const isOfFinished = rows.isCommittedOnly === true || ofInterval.some(readsLoads);
  const joinsLoads = loadId !== undefined && (isOfFinished || columns.some(({ expression }) => readsLoads(expression)));
  const select: Select = {
    ctes: joinsLoads ? [{ name: 'loads', select: finishedLoads(schema, loadId) }] : [],
    projections: columns.map(({ expression, name }) => ({ expression, alias: name })),
    from: { table: isUnited(table) ? 'unioned' : rawTable(schema.dataset, table.name), alias: 'src' },
    joins: [
      ...(joinsLoads
        ? [{ kind: isOfFinished ? 'INNER' : 'LEFT', table: 'loads', condition: sameLoad(loadId, dialect) } as const]
        : []),
      ...(parent === undefined ? [] : [parentJoin({ table, parent })]),
    ],
    where: allOf([...ofInterval, ...rows.filters]),
  };
  const made = rows.dedupe === undefined ? select : withFirstRows(select, rows.dedupe, draft, dialect);
  return isUnited(table) ? withUnion(made, table, schema, dialect) : made;
}

const sameLoad = (loadId: string, { lacksUsing }: Dialect): Join['condition'] =>
  lacksUsing ? { on: equal(column(loadId, 'loads'), column(loadId, 'src')) } : { using: [loadId] };

/**
 * The rows whose load finished in the interval that SQLMesh evaluates. Times with their zone do not depend on the session's.
 * @source SQLMesh `utils/date.py`, `date_dict`: `start_tstz` is the text of a time in UTC with its offset
 */
function withinInterval(time: Expression, { name }: Dialect): Expression {
  const type = withoutZones.has(name) ? 'ts' : 'tstz';
  return between(time, builtInVariable(`start_${type}`), builtInVariable(`end_${type}`));
}

/** Dialects whose times of loads have no zone, and take no text with one. */
const withoutZones: ReadonlySet<string> = new Set(['athena', 'clickhouse', 'dremio']);

function readsLoads(expression: Expression): boolean {
  let found = false;
  mapColumns(expression, (read) => {
    found ||= read.qualifier === 'loads';
    return read;
  });
  return found;
}

/** dlt writes `inserted_at` when a load is complete; a load that is not has no row with status 0, and its rows no load time. */
function finishedLoads(schema: ResolvedSchema, loadId: string): Select {
  return {
    ctes: [],
    projections: [
      { expression: column('load_id'), alias: loadId },
      { expression: column('inserted_at'), alias: 'loaded_at' },
    ],
    from: { table: rawTable(schema.dataset, schema.loadsTable) },
    joins: [],
    where: ofFinishedLoads(schema),
  };
}

/** The rows of dlt's table of loads that are finished loads of the schema. */
export const ofFinishedLoads = ({ name }: ResolvedSchema): Expression =>
  allOf([equal(column('schema_name'), literal(name)), equal(column('status'), literal(0))])!;

/**
 * A nested table joins the staging model of its parent, so that keys, load time and every row filter above follow. The history
 * of an scd2 root repeats row ids, so nested rows join its current row only; the tables of a union may repeat each other's.
 */
function parentJoin({ table, parent }: { readonly table: Draft['table']; readonly parent: StagedTable }): Join {
  const parentId = table.columns.find(({ role }) => role === 'parent_id')!.name;
  const rowId = rowIdOf(parent)!.name;
  const isCurrent = parent.columns.find(({ origin }) => origin.kind === 'is_current');
  const conditions: Expression[] = [equal(column(rowId, 'parent'), column(parentId, 'src'))];
  if (isCurrent !== undefined) conditions.push(column(isCurrent.name, 'parent'));
  const sourceTable = sourceTableOf(parent);
  if (sourceTable !== undefined)
    conditions.push(equal(column(sourceTable.name, 'parent'), literal(table.parent!.name)));
  return { kind: 'INNER', table: parent.model, alias: 'parent', condition: { on: allOf(conditions)! } };
}

/** The column of a union that says which table a row is from. */
const sourceTableOf = ({ table, columns }: StagedTable): StagedColumn | undefined =>
  columns.find(({ origin }) => origin.kind === 'source' && isSourceTable(origin.column, table));

/** The column nested tables join by. */
export const rowIdOf = ({ columns }: { readonly columns: readonly StagedColumn[] }): StagedColumn | undefined =>
  columns.find(({ origin }) => origin.kind === 'source' && origin.column.role === 'row_id');
