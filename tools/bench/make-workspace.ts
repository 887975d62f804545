import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { printYaml } from './print-yaml.ts';
import { type SyntheticSchema, syntheticSchema } from './synthetic-schema.ts';

/** How large a synthetic project is. `columns` counts dlt's own too, `tables` does not. */
export interface WorkspaceSize {
  readonly tables: number;
  readonly columns: number;
  readonly perSchema: number;
  readonly seed: number;
}

/** A file of the project: path relative to its folder, and text. */
export type ProjectFile = readonly [path: string, text: string];

/** The schemas of a project of that size: `perSchema` tables in each but the last. */
export const syntheticSchemas = ({ tables, columns, perSchema, seed }: WorkspaceSize): SyntheticSchema[] =>
  Array.from({ length: Math.ceil(tables / perSchema) }, (_, index) => {
    const name = `shop_${String(index + 1).padStart(4, '0')}`;
    return syntheticSchema(name, seed * 1_000_003 + index, Math.min(perSchema, tables - index * perSchema), columns);
  });

/** A cdf project over synthetic exports. The same size and seed give the same bytes. */
export function workspaceFiles(size: WorkspaceSize): ProjectFile[] {
  const schemas = syntheticSchemas(size);
  return [
    ['cdf_config.toml', config(schemas.map(({ name }) => name))],
    ...schemas.map((schema): ProjectFile => [`exports/${schema.name}.schema.yaml`, printYaml(schema)]),
  ];
}

const config = (names: readonly string[]): string => `[cdf]
version = 1
emit = 1
${names.map(schemaEntry).join('')}
[destination.warehouse]
destination_type = "duckdb"

[destination.warehouse.credentials]
database = "data/warehouse.duckdb"
`;

const schemaEntry = (name: string): string => `
[cdf.schemas.${name}]
source = "export:exports/${name}.schema.yaml"
destination = "warehouse"
dataset = "raw_${name}"
`;

/** Writes the project into a folder, which is made if need be. */
export function writeWorkspace(folder: string, size: WorkspaceSize): void {
  for (const [path, text] of workspaceFiles(size)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The command line options that say how large a project is, for `parseArgs`. */
export const sizeOptions = {
  tables: { type: 'string', default: '1000' },
  columns: { type: 'string', default: '40' },
  'per-schema': { type: 'string', default: '20' },
  seed: { type: 'string', default: '1' },
} as const;

/** Reads those options back. */
export const sizeOf = (values: Readonly<Record<keyof typeof sizeOptions, string>>): WorkspaceSize => ({
  tables: Number(values.tables),
  columns: Number(values.columns),
  perSchema: Number(values['per-schema']),
  seed: Number(values.seed),
});

if (import.meta.main) {
  const { values } = parseArgs({ options: { ...sizeOptions, out: { type: 'string' } } });
  if (values.out === undefined) throw new Error('--out DIR is needed');
  writeWorkspace(values.out, sizeOf(values));
}
