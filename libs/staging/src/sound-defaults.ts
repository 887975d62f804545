import { type Column, type LogicalType, printLogicalType, type Table } from '@cdf/catalog';
import { type Checked, type Finding, finding } from '@cdf/core';
import { cast, column as columnOf, type Dialect, type Expression, equal, isNull, literal } from '@cdf/sql';
import type { ColumnOrigin, Draft, StagedColumn, StagedTable } from './staging-plan.ts';

/**
 * The columns a staging model has before any rule: the parent's keys and position, the table's own, validity of scd2 rows,
 * load time, row id. dlt's other columns stay in the raw layer. Sound for every write disposition, because nothing is
 * filtered and nothing is claimed.
 *
 * @findings CDF210 for a type the destination cannot have, CDF307 where a generated name gave way to a source column,
 *   CDF308 for a hard_delete column that nothing acts on
 */
export function soundDefaults(table: Table, parent: StagedTable | undefined, dialect: Dialect): Checked<Draft> {
  const findings: Finding[] = [];
  const taken = new Set(table.columns.filter(({ role }) => role === 'data').map(({ name }) => dialect.fold(name)));
  const named = (name: string): string => {
    const free = taken.has(dialect.fold(name)) ? `_${name}` : name;
    if (free !== name) findings.push(gaveWay(table, name, free));
    return free;
  };
  const source = (column: Column, name = column.name, expression?: Expression): StagedColumn[] => {
    const sqlType = column.sqlType ?? dialect.physicalType(column.type);
    if (sqlType === undefined) findings.push(impossibleType(table, column, dialect));
    return [sourceColumn(column, name, sqlType ?? '', expression)];
  };
  const byRole = (role: Column['role']): readonly Column[] => table.columns.filter((column) => column.role === role);
  const data = byRole('data');
  const isKey = ({ flags }: Column): boolean => flags.has('primary_key');
  const validTo = byRole('valid_to');
  findings.push(...idleHardDeletes(table));
  const columns = [
    ...(parent === undefined ? [] : inheritedKeys(parent, named)),
    ...byRole('list_index').flatMap((column) => source(column, named('position'))),
    ...data.filter(isKey).flatMap((column) => source(column)),
    ...data.filter((column) => !isKey(column)).flatMap((column) => source(column)),
    ...(parent === undefined ? byRole('parent_id').flatMap((column) => source(column)) : []),
    ...byRole('valid_from').flatMap((column) => source(column, named('valid_from'))),
    ...validTo.flatMap((column) => source(column, named('valid_to'), shownValidTo(column, dialect))),
    ...validTo.map((column) => isCurrent(column, named('is_current'), dialect)),
    ...loadTime(table, parent, named, dialect),
    ...byRole('row_id').flatMap((column) => source(column)),
  ];
  return { value: { table, parent, columns }, findings };
}

function sourceColumn(column: Column, name: string, sqlType: string, expression?: Expression): StagedColumn {
  return {
    name,
    origin: { kind: 'source', column },
    expression: expression ?? columnOf(column.name, 'src'),
    type: column.type,
    sqlType,
    nullable: column.nullable || column.role === 'valid_to',
    description: column.description ?? roleDescription(column),
    keepsValues: true,
    steps: [],
  };
}

function roleDescription({ role }: Column): string | undefined {
  switch (role) {
    case 'list_index':
      return 'Place in the list of its parent, from 0';
    case 'valid_from':
      return 'Start of the period, inclusive';
    case 'valid_to':
      return 'End of the period, exclusive; NULL for the current version';
    default:
      return undefined;
  }
}

/**
 * The parent's keys and positions under names that say whose they are. A name a rule gave, or one that came from further up,
 * says that already. A parent without a primary key is known by its row id.
 */
function inheritedKeys(parent: StagedTable, named: (name: string) => string): StagedColumn[] {
  return identifyingColumns(parent).map((column) => {
    const saysOwner = column.origin.kind === 'parent' || column.steps.some(({ action }) => action === 'rename');
    const name = named(saysOwner ? column.name : `${lastPart(parent.table)}_${column.name}`);
    return follow(
      column,
      parent,
      name,
      column.description ?? `${column.name} of the ${lastPart(parent.table)} row this row belongs to`,
    );
  });
}

function identifyingColumns({ columns, table }: StagedTable): readonly StagedColumn[] {
  const hasKey = table.root.keys.primaryKey !== undefined;
  return columns.filter(({ origin }) => {
    if (origin.kind === 'parent') return origin.column.origin.kind !== 'loaded_at';
    if (origin.kind !== 'source') return false;
    const { flags, role } = origin.column;
    return (
      role === 'list_index' || flags.has('primary_key') || (!hasKey && role === 'row_id' && table.parent === undefined)
    );
  });
}

