import { type Column, type LogicalType, printLogicalType, type Table } from '@cdf/catalog';
import { type Checked, type Finding, finding } from '@cdf/core';
import { column as columnOf, type Dialect, type Expression } from '@cdf/sql';
import { type GeneratedNames, generatedNames } from './generated-names.ts';
import { inheritedKeys, inheritedLoadTime } from './inherited-columns.ts';
import { unreachableColumns } from './raw-names.ts';
import { type Draft, newDraft, type StagedColumn, type StagedTable } from './staging-plan.ts';
import { isCurrent, shownValidTo } from './validity.ts';

/**
 * The columns a staging model has before any rule: the parent's keys and position, the table's own, validity of scd2 rows,
 * load time, row id. dlt's other columns stay in the raw layer. Sound for every write disposition, because nothing is
 * filtered and nothing is claimed.
 *
 * @findings CDF210 for a type the destination cannot have, CDF213 for a column SQLMesh cannot ask for, CDF307 where a generated
 *   name gave way to a source column
 */
export function soundDefaults(table: Table, parent: StagedTable | undefined, dialect: Dialect): Checked<Draft> {
  const impossible = table.columns.filter((column) => typeOf(column, dialect) === undefined);
  const names = generatedNames(table, dialect);
  const source = (column: Column, name = column.name, expression?: Expression): StagedColumn =>
    sourceColumn(column, name, typeOf(column, dialect) ?? '', expression);
  const ofRole = (role: Column['role']): readonly Column[] =>
    table.columns.filter((column) => column.role === role && dialect.isReachable(column.name));
  const data = ofRole('data');
  const isKey = ({ flags }: Column): boolean => flags.has('primary_key');
  const columns = [
    ...(parent === undefined ? [] : inheritedKeys(parent, names)),
    ...ofRole('list_index').map((column) => source(column, names.choose('position'))),
    ...data.filter(isKey).map((column) => source(column)),
    ...data.filter((column) => !isKey(column)).map((column) => source(column)),
    ...(parent === undefined ? ofRole('parent_id').map((column) => source(column)) : []),
    ...ofRole('valid_from').map((column) => source(column, names.choose('valid_from'))),
    ...ofRole('valid_to').flatMap((column) => {
      const sqlType = typeOf(column, dialect) ?? '';
      return [
        source(column, names.choose('valid_to'), shownValidTo(column, sqlType)),
        isCurrent(column, sqlType, names.choose('is_current'), dialect),
      ];
    }),
    ...(parent === undefined ? loadTime(table, names, dialect) : inheritedLoadTime(parent, names)),
    ...ofRole('row_id').map((column) => source(column)),
  ];
  const findings = [
    ...impossible.map((column) => impossibleType(table, column, dialect)),
    ...unreachableColumns(table, dialect),
    ...names.findings,
  ];
  return { value: newDraft(table, parent, columns), findings };
}

const typeOf = (column: Column, dialect: Dialect): string | undefined =>
  column.sqlType ?? dialect.physicalType(column.type);

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

/** What a column of dlt's own is. */
export function roleDescription({ role }: Column): string | undefined {
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

/** What the load time of a row is. */
export const loadTimeDescription = 'When dlt finished the load that delivered this row';

const timestamp: LogicalType = { dataType: 'timestamp' };

/** When the load that delivered the row was finished, from dlt's table of loads. */
function loadTime(table: Table, names: GeneratedNames, dialect: Dialect): StagedColumn[] {
  if (!table.columns.some(({ role }) => role === 'load_id')) return [];
  return [
    {
      name: names.choose('loaded_at'),
      origin: { kind: 'loaded_at' },
      expression: columnOf('loaded_at', 'loads'),
      type: timestamp,
      sqlType: dialect.physicalType(timestamp) ?? '',
      nullable: true,
      description: loadTimeDescription,
      keepsValues: true,
      steps: [],
    },
  ];
}

const impossibleType = (table: Table, column: Column, dialect: Dialect): Finding =>
  finding(
    'CDF210',
    column.place,
    `Column "${column.name}" of table "${table.name}" is ${printLogicalType(column.type)}, which ${dialect.name} does not have`,
    { hint: 'change the hint at the source, or set x-sql-type to the type the column really has' },
  );
