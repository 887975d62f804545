import { type Column, printLogicalType, type Table } from '@cdf/catalog';
import { digest } from '@cdf/core';
import { type Dialect, printTableName } from '@cdf/sql';
import type { StagedTable } from '@cdf/staging';
import type { Emitter } from '../emitter.ts';
import { lineHeader, listed, sourcesOf } from '../header.ts';
import { fileName, moduleFolder } from '../output-paths.ts';
import { propertyName } from './names.ts';
import { sourceOf } from './row-module.ts';
import { tableNames } from './table-names.ts';

/**
 * One module per table with what a program may want to know at run time: names to query, columns, keys, grain, lineage, and a
 * hash that changes when any of it does. Apart from the row types, so that types cost only types.
 */
export const emitConstantModules: Emitter = ({ plan, typescript }) => {
  if (typescript === undefined) return [];
  const names = tableNames(plan);
  const folder = `${moduleFolder(plan.schema.key, typescript.outDir)}/constants`;
  const header = lineHeader('//', listed(sourcesOf(plan)));
  return plan.schema.tables.map((table) => {
    const facts = tableFacts(table, plan.schema.dataset, plan.modelByTable.get(table.name), plan.dialect);
    const body = printLiteral({ ...facts, hash: digest(JSON.stringify(facts)).slice(0, 16) }, '');
    return {
      path: `${folder}/${fileName(table.name)}.ts`,
      content: `${header}\nexport const ${names.constantOf(table.name)} = ${body} as const;\n`,
    };
  });
};

function tableFacts(table: Table, dataset: string, staged: StagedTable | undefined, dialect: Dialect) {
  const { primaryKey } = table.keys;
  return {
    table: table.name,
    resource: table.resource,
    write_disposition: table.writeDisposition,
    ...(table.mergeStrategy === undefined ? {} : { merge_strategy: table.mergeStrategy }),
    ...(table.parent === undefined ? {} : { parent: table.parent.name }),
    primary_key: primaryKey?.columns ?? [],
    raw: {
      name: printTableName({ dataset, name: table.name }, dialect),
      columns: Object.fromEntries(table.columns.map((column) => [column.name, describeColumn(column, dialect)])),
    },
    ...(staged === undefined ? {} : { staged: describeStaged(staged, dialect) }),
  };
}

const describeColumn = (column: Column, dialect: Dialect) => ({
  data_type: printLogicalType(column.type),
  sql_type: column.sqlType ?? dialect.physicalType(column.type) ?? '',
  nullable: column.nullable,
});

function describeStaged(staged: StagedTable, dialect: Dialect) {
  return {
    name: printTableName(staged.model, dialect),
    grain: staged.grain,
    columns: Object.fromEntries(
      staged.columns.map(({ name, sqlType, nullable, origin }) => [
        name,
        { sql_type: sqlType, nullable, from: sourceOf(origin)?.name ?? null },
      ]),
    ),
  };
}

/** A value as a TypeScript literal: a mapping of mappings on lines of its own, anything flat on one. */
function printLiteral(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return quoted(value);
  if (Array.isArray(value)) return `[${value.map((item) => printLiteral(item, indent)).join(', ')}]`;
  const entries = Object.entries(value);
  const isFlat = indent !== '' && entries.every(([, item]) => typeof item !== 'object' || item === null);
  if (isFlat)
    return entries.length === 0
      ? '{}'
      : `{ ${entries.map(([key, item]) => `${propertyName(key)}: ${quoted(item)}`).join(', ')} }`;
  return `{\n${entries.map(([key, item]) => `${indent}  ${propertyName(key)}: ${printLiteral(item, `${indent}  `)},\n`).join('')}${indent}}`;
}

const quoted = (value: unknown): string =>
  typeof value === 'string' && !/['\\\p{Cc}\u2028\u2029]/u.test(value) ? `'${value}'` : JSON.stringify(value);
