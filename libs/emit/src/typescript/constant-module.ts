import type { Table } from '@cdf/catalog';
import { digest } from '@cdf/core';
import { type Dialect, printTableName, rawTable } from '@cdf/sql';
import type { StagedTable, StagingPlan } from '@cdf/staging';
import type { Emitter } from '../emitter.ts';
import { lineHeader, listed, sourcesOf } from '../header.ts';
import { lineage } from '../lineage.ts';
import { fileName, moduleFolder } from '../output-paths.ts';
import { propertyName, textLiteral } from './names.ts';
import { tableNames } from './table-names.ts';

/**
 * One module per table with what a program may want to know at run time: names to query, columns with the destination's types,
 * keys, grain, lineage, and a hash that changes when any of it does. Apart from the row types, so that types cost only types.
 */
export const emitConstantModules: Emitter = ({ plan, typescript }) => {
  if (typescript === undefined) return [];
  const names = tableNames(plan);
  const folder = `${moduleFolder(plan.schema.key, typescript.outDir)}/constants`;
  const header = lineHeader('//', listed(sourcesOf(plan)));
  return plan.schema.tables.map((table) => {
    const facts = tableFacts(table, plan);
    const body = `${facts}  hash: '${digest(facts).slice(0, 16)}',\n`;
    return {
      path: `${folder}/${fileName(table.name)}.ts`,
      content: `${header}\nexport const ${names.constantOf(table.name)} = {\n${body}} as const;\n`,
    };
  });
};

function tableFacts(table: Table, { schema, modelByTable, dialect }: StagingPlan): string {
  const staged = modelByTable.get(table.name);
  const types = table.columns.map(
    (column) => [column.name, column.sqlType ?? dialect.physicalType(column.type) ?? ''] as const,
  );
  return [
    `  table: ${textLiteral(table.name)},`,
    `  resource: ${textLiteral(table.resource)},`,
    `  write_disposition: ${textLiteral(table.writeDisposition)},`,
    ...(table.mergeStrategy === undefined ? [] : [`  merge_strategy: ${textLiteral(table.mergeStrategy)},`]),
    ...(table.parent === undefined ? [] : [`  parent: ${textLiteral(table.parent.name)},`]),
    `  primary_key: ${list(table.keys.primaryKey?.columns ?? [])},`,
    '  raw: {',
    `    name: ${textLiteral(printTableName(rawTable(schema.dataset, table.name), dialect))},`,
    `    columns: ${entries(types, textLiteral)},`,
    '  },',
    ...(staged === undefined ? [] : stagedFacts(staged, schema.loadsTable, dialect)),
    '',
  ].join('\n');
}

function stagedFacts(staged: StagedTable, loadsTable: string, dialect: Dialect): string[] {
  return [
    '  staged: {',
    `    name: ${textLiteral(printTableName(staged.model, dialect))},`,
    `    grain: ${list(staged.grain)},`,
    `    columns: ${entries(
      staged.columns.map(({ name, sqlType }) => [name, sqlType] as const),
      textLiteral,
    )},`,
    `    lineage: ${entries(lineage(staged, loadsTable), list)},`,
    '  },',
  ];
}

/** An object, one entry a line, in the order given. */
const entries = <T>(all: readonly (readonly [name: string, value: T])[], print: (value: T) => string): string =>
  all.length === 0
    ? '{}'
    : `{\n${all.map(([name, value]) => `      ${propertyName(name)}: ${print(value)},\n`).join('')}    }`;

const list = (items: readonly string[]): string => `[${items.map(textLiteral).join(', ')}]`;
