import { posix } from 'node:path';
import { type Column, type Deprecation, deprecation, printDeprecation, type Table } from '@cdf/catalog';
import { printTableName, rawTable } from '@cdf/sql';
import { deprecationOf, rawColumns, type StagedColumn, type StagedTable } from '@cdf/staging';
import type { EmitInput, Emitter, TypeScriptOptions } from '../emitter.ts';
import { lineHeader, listed, sourcesOf } from '../header.ts';
import { fileName, moduleFolder } from '../output-paths.ts';
import { docText, sentence } from './doc.ts';
import { propertyName } from './names.ts';
import { tableNames } from './table-names.ts';
import { typeScriptType } from './types.ts';

/**
 * One module per table with its row types and nothing else: `RawOrders`, what dlt loads, and `StagedOrders`, what the staging
 * model returns. Interfaces, because they are the cheapest to check and the best to hover over.
 */
export const emitRowModules: Emitter = (input) => {
  const { plan, typescript } = input;
  if (typescript === undefined) return [];
  const names = tableNames(plan);
  const folder = `${moduleFolder(plan.schema.key, typescript.outDir)}/tables`;
  const header = lineHeader('//', listed(sourcesOf(plan)));
  const link = yamlLink(input, folder);
  return plan.schema.tables.map((table) => {
    const staged = plan.modelByTable.get(table.name);
    const interfaces = [
      rawInterface(table, names.typeOf(table.name), input, typescript, link),
      ...(staged === undefined ? [] : [stagedInterface(staged, names.typeOf(table.name), input, typescript, link)]),
    ];
    return { path: `${folder}/${fileName(table.name)}.ts`, content: `${header}\n${interfaces.join('\n')}` };
  });
};

type Link = (subject: Table | Column) => string;

/** A link from a module to the line of `schema.yml` that declares the subject. */
function yamlLink({ plan, lineOf }: EmitInput, folder: string): Link {
  const { file } = plan.schema;
  const [label, target] = [posix.basename(file), posix.relative(folder, file)];
  return ({ place }) => {
    const line = 'pointer' in place ? lineOf(place.pointer) : undefined;
    return line === undefined ? `[${label}](${target})` : `[${label}:${line}](${target}#L${line})`;
  };
}

function rawInterface(table: Table, name: string, { plan }: EmitInput, options: TypeScriptOptions, link: Link): string {
  const of = `A row of \`${printTableName(rawTable(plan.schema.dataset, table.name), plan.dialect)}\` as dlt loads it.`;
  return [
    ...interfaceDoc([table.description, of], link(table), deprecation(table)),
    `export interface Raw${name} {`,
    ...table.columns.map((column) => property(column, options, link(column), deprecation(column))),
    '}',
    '',
  ].join('\n');
}

function stagedInterface(
  model: StagedTable,
  name: string,
  { plan }: EmitInput,
  options: TypeScriptOptions,
  link: Link,
): string {
  const grain = model.grain.length === 0 ? undefined : `One row per ${model.grain.join(', ')}`;
  return [
    ...interfaceDoc(
      [model.table.description, `A row of \`${printTableName(model.model, plan.dialect)}\`.`, grain],
      link(model.table),
      deprecation(model.table),
    ),
    `export interface Staged${name} {`,
    ...model.columns.map((column) =>
      property(column, options, links(column, model, link), deprecationOf(column.origin)),
    ),
    '}',
    '',
  ].join('\n');
}

/** Links to every raw column it is made of; to the table where it is made of none. */
function links(column: StagedColumn, { table }: StagedTable, link: Link): string {
  const raw = rawColumns(column, table);
  return raw.length === 0 ? link(table) : raw.map((one) => link(one.column)).join(', ');
}

function interfaceDoc(
  sentences: readonly (string | undefined)[],
  link: string,
  deprecated: Deprecation | undefined,
): string[] {
  const said = sentences.filter((text) => text !== undefined).map((text) => ` * ${sentence(docText(text))}`);
  return ['/**', ...said, ` * @see ${link}`, ...deprecatedTag(deprecated, ''), ' */'];
}

const deprecatedTag = (said: Deprecation | undefined, indent: string): string[] =>
  said === undefined ? [] : [`${indent} * @deprecated ${sentence(docText(printDeprecation(said)))}`];

function property(
  column: Column | StagedColumn,
  options: TypeScriptOptions,
  link: string,
  deprecated: Deprecation | undefined,
): string {
  const type = typeScriptType(column.type, options);
  const nullable = column.nullable && type !== 'unknown' ? `${type} | null` : type;
  const said = column.description === undefined ? '' : `${sentence(docText(column.description))} `;
  const tag = deprecatedTag(deprecated, '  ');
  const doc = tag.length === 0 ? `/** ${said}${link} */` : ['/**', `   * ${said}${link}`, ...tag, '   */'].join('\n');
  return `  ${doc}\n  readonly ${propertyName(column.name)}: ${nullable};`;
}
