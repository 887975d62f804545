import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { ensurePython } from '../../python/ensure.ts';
import { runProgram } from '../run-program.ts';

/** A project of one schema `shop` with the dataset `raw` on DuckDB, and SQLMesh's config. */
export interface SmallProject {
  readonly folder: string;
  readonly cdf: (...args: readonly string[]) => Promise<string>;
  readonly sqlmesh: (...args: readonly string[]) => Promise<string>;
  /** Runs statements in the database; the rows of the last one. Its columns have to be text. */
  readonly query: (sql: string) => Promise<readonly (readonly (string | null)[])[]>;
}

/**
 * Makes a project in a new folder. `cdf` was not run yet.
 *
 * @param tables       the `tables:` mapping in YAML's flow style
 * @param ruleset      the text of `staging.yml`
 * @param files        further files by path, or other texts for those that are made anyway
 * @param destination  one of dlt's types; SQLMesh has a connection to DuckDB alone
 */
export async function smallProject(
  tables: string,
  ruleset: string,
  files: Readonly<Record<string, string>> = {},
  destination = 'duckdb',
): Promise<SmallProject> {
  const folder = await mkdtemp(join(tmpdir(), 'models-'));
  const contract = contractOf('shop', 'raw', tables, destination);
  const shop = { 'metadata/shop/schema.yml': contract, 'metadata/shop/staging.yml': ruleset };
  const all = { ...settingsOf(destination), ...shop, ...files };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const cdf = join(import.meta.dirname, '../../../apps/cdf/src/bin.js');
  const sqlmesh = join(dirname(await ensurePython()), 'sqlmesh');
  return {
    folder,
    cdf: (...args) => runProgram(folder, process.execPath, [cdf, ...args]),
    sqlmesh: (...args) => runProgram(folder, sqlmesh, args),
    query: (sql) => inDatabase(join(folder, 'warehouse.duckdb'), sql),
  };
}

/** The settings of such a project by path: cdf's and SQLMesh's. */
export const settingsOf = (destination: string) => ({
  'cdf_config.toml': `[cdf]
version = 1

[cdf.schemas.shop]
source = "export:exports/shop.schema.yaml"
destination = "warehouse"
dataset = "raw"

[destination.warehouse]
destination_type = "${destination}"
`,
  'config.yaml': `gateways:
  warehouse: {connection: {type: duckdb, database: warehouse.duckdb}}
default_gateway: warehouse
model_defaults: {dialect: duckdb, start: '2026-03-01', cron: '@daily'}
format: {append_newline: true}
`,
});

/** A contract on the project's destination, from its `tables:` mapping in YAML's flow style, and the destination's type. */
export const contractOf = (
  schema: string,
  dataset: string,
  tables: string,
  destination = 'duckdb',
): string => `version: 1
version_hash: ''
engine_version: 11
name: ${schema}
previous_hashes: []
x-cdf:
  version: 1
  destination: {name: warehouse, type: ${destination}}
  dataset: ${dataset}
  from_dlt: []
tables: ${tables}
`;

async function inDatabase(path: string, sql: string): Promise<readonly (readonly (string | null)[])[]> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    return (await connection.runAndReadAll(sql)).getRowsJson() as readonly (readonly (string | null)[])[];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
