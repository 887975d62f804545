import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Fixture, fixtures, fixturesFolder } from './fixtures.ts';

const warehouse = join(import.meta.dirname, '../../apps/warehouse');

/** Name of the database file in a fixture project. Its stem is the catalog, so no dataset may be called `warehouse`. */
export const databaseFile = 'warehouse.duckdb';

/**
 * Makes a cdf project out of all fixtures in an empty folder: exports, rulesets, settings, a DuckDB database with the raw tables, and
 * SQLMesh's settings with the linter rules of the example warehouse.
 */
export async function makeFixtureProject(folder: string): Promise<void> {
  await mkdir(join(folder, 'exports'), { recursive: true });
  const schemas = await Promise.all(fixtures().map((fixture) => copyExport(fixture, folder)));
  await writeFile(join(folder, 'cdf_config.toml'), [...schemas, destination].join('\n'));
  await writeFile(join(folder, 'config.yaml'), await sqlmeshSettings());
  await loadTables(join(folder, databaseFile));
}

const destination = `[cdf]
version = 1
emit = 1

[destination.fixtures]
destination_type = "duckdb"

[destination.fixtures.credentials]
database = "${databaseFile}"
`;

async function copyExport({ key, dataset, schema, exported }: Fixture, folder: string): Promise<string> {
  const file = `exports/${key}.schema${extname(exported)}`;
  await cp(exported, join(folder, file));
  const ruleset = join(dirname(exported), 'staging.yml');
  if (existsSync(ruleset)) await cp(ruleset, join(folder, 'metadata', key, 'staging.yml'));
  const settings = [`source = "export:${file}"`, 'destination = "fixtures"', `dataset = "${dataset}"`];
  return [`[cdf.schemas.${key}]`, ...settings, `schema = "${schema}"`, ''].join('\n');
}

async function sqlmeshSettings(): Promise<string> {
  const text = await readFile(join(warehouse, 'config.yaml'), 'utf8');
  return text.replace(/database: .*/, `database: ${databaseFile}`);
}

async function loadTables(path: string): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  try {
    await connection.run("SET TimeZone = 'UTC'");
    for (const [dataset, [fixture]] of Map.groupBy(fixtures(), (fixture) => fixture.dataset)) {
      await connection.run(`CREATE SCHEMA ${dataset}; USE ${dataset}`);
      await connection.run(await readFile(join(fixturesFolder, fixture!.folder, 'warehouse.sql'), 'utf8'));
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
