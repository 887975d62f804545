import type { Relation, ResolvedSchema, Table } from '@cdf/catalog';
import { type Checked, type Finding, finding, nearestHint } from '@cdf/core';
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
import type { RuledRelation, StagedColumn, StagedTable } from './staging-plan.ts';
import { namedAudit, type StandaloneAudit } from './standalone-audit.ts';
import { isUnited } from './united-table.ts';

/** A standalone audit of one relation: rows whose counterpart is missing. */
export type RelationAudit = StandaloneAudit;

/**
 * One audit for each relation that a rule declares, from staging model to staging model; one for each that a person declared in
 * dlt, where rules left both sides as they are; and one for each nested table, from raw table to raw table. dlt enforces none.
 * Where rules take a sample of the other side, rows miss theirs by design, and nothing is audited.
 *
 * @findings CDF306 for a relation of a rule that cannot be audited
 */
export function relationAudits(
  schema: ResolvedSchema,
  modelByTable: ReadonlyMap<string, StagedTable>,
  dialect: Dialect,
): Checked<RelationAudit[]> {
  const findings: Finding[] = [];
  const value = schema.tables.flatMap((table) => {
    const from = modelByTable.get(table.name);
    const asked = (from?.relations ?? []).flatMap((relation) => ruled(relation, from!, schema, modelByTable, dialect));
    findings.push(...asked.filter(isFinding));
    const byFile = new Map<string, RelationAudit>();
    for (const audit of [
      ...table.relations.flatMap((relation) => declared(relation, table, schema, modelByTable, dialect)),
      ...asked.filter(isAudit),
    ])
      byFile.set(audit.file, audit);
    return [...byFile.values(), ...nested(table, schema, dialect)];
  });
  return { value, findings };
}

const isFinding = (one: RelationAudit | Finding): one is Finding => 'code' in one;
const isAudit = (one: RelationAudit | Finding): one is RelationAudit => !isFinding(one);

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
  // Rows of the other tables may refer to something else by a column of this name.
  if (to.isSampled || isUnited(from.table)) return [];
  return [betweenModels({ from, to, foreign, referenced }, relation.columns, schema, dialect)];
}

function ruled(
  { columns, to: wanted, referencedColumns, isReference, at }: RuledRelation,
  from: StagedTable,
  schema: ResolvedSchema,
  modelByTable: ReadonlyMap<string, StagedTable>,
  dialect: Dialect,
): RelationAudit | Finding | [] {
  const fault = (message: string, hint: string | undefined): Finding =>
    finding('CDF306', at, message, hint === undefined ? {} : { hint });
  const to = modelByTable.get(wanted);
  if (to === undefined) return fault(`"${wanted}" has no staging model`, nearestHint(wanted, [...modelByTable.keys()]));
  const foreign = columns.map((origin) => from.columns.find((column) => column.origin === origin));
  if (!foreign.every((column) => column !== undefined))
    return fault(
      `A later rule drops a column of the relation to "${wanted}"`,
      'remove the relation, or keep the column',
    );
  const names = referencedColumns ?? stagedAs(to, to.table.keys.primaryKey?.columns ?? []) ?? to.grain;
  const referenced = names.map((name) => to.columns.find((column) => column.name === name));
  const missing = names.find((_, index) => referenced[index] === undefined);
  if (missing !== undefined)
    return fault(
      `The staging model of "${wanted}" has no column "${missing}"`,
      nearestHint(
        missing,
        to.columns.map(({ name }) => name),
      ),
    );
  if (names.length !== foreign.length)
    return fault(
      `${foreign.length} columns cannot refer to ${names.length} (${names.join(', ')}) of "${wanted}"`,
      'name the columns on the other side: referenced_columns: […]',
    );
  const unlike = foreign.findIndex((column, index) => !areComparable(column, referenced[index]!));
  if (unlike >= 0)
    return fault(
      `"${foreign[unlike]!.name}" is ${foreign[unlike]!.sqlType}, and "${names[unlike]}" of "${wanted}" is ${referenced[unlike]!.sqlType}`,
      'cast one of them first',
    );
  const named = foreign.map(({ name }) => name);
  const isGrain = names.length === to.grain.length && to.grain.every((name) => names.includes(name));
  if (isReference && !(isGrain && names.every((name, index) => name === named[index])))
    return fault(
      `SQLMesh joins references by name: ${named.join(', ')} is not the grain of "${wanted}" (${to.grain.join(', ') || 'it has none'})`,
      'rename one of the two sides, or leave reference out',
    );
  if (to.isSampled) return [];
  return betweenModels({ from, to, foreign: named, referenced: names }, named, schema, dialect);
}

const numbers: readonly (string | undefined)[] = ['bigint', 'decimal', 'wei', 'double'];

const areComparable = (a: StagedColumn, b: StagedColumn): boolean =>
  a.type?.dataType === b.type?.dataType || (numbers.includes(a.type?.dataType) && numbers.includes(b.type?.dataType));

interface Models {
  readonly from: StagedTable;
  readonly to: StagedTable;
  readonly foreign: readonly string[];
  readonly referenced: readonly string[];
}

function betweenModels(
  { from, to, foreign, referenced }: Models,
  calledBy: readonly string[],
  schema: ResolvedSchema,
  dialect: Dialect,
): RelationAudit {
  const said = (columns: readonly string[], { model }: StagedTable) =>
    `${columns.join(', ')} of ${printTableName(model, dialect)}`;
  return {
    ...namedAudit(schema, `${from.table.name}__${calledBy.join('_')}`),
    description: `Every ${said(foreign, from)} exists as ${said(referenced, to)}`,
    select: missingCounterparts({ from: from.model, to: to.model, foreign, referenced, shown: from.grain }),
  };
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
      ...namedAudit(schema, `${table.name}__${parentId}`),
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
