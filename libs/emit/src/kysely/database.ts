import { compareText } from '@cdf/core';
import type { Emitter } from '../emitter.ts';
import { lineHeader, listed, sourcesOf } from '../header.ts';
import { moduleFolder } from '../output-paths.ts';
import { textLiteral } from '../typescript/names.ts';
import { tableNames } from '../typescript/table-names.ts';

/**
 * `database.ts`: what Kysely has to know for typed queries over the raw and staging tables of a schema. Kysely itself is not
 * imported. A table is `dataset.table`; Kysely takes the dot for the border and puts both names in quotes, so a table with a dot in
 * its name cannot be asked for that way and is left out. Where a dataset is no schema a raw table is one name.
 * @source Kysely 0.29, `parser/table-parser.ts`
 */
export const emitDatabase: Emitter = ({ plan, typescript }) => {
  if (typescript === undefined) return [];
  const names = tableNames(plan);
  const { tables, dataset } = plan.schema;
  const rawName = (table: string): readonly string[] => {
    const whole = plan.dialect.rawTableName?.(dataset, table);
    return whole === undefined ? [dataset, table] : [whole];
  };
  const entries = [
    ...tables.map(({ name }) => ({ parts: rawName(name), type: `Raw${names.typeOf(name)}` })),
    ...plan.models.map(({ model, table }) => ({
      parts: [model.dataset, model.name],
      type: `Staged${names.typeOf(table.name)}`,
    })),
  ].filter(({ parts }) => !parts.some((part) => part.includes('.')));
  const types = entries.map(({ type }) => type).sort(compareText);
  const lines = [
    ...(types.length === 0 ? [] : [`import type { ${types.join(', ')} } from './rows.ts';`, '']),
    '/** For `new Kysely<Database>(…)`: raw and staging tables by dataset and name. */',
    'export interface Database {',
    ...entries.map((entry) => `  ${textLiteral(entry.parts.join('.'))}: ${entry.type};`),
    '}',
    '',
  ];
  const header = lineHeader('//', listed(sourcesOf(plan)));
  return [
    {
      path: `${moduleFolder(plan.schema.key, typescript.outDir)}/database.ts`,
      content: `${header}\n${lines.join('\n')}`,
    },
  ];
};
