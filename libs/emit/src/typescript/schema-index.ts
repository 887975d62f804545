import type { Emitter } from '../emitter.ts';
import { lineHeader, listed, sourcesOf } from '../header.ts';
import { fileName, moduleFolder } from '../output-paths.ts';
import { docText, sentence } from './doc.ts';
import { tableNames } from './table-names.ts';

/**
 * What an import of the schema opens: `index.ts` has row types and constants, `rows.ts` row types alone, for a reader that
 * wants to pay for nothing else.
 */
export const emitSchemaIndex: Emitter = ({ plan, typescript }) => {
  if (typescript === undefined) return [];
  const names = tableNames(plan);
  const folder = moduleFolder(plan.schema.key, typescript.outDir);
  const header = lineHeader('//', listed(sourcesOf(plan)));
  const rows = plan.schema.tables.map(({ name }) => {
    const type = names.typeOf(name);
    const types = plan.modelByTable.has(name) ? `Raw${type}, Staged${type}` : `Raw${type}`;
    return `export type { ${types} } from './tables/${fileName(name)}.ts';\n`;
  });
  const constants = plan.schema.tables.map(
    ({ name }) => `export { ${names.constantOf(name)} } from './constants/${fileName(name)}.ts';\n`,
  );
  const about = plan.schema.description === undefined ? '' : `\n/** ${sentence(docText(plan.schema.description))} */\n`;
  const empty = rows.length === 0 ? 'export {};\n' : '';
  return [
    { path: `${folder}/index.ts`, content: `${header}${about}\n${constants.join('')}${rows.join('')}${empty}` },
    { path: `${folder}/rows.ts`, content: `${header}\n${rows.join('')}${empty}` },
  ];
};
