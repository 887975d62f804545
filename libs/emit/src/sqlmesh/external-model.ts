import type { Column, ResolvedSchema, Table } from '@cdf/catalog';
import { compareText } from '@cdf/core';
import { type Dialect, printIdentifier, printTableName, rawTable, type TableName, unquotedIdentifier } from '@cdf/sql';
import { FloatText, isTreeList, isTreeMap, printYamlText, type Tree } from '@cdf/text';
import type { Emitter } from '../emitter.ts';
import { lineHeader } from '../header.ts';
import { fileName } from '../output-paths.ts';

/**
 * One file per raw table below `external_models/<schema>/`; a table that two schemas share is the dataset's. SQLMesh reads `.yaml` only and ignores `.yml` silently
 * (`sqlmesh/core/loader.py`, `_load_external_models`). The listed columns and types are the contract: SQLMesh rebuilds what
 * reads a table when one of them is retyped or removed.
 */
export const emitExternalModels: Emitter = ({ plan: { schema, dialect } }) =>
  schema.tables
    .filter(({ isShared }) => !isShared)
    .map((table) => ({
      path: `external_models/${schema.key}/${fileName(table.name)}.yaml`,
      content: lineHeader('#', schema.file) + printExternalModel(describeTable(table, schema, dialect), dialect),
    }));

/** What one entry of an external model file says. */
export interface ExternalModel {
  readonly table: TableName;
  readonly description: string | undefined;
  readonly columns: readonly {
    readonly name: string;
    readonly sqlType: string;
    readonly description: string | undefined;
  }[];
  /** Further keys in SQLMesh's own form, each with its value as YAML on one line. */
  readonly properties: readonly (readonly [key: string, value: string])[];
}

/** The entry as YAML, in a fixed key order. Ends in a line feed. */
export function printExternalModel(
  { table, description, columns, properties }: ExternalModel,
  dialect: Dialect,
): string {
  const described = columns.filter((column) => column.description !== undefined);
  return [
    `- name: ${printYamlText(printTableName(table, dialect))}`,
    ...(description === undefined ? [] : [`  description: ${printYamlText(description)}`]),
    '  columns:',
    ...columns.map(({ name, sqlType }) => `    ${printKey(name, dialect)}: ${printType(sqlType)}`),
    ...(described.length === 0 ? [] : ['  column_descriptions:']),
    ...described.map((column) => `    ${printKey(column.name, dialect)}: ${printYamlText(column.description ?? '')}`),
    ...[...properties].sort(([a], [b]) => compareText(a, b)).map(([key, value]) => `  ${printYamlText(key)}: ${value}`),
    '',
  ].join('\n');
}

/**
 * A column's name as a key. SQLMesh parses keys as identifiers (`1_000` would be `1000`, `@x` would be `x`), so all but plain words
 * are quoted for it; any keyword is a plain word here.
 * @source SQLMesh `core/model/meta.py`, `_columns_validator`
 */
const printKey = (name: string, dialect: Dialect): string =>
  printYamlText(unquotedIdentifier(name, dialect) ?? printIdentifier(name, dialect));

/** A type is plain in YAML, whatever `printYamlText` thinks of its comma, unless it is an unusual one. */
const printType = (sqlType: string): string =>
  /^[A-Z_][A-Z0-9_ ]*(\(\d+(, \d+)?\))?[A-Z ]*$/.test(sqlType) ? sqlType : printYamlText(sqlType);

/** What the entry of a raw table says, as its schema knows it. */
export function describeTable(table: Table, schema: ResolvedSchema, dialect: Dialect): ExternalModel {
  const own = table.sqlmesh.get('description');
  return {
    table: rawTable(schema.dataset, table.name),
    description: typeof own === 'string' ? own : table.description,
    columns: table.columns.map((column) => ({
      name: column.name,
      sqlType: sqlTypeOf(column, dialect),
      description: column.description,
    })),
    properties: [...table.sqlmesh].flatMap(([key, value]) =>
      generatedKeys.has(key) ? [] : [[key, printValue(value)] as const],
    ),
  };
}

/** Keys whose values come from the schema; a second one of the name would be no YAML. */
const generatedKeys: ReadonlySet<string> = new Set(['name', 'description', 'columns', 'column_descriptions']);

const sqlTypeOf = (column: Column, dialect: Dialect): string =>
  column.sqlType ?? dialect.physicalType(column.type) ?? '';

function printValue(value: Tree): string {
  if (isTreeMap(value))
    return `{${[...value].map(([key, item]) => `${printYamlText(key)}: ${printValue(item)}`).join(', ')}}`;
  if (isTreeList(value)) return `[${value.map(printValue).join(', ')}]`;
  if (value instanceof FloatText) return value.text;
  return typeof value === 'string' ? printYamlText(value) : String(value);
}
