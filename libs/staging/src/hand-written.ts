import type { Column, LogicalType, ResolvedSchema, Table } from '@cdf/catalog';
import { type Checked, type Finding, finding, nameMatcher } from '@cdf/core';
import {
  column as columnOf,
  type Dialect,
  rawTable,
  type TableName,
  type WrittenModel,
  type WrittenValue,
} from '@cdf/sql';
import { positionAt } from '@cdf/text';
import { loadTimeDescription, roleDescription } from './sound-defaults.ts';
import type { ColumnOrigin, StagedColumn, StagedTable } from './staging-plan.ts';

/** A staging model that a person wrote. */
export interface WrittenFile {
  readonly file: string;
  readonly text: string;
  readonly model: WrittenModel;
}

/**
 * The staged table of a model that a person wrote: its name, grain and columns are what the file says. A column that is a column of
 * the raw table, of the parent's model or of dlt's loads keeps that origin, so that nested tables and relations follow.
 *
 * @param name  the name of the model where the file does not tell
 * @findings CDF320 for a column whose type cannot be told; it is `unknown` to readers
 */
export function handWritten(
  table: Table,
  parent: StagedTable | undefined,
  { file, text, model }: WrittenFile,
  schema: ResolvedSchema,
  name: TableName,
  dialect: Dialect,
): Checked<StagedTable> {
  const findings: Finding[] = [];
  const columns = model.columns.map((written): StagedColumn => {
    const found = resolved(written.value, table, parent, schema, dialect);
    const type = written.type ?? found.type;
    if (type === undefined) {
      const at = { file, ...positionAt(text, Array.from(text).slice(0, written.offset).join('').length) };
      const message = `The type of "${written.name}" cannot be told from the query`;
      findings.push(finding('CDF320', at, message, { hint: `cast it: CAST(… AS …) AS ${written.name}` }));
    }
    return {
      name: dialect.nameInModel(written.name),
      origin: found.origin,
      expression: columnOf(written.name),
      type: type?.type,
      sqlType: type?.sqlType ?? 'UNKNOWN',
      nullable: found.nullable,
      description: found.description,
      keepsValues: found.keepsValues,
      steps: [],
    };
  });
  const has = (wanted: string): boolean => columns.some((one) => dialect.fold(one.name) === dialect.fold(wanted));
  const grain = model.grain.every(has) ? model.grain : [];
  return {
    value: {
      table,
      model: model.name ?? name,
      parent,
      columns,
      description: table.description ?? `Rows of ${schema.dataset}.${table.name}`,
      kind: { name: 'VIEW' },
      owner: undefined,
      tags: [],
      ignoredRules: [],
      properties: [],
      whyRowsChange: 'a person writes its model',
      grain: grain.map((one) => columns.find((column) => dialect.fold(column.name) === dialect.fold(one))!.name),
      references: [],
      audits: [],
      lossAudits: [],
      relations: [],
      isSampled: parent?.isSampled ?? false,
      select: undefined,
    },
    findings,
  };
}

interface Resolved extends Pick<StagedColumn, 'origin' | 'nullable' | 'description' | 'keepsValues'> {
  readonly type: { readonly sqlType: string; readonly type: LogicalType | undefined } | undefined;
}

function resolved(
  value: WrittenValue,
  table: Table,
  parent: StagedTable | undefined,
  schema: ResolvedSchema,
  dialect: Dialect,
): Resolved {
  const truth = { sqlType: dialect.physicalType({ dataType: 'bool' }) ?? '', type: { dataType: 'bool' } } as const;
  if (value.kind === 'condition') return { ...computed, type: truth };
  if (value.kind === 'is_null') {
    const validTo = rawColumnOf(value.of, table, schema, dialect);
    const origin: ColumnOrigin = validTo?.role === 'valid_to' ? { kind: 'is_current', validTo } : computed.origin;
    return { ...computed, origin, nullable: false, type: truth };
  }
  if (value.kind === 'other') return computed;
  const column = rawColumnOf(value, table, schema, dialect);
  if (column !== undefined) {
    const sqlType = column.sqlType ?? dialect.physicalType(column.type);
    return {
      origin: { kind: 'source', column },
      nullable: column.nullable || value.mayBeMissing || column.role === 'valid_to',
      description: column.description ?? roleDescription(column),
      keepsValues: true,
      type: sqlType === undefined ? undefined : { sqlType, type: column.type },
    };
  }
  const above =
    parent !== undefined && isTable(value, parent.model, dialect)
      ? parent.columns.find(({ name }) => dialect.fold(name) === dialect.fold(value.column))
      : undefined;
  if (parent !== undefined && above !== undefined) {
    return {
      origin: { kind: 'parent', column: above, model: parent },
      nullable: above.nullable || value.mayBeMissing,
      description: above.description,
      keepsValues: above.keepsValues,
      type: above.sqlType === 'UNKNOWN' ? undefined : { sqlType: above.sqlType, type: above.type },
    };
  }
  const isLoadTime =
    isTable(value, rawTable(schema.dataset, schema.loadsTable), dialect) && value.column === 'inserted_at';
  if (!isLoadTime) return computed;
  const type = { dataType: 'timestamp' } as const;
  const sqlType = dialect.physicalType(type) ?? '';
  return {
    origin: { kind: 'loaded_at' },
    nullable: true,
    description: loadTimeDescription,
    keepsValues: true,
    type: { sqlType, type },
  };
}

const computed: Resolved = {
  origin: { kind: 'computed', from: [] },
  nullable: true,
  description: undefined,
  keepsValues: false,
  type: undefined,
};

function rawColumnOf(value: WrittenValue, table: Table, schema: ResolvedSchema, dialect: Dialect): Column | undefined {
  if (value.kind !== 'column' || !isTable(value, rawTable(schema.dataset, table.name), dialect)) return undefined;
  return table.columns.find(({ name }) => dialect.fold(name) === dialect.fold(value.column));
}

const isTable = (
  value: { readonly dataset: string; readonly table: string },
  { dataset, name }: TableName,
  dialect: Dialect,
) => dialect.fold(`${value.dataset}.${value.table}`) === dialect.fold(`${dataset}.${name}`);

/** CDF322: SQLMesh stops on two models of one name. */
export function bothWrittenAndGenerated(
  schema: ResolvedSchema,
  written: ReadonlyMap<string, WrittenFile>,
  skip: readonly string[],
): Finding[] {
  const isSkipped = nameMatcher(skip);
  return schema.tables.flatMap(({ name, isManaged }) => {
    const file = written.get(name)?.file;
    if (file === undefined || isSkipped(name) || !isManaged) return [];
    const message = `Table "${name}" has a hand-written staging model, and one is generated as well`;
    const hint = `let models: {skip: […]} of the ruleset name "${name}", or delete the file`;
    return [finding('CDF322', { file, line: 1, column: 1 }, message, { hint })];
  });
}
