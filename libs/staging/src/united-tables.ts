import type { Column, ResolvedSchema, Table } from '@cdf/catalog';
import { type Checked, type Finding, finding, nearestHint, type Place } from '@cdf/core';
import type { Dialect } from '@cdf/sql';
import { plainParameters } from './actions/parameters.ts';
import { parameterPlace } from './actions/sql-text.ts';
import { type UnionParameters, union } from './actions/union.ts';
import { matcher } from './match.ts';
import { unreachableTable } from './raw-names.ts';
import type { ActionCall, Rule } from './ruleset.ts';
import { type UnitedTable, unite } from './united-table.ts';
import { isWritable, unwritable } from './unwritable-names.ts';

/**
 * The tables that rules unite with others. They are united before any rule is applied, so that every rule sees all columns,
 * whatever order rules stand in.
 *
 * @param tables  those whose staging model is generated
 * @findings CDF306 for tables that cannot be taken together, at the name of the table
 */
export function unitedTables(
  rules: readonly Rule[],
  tables: readonly Table[],
  schema: ResolvedSchema,
  dialect: Dialect,
): Checked<ReadonlyMap<Table, UnitedTable>> {
  const findings: Finding[] = [];
  const value = new Map<Table, UnitedTable>();
  for (const rule of rules) {
    const calls = rule.actions.filter(({ name, parameters }) => name === union.name && parameters !== null);
    if (calls.length === 0) continue;
    const { table: isMeant } = matcher(rule.when);
    for (const call of calls) {
      if (rule.when.columns !== undefined) {
        findings.push(
          refused(call.at, 'union takes whole tables, and the rule selects columns', 'leave columns out of when'),
        );
        continue;
      }
      for (const table of tables.filter(isMeant)) {
        const made = value.has(table)
          ? [
              refused(
                call.at,
                `Table "${table.name}" is united by an earlier rule already`,
                'name all tables in one rule',
              ),
            ]
          : united(table, call, schema, dialect);
        if ('parts' in made) value.set(table, made);
        else findings.push(...made);
      }
    }
  }
  return { value, findings };
}

function united(
  table: Table,
  call: ActionCall,
  schema: ResolvedSchema,
  dialect: Dialect,
): UnitedTable | readonly Finding[] {
  const { tables: names, source = '_source' } = plainParameters<UnionParameters>(call.parameters);
  const place = (index: number): Place => parameterPlace(call, union.name, 'tables', index);
  const own = whyNot(table, schema, dialect);
  if (own !== undefined) return [refused(call.at, ...own)];
  const others = names.map((name, index) => {
    const other = schema.tableByName.get(name);
    const why: Why | undefined =
      other === undefined
        ? [`"${name}" is not a table of schema "${schema.key}"`, nearestHint(name, [...schema.tableByName.keys()])]
        : other === table
          ? [`Table "${name}" is united with itself`, 'name the other tables only']
          : whyNot(other, schema, dialect);
    return why === undefined ? other! : refused(place(index), ...why);
  });
  const faults = others.filter(isFault);
  const parts: readonly [Table, ...Table[]] = [table, ...others.filter(isTable)];
  faults.push(...names.flatMap((name, index) => unlike(parts, name, place(index), dialect)));
  if (!isWritable(source)) faults.push(unwritable(source, table, parameterPlace(call, union.name, 'source')));
  const taken = parts.find(({ columns }) => columns.some(({ name }) => dialect.fold(name) === dialect.fold(source)));
  if (taken !== undefined)
    faults.push(
      refused(call.at, `Table "${taken.name}" has a column "${source}" of its own`, 'choose another name: source: …'),
    );
  return faults.length > 0 ? faults : unite(parts, source);
}

type Why = readonly [message: string, hint: string];

const isFault = (one: Table | Finding): one is Finding => 'code' in one;
const isTable = (one: Table | Finding): one is Table => !isFault(one);

/** Why a table's rows cannot be taken together with those of others. */
function whyNot(table: Table, { dataset }: ResolvedSchema, dialect: Dialect): Why | undefined {
  const { name, parent, columns, mergeStrategy } = table;
  if (parent !== undefined || columns.some(({ role }) => role === 'parent_id'))
    return [`Table "${name}" is nested: its rows follow those of one parent`, 'unite the models in one of your own'];
  if (mergeStrategy === 'scd2')
    return [
      `Table "${name}" is scd2: its periods say nothing of rows of other tables`,
      'stage it by itself, and unite the models in one of your own',
    ];
  const unreachable = unreachableTable(table, dataset, dialect);
  return unreachable && [unreachable.message, unreachable.hint ?? ''];
}

/** What keeps the columns of one of the tables from being aligned with those before it. */
function unlike(parts: readonly Table[], name: string, at: Place, dialect: Dialect): Finding[] {
  const index = parts.findIndex((part) => part.name === name);
  const part = parts[index];
  if (part === undefined || index === 0) return [];
  const before = parts.slice(0, index);
  const faults = part.columns.flatMap((column) => {
    const [other, theirs] = likeNamed(column, before, dialect) ?? [];
    if (other === undefined || theirs === undefined) return [];
    const said = (one: Column, where: Table): string => `"${one.name}" of "${where.name}"`;
    const both = `${said(column, part)} is ${kindOf(column, dialect)}, and ${said(theirs, other)} is ${kindOf(theirs, dialect)}`;
    const related = { related: column.place };
    if (theirs.name !== column.name)
      return [
        refused(
          at,
          `${said(column, part)} and ${said(theirs, other)} are one name on ${dialect.name}`,
          oneSpelling,
          related,
        ),
      ];
    return isAlike(column, theirs, dialect)
      ? []
      : [refused(at, both, 'give both one data_type in dlt and load again, or leave the table out', related)];
  });
  const [first] = before;
  const missing = first!.columns
    .filter(({ role, name: own }) => role !== 'data' && !part.columnByName.has(own))
    .map((column) => [column, part, first!] as const);
  const more = part.columns
    .filter(({ role, name: own }) => role !== 'data' && !first!.columnByName.has(own))
    .map((column) => [column, first!, part] as const);
  const lacking = [...missing, ...more].map(([column, without, having]) =>
    refused(
      at,
      `Table "${without.name}" has no "${column.name}", by which dlt knows its rows or loads, and "${having.name}" has`,
      'let dlt add it to both (parquet_normalizer), or leave the table out',
    ),
  );
  return [...faults, ...lacking];
}

const oneSpelling = 'let the source or its naming convention spell them alike';

function likeNamed(column: Column, tables: readonly Table[], { fold }: Dialect): readonly [Table, Column] | undefined {
  const name = fold(column.name);
  for (const table of tables) {
    const found = table.columnByName.get(column.name) ?? table.columns.find((other) => fold(other.name) === name);
    if (found !== undefined) return [table, found];
  }
  return undefined;
}

const typeOf = ({ sqlType, type }: Column, dialect: Dialect): string | undefined =>
  sqlType ?? dialect.physicalType(type);

const isAlike = (a: Column, b: Column, dialect: Dialect): boolean =>
  a.type.dataType === b.type.dataType && a.role === b.role && typeOf(a, dialect) === typeOf(b, dialect);

const kindOf = (column: Column, dialect: Dialect): string =>
  `${typeOf(column, dialect) ?? column.type.dataType}${column.role === 'data' ? '' : ` (${column.role})`}`;

const refused = (at: Place, message: string, hint: string, more: { readonly related?: Place } = {}): Finding =>
  finding('CDF306', at, message, { hint, ...more });