/** The owner's name without its own parent's: `items` for `orders__items`. */
const lastPart = ({ name, parent }: Table): string =>
  parent !== undefined && name.startsWith(`${parent.name}__`) ? name.slice(parent.name.length + 2) : name;

const follow = (column: StagedColumn, model: StagedTable, name: string, description: string): StagedColumn => ({
  ...column,
  name,
  description,
  origin: { kind: 'parent', column, model },
  expression: columnOf(column.name, 'parent'),
  steps: [],
});

const timestamp: LogicalType = { dataType: 'timestamp' };

/** When the load that delivered the row was finished: from dlt's table of loads for a root, from the parent for a nested table. */
function loadTime(
  table: Table,
  parent: StagedTable | undefined,
  named: (name: string) => string,
  dialect: Dialect,
): StagedColumn[] {
  if (parent !== undefined) {
    const above = parent.columns.find((column) => comesFrom(column.origin, 'loaded_at'));
    if (above === undefined) return [];
    return [
      follow(
        above,
        parent,
        named('loaded_at'),
        `When dlt finished the load that delivered the ${lastPart(table.root)} row`,
      ),
    ];
  }
  if (!table.columns.some(({ role }) => role === 'load_id') || !table.isManaged) return [];
  return [
    {
      name: named('loaded_at'),
      origin: { kind: 'loaded_at' },
      expression: columnOf('loaded_at', 'loads'),
      type: timestamp,
      sqlType: dialect.physicalType(timestamp) ?? '',
      nullable: true,
      description: 'When dlt finished the load that delivered this row',
      keepsValues: true,
      steps: [],
    },
  ];
}

/** True when the value goes back to a column of the kind, through any number of parents. */
export const comesFrom = (origin: ColumnOrigin, kind: ColumnOrigin['kind']): boolean =>
  origin.kind === kind || (origin.kind === 'parent' && comesFrom(origin.column.origin, kind));

/** The literal that marks current rows, or undefined where they have NULL. */
function activeLiteral(validTo: Column, dialect: Dialect): Expression | undefined {
  const mark = validTo.annotations.get('x-active-record-timestamp');
  return typeof mark === 'string' ? cast(literal(mark), dialect.physicalType(validTo.type) ?? '') : undefined;
}

function shownValidTo(column: Column, dialect: Dialect): Expression | undefined {
  const mark = activeLiteral(column, dialect);
  if (mark === undefined) return undefined;
  return cast(
    { kind: 'call', name: 'NULLIF', args: [columnOf(column.name, 'src'), mark] },
    dialect.physicalType(column.type) ?? '',
  );
}

function isCurrent(validTo: Column, name: string, dialect: Dialect): StagedColumn {
  const value = columnOf(validTo.name, 'src');
  const mark = activeLiteral(validTo, dialect);
  return {
    name,
    origin: { kind: 'is_current', validTo },
    expression: mark === undefined ? isNull(value) : equal(value, mark),
    type: { dataType: 'bool' },
    sqlType: dialect.physicalType({ dataType: 'bool' }) ?? '',
    nullable: mark !== undefined,
    description: 'TRUE for the version that is valid now',
    keepsValues: true,
    steps: [],
  };
}

const gaveWay = (table: Table, name: string, free: string): Finding =>
  finding(
    'CDF307',
    table.place,
    `Table "${table.name}" has a column "${name}" of its own: cdf's column of that name is "${free}"`,
    {
      hint: 'rename the source column in staging.yml to get both names right',
    },
  );

const impossibleType = (table: Table, column: Column, dialect: Dialect): Finding =>
  finding(
    'CDF210',
    column.place,
    `Column "${column.name}" of table "${table.name}" is ${printLogicalType(column.type)}, which ${dialect.name} does not have`,
    {
      hint: 'change the hint at the source, or set x-sql-type to the type the column really has',
    },
  );

/** dlt removes flagged rows only where it deduplicates: with merge, except scd2. */
function idleHardDeletes(table: Table): Finding[] {
  if (table.writeDisposition === 'merge' && table.mergeStrategy !== 'scd2') return [];
  return table.columns
    .filter(({ flags }) => flags.has('hard_delete'))
    .map((column) =>
      finding(
        'CDF308',
        column.place,
        `Column "${column.name}" marks deleted rows, but table "${table.name}" is not deduplicated: the rows stay`,
        {
          hint: 'dlt acts on hard_delete only with write disposition merge',
        },
      ),
    );
}
