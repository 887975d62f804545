import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const fixtures = join(import.meta.dirname, 'fixtures');
const warehouse = join(import.meta.dirname, '../../apps/warehouse');

/** Name of the database file in a fixture project. Its stem is the catalog, so no dataset may be called `warehouse`. */
export const databaseFile = 'warehouse.duckdb';

/** The fixtures, sorted; each is a schema of the project, with the dataset `raw_<name>`. */
export async function fixtureNames(): Promise<string[]> {
  const entries = await readdir(fixtures, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * Makes a cdf project out of all fixtures in an empty folder: exports, settings, a DuckDB database with the raw tables, and
 * SQLMesh's settings with the linter rules of the example warehouse.
 */
export async function makeFixtureProject(folder: string): Promise<void> {
  await mkdir(join(folder, 'exports'), { recursive: true });
  const names = await fixtureNames();
  const schemas = await Promise.all(names.map((name) => copyExport(name, folder)));
  await writeFile(join(folder, 'cdf_config.toml'), [...schemas, destination].join('\n'));
  await writeFile(join(folder, 'config.yaml'), await sqlmeshSettings());
  await loadTables(join(folder, databaseFile), names);
}

const destination = `[cdf]
version = 1
emit = 1

[destination.fixtures]
destination_type = "duckdb"

[destination.fixtures.credentials]
database = "${databaseFile}"
`;

async function copyExport(name: string, folder: string): Promise<string> {
  const file = (await readdir(join(fixtures, name))).find((entry) => entry.endsWith('.schema.yaml'))!;
  await cp(join(fixtures, name, file), join(folder, 'exports', file));
  const settings = [
    `source = "export:exports/${file}"`,
    'destination = "fixtures"',
    `dataset = "raw_${name}"`,
    `schema = "${file.replace('.schema.yaml', '')}"`,
  ];
  return [`[cdf.schemas.${name}]`, ...settings, ''].join('\n');
}

async function sqlmeshSettings(): Promise<string> {
  const text = await readFile(join(warehouse, 'config.yaml'), 'utf8');
  return text.replace(/database: .*/, `database: ${databaseFile}`);
}

async function loadTables(path: string, names: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    for (const name of names) {
      await connection.run(`CREATE SCHEMA raw_${name}; USE raw_${name}`);
      await connection.run(await readFile(join(fixtures, name, 'warehouse.sql'), 'utf8'));
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
