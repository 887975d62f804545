import type { Relation, ResolvedSchema, Table } from '@cdf/catalog';
import { digest } from '@cdf/core';
import {
  allOf,
  column,
  type Dialect,
  type Expression,
  equal,
  isNull,
  printTableName,
  rawTable,
  type Select,
  type TableName,
} from '@cdf/sql';
import type { StagedColumn, StagedTable } from './staging-plan.ts';

/** A standalone audit of one relation: rows whose counterpart is missing. It never blocks and adds no edge between models. */
export interface RelationAudit {
  /** Unique in the project; letters, digits and `_`. */
  readonly name: string;
  /** What the file is called, without its ending. */
  readonly file: string;
  readonly description: string;
  readonly select: Select;
}

/**
 * One audit for each relation a person declared in dlt, from staging model to staging model, where rules left both sides as they
 * are; and one for each nested table, from raw table to raw table. dlt enforces neither.
 */
export function relationAudits(
  schema: ResolvedSchema,
  modelByTable: ReadonlyMap<string, StagedTable>,
  dialect: Dialect,
): RelationAudit[] {
  return schema.tables.flatMap((table) => [
    ...table.relations.flatMap((relation) => declared(relation, table, schema, modelByTable, dialect)),
    ...nested(table, schema, dialect),
  ]);
}

function declared(
  relation: Relation,
  table: Table,
  schema: ResolvedSchema,
  modelByTable: ReadonlyMap<string, StagedTable>,
  dialect: Dialect,
): RelationAudit[] {
  const [from, to] = [modelByTable.get(table.name), modelByTable.get(relation.to.name)];
  const foreign = stagedAs(from, relation.columns);
  const referenced = stagedAs(to, relation.referencedColumns);
  if (from === undefined || to === undefined || foreign === undefined || referenced === undefined) return [];
  const select = missingCounterparts({ from: from.model, to: to.model, foreign, referenced, shown: from.grain });
  const said = (columns: readonly string[], model: TableName) =>
    `${columns.join(', ')} of ${printTableName(model, dialect)}`;
  return [
    {
      ...named(schema, `${table.name}__${relation.columns.join('_')}`),
      description: `Every ${said(foreign, from.model)} exists as ${said(referenced, to.model)}`,
      select,
    },
  ];
}

/** Names of the staged columns, undefined where a rule dropped one or changed its values. */
function stagedAs(model: StagedTable | undefined, names: readonly string[]): string[] | undefined {
  const columns = names.map((name) => model?.columns.find((candidate) => isColumn(candidate, name)));
  return columns.every((found) => found?.keepsValues === true) ? columns.map((found) => found!.name) : undefined;
}

const isColumn = ({ origin }: StagedColumn, name: string): boolean =>
  origin.kind === 'source' && origin.column.name === name;

function nested(table: Table, schema: ResolvedSchema, dialect: Dialect): RelationAudit[] {
  const parentId = table.columns.find(({ role }) => role === 'parent_id')?.name;
  const rowId = table.parent?.columns.find(({ role }) => role === 'row_id')?.name;
  if (table.parent === undefined || parentId === undefined || rowId === undefined) return [];
  const [from, to] = [table, table.parent].map(({ name }) => rawTable(schema.dataset, name)) as [TableName, TableName];
  const own = table.columns.filter(({ role }) => role === 'row_id').map(({ name }) => name);
  return [
    {
      ...named(schema, `${table.name}__${parentId}`),
      description: `Every row of ${printTableName(from, dialect)} has its parent in ${printTableName(to, dialect)}`,
      select: missingCounterparts({ from, to, foreign: [parentId], referenced: [rowId], shown: own }),
    },
  ];
}

interface Counterparts {
  readonly from: TableName;
  readonly to: TableName;
  readonly foreign: readonly string[];
  readonly referenced: readonly string[];
  /** Columns of `from` that tell which rows. */
  readonly shown: readonly string[];
}

/** A reference with a NULL in it refers to nothing, as in SQL. */
function missingCounterparts({ from, to, foreign, referenced, shown }: Counterparts): Select {
  const pairs = foreign.map((name, index) => equal(column(referenced[index]!, 'parent'), column(name, 'src')));
  const present = foreign.map((name): Expression => ({ kind: 'not', operand: isNull(column(name, 'src')) }));
  return {
    ctes: [],
    projections: [...new Set([...shown, ...foreign])].map((name) => ({ expression: column(name, 'src'), alias: name })),
    from: { table: from, alias: 'src' },
    joins: [{ kind: 'LEFT', table: to, alias: 'parent', condition: { on: allOf(pairs)! } }],
    where: allOf([...present, isNull(column(referenced[0]!, 'parent'))]),
  };
}

/** Characters a name of SQLMesh cannot hold become `_`, and then a tag of the real name keeps it unique. */
function named({ key }: ResolvedSchema, file: string): Pick<RelationAudit, 'name' | 'file'> {
  const wanted = `${key}__${file}`;
  const safe = wanted.replace(/[^A-Za-z0-9_]/g, '_');
  return { name: (safe === wanted ? safe : `${safe}_${digest(wanted).slice(0, 8)}`).toUpperCase(), file };
}
