import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** How to type-check one consumer of one table's row type, as the arguments of Node. */
export interface TypeCheck {
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * Prepares two programs that ask for the same row type: one from the modules as cdf generates them, one from a single file with the
 * row types of every table, a namespace for each schema, as other generators write it.
 *
 * @param project  with its outputs
 * @param folder   an empty one to write to
 */
export function prepareTypeChecks(project: string, folder: string): TypeCheck[] {
  const schemas = readdirSync(join(project, 'metadata'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const namespaces = schemas.map((schema) => {
    const tables = join(project, 'metadata', schema, 'generated/tables');
    const modules = readdirSync(tables).sort();
    return `export namespace ${schema} {\n${modules.map((file) => readFileSync(join(tables, file), 'utf8')).join('\n')}}\n`;
  });
  const first = schemas[0]!;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'all-tables.ts'), namespaces.join('\n'));
  const rows = join(project, 'metadata', first, 'generated/rows.ts');
  return [
    {
      name: 'type-checking a consumer of generated modules',
      args: consumer(folder, 'of-modules', `import type { RawOrders } from '${rows}';`, 'RawOrders'),
    },
    {
      name: 'type-checking a consumer of one big file',
      args: consumer(folder, 'of-one-file', `import type { ${first} } from './all-tables.ts';`, `${first}.RawOrders`),
    },
  ];
}

/** Writes a program that uses a type, and answers how to check it. */
function consumer(folder: string, name: string, imports: string, type: string): string[] {
  writeFileSync(join(folder, `${name}.ts`), `${imports}\nexport const idOf = (row: ${type}): string => row.id;\n`);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    module: 'preserve',
    allowImportingTsExtensions: true,
    types: [],
    lib: ['es2024'],
    skipLibCheck: true,
  };
  const config = join(folder, `${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  return [createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', config];
}
