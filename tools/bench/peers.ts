import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syntheticSchemas, type WorkspaceSize } from './make-workspace.ts';

/** Another generator, told to make types for the same tables. Without arguments it is not installed. */
export interface Peer {
  readonly name: string;
  readonly args?: readonly string[];
}

/** Writes the peers' input into a folder and answers how to start each of them. They make types alone, cdf makes everything. */
export function preparePeers(folder: string, size: WorkspaceSize): Peer[] {
  const schemas = tableSchemas(size);
  const openApi = { openapi: '3.1.0', info: { title: 'tables', version: '1' }, paths: {}, components: { schemas } };
  writeFileSync(join(folder, 'tables.json'), JSON.stringify(schemas));
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openApi));
  const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const openApiCli = here('../../node_modules/openapi-typescript/bin/cli.js');
  const openApiArgs = [openApiCli, join(folder, 'openapi.json'), '--output', join(folder, 'openapi.ts')];
  return [
    { name: 'json-schema-to-typescript', args: [here('./peer-json-schema-to-typescript.ts'), folder] },
    { name: 'openapi-typescript', ...(existsSync(openApiCli) ? { args: openApiArgs } : {}) },
  ];
}

/** One JSON Schema for each table, by a name that is one in the whole project. */
function tableSchemas(size: WorkspaceSize): Record<string, object> {
  const tables = syntheticSchemas(size).flatMap((schema) =>
    Object.entries(schema.tables)
      .filter(([table]) => !table.startsWith('_dlt'))
      .map(([table, { columns }]) => [`${schema.name}_${table}`, tableSchema(columns as Columns)] as const),
  );
  return Object.fromEntries(tables);
}

type Columns = Readonly<
  Record<string, { readonly data_type: string; readonly nullable?: boolean; readonly description?: string }>
>;

function tableSchema(columns: Columns): object {
  const properties = Object.entries(columns).map(([name, { data_type, nullable = true, description }]) => {
    const type = jsonTypes[data_type] ?? 'string';
    return [name, { ...(description === undefined ? {} : { description }), type: nullable ? [type, 'null'] : type }];
  });
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(columns),
    properties: Object.fromEntries(properties),
  };
}

const jsonTypes: Readonly<Record<string, string>> = { bool: 'boolean', double: 'number', json: 'object' };
