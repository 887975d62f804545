import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { storedBody } from '../stored-body.ts';

/** What dlt stored in the datasets of one fixture. */
export interface StoredCase {
  readonly name: string;
  /** By dataset and schema name; null where no hash is in force: a staging dataset. */
  readonly effective: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly datasets: Readonly<Record<string, StoredDataset>>;
}

/** Rows of dlt's tables, as JSON. */
export interface StoredDataset {
  /** What dlt's tables begin with. */
  readonly prefix: string;
  readonly versions: readonly StoredVersion[];
  /** Null where there is no such table. */
  readonly loads: readonly StoredLoad[] | null;
}

export interface StoredVersion {
  readonly version: number;
  readonly engine_version: number;
  readonly inserted_at: string;
  readonly schema_name: string;
  readonly version_hash: string;
  readonly schema: string;
}

export interface StoredLoad {
  readonly load_id: string;
  readonly schema_name: string;
  readonly status: number;
  readonly inserted_at: string;
  readonly schema_version_hash: string | null;
}

/** The folder of the fixtures: for each case `rows.json`, and each schema as exported and as in the pipeline's working folder. */
export const storedFolder = join(import.meta.dirname, '../fixtures/stored');

/** All fixtures, sorted by name. */
export const storedCases = (): StoredCase[] => readdirSync(storedFolder).sort().map(storedCase);

/** One fixture. */
export const storedCase = (name: string): StoredCase => ({
  name,
  ...JSON.parse(readFileSync(join(storedFolder, name, 'rows.json'), 'utf8')),
});

/** SQL that makes datasets with dlt's tables, for DuckDB and PostgreSQL alike. */
export const storedSql = (datasets: Readonly<Record<string, StoredDataset>>): string =>
  Object.entries(datasets)
    .map(([dataset, { prefix, versions, loads }]) => {
      const table = (name: string): string => `${quoted(dataset)}.${quoted(prefix + name)}`;
      const versionRows = versions.map((row) =>
        [row.version, row.engine_version, row.inserted_at, row.schema_name, row.version_hash, row.schema].map(literal),
      );
      const loadRows = loads?.map((row) =>
        [row.load_id, row.schema_name, row.status, row.inserted_at, row.schema_version_hash].map(literal),
      );
      return [
        `CREATE SCHEMA ${quoted(dataset)}`,
        `CREATE TABLE ${table('version')} (version bigint NOT NULL, engine_version bigint NOT NULL, inserted_at timestamp with time zone NOT NULL, schema_name varchar NOT NULL, version_hash varchar NOT NULL, "schema" varchar NOT NULL)`,
        ...versionRows.map((row) => `INSERT INTO ${table('version')} VALUES (${row.join(', ')})`),
        ...(loadRows === undefined
          ? []
          : [
              `CREATE TABLE ${table('loads')} (load_id varchar NOT NULL, schema_name varchar, status bigint NOT NULL, inserted_at timestamp with time zone NOT NULL, schema_version_hash varchar)`,
              ...loadRows.map((row) => `INSERT INTO ${table('loads')} VALUES (${row.join(', ')})`),
            ]),
      ].join(';\n');
    })
    .join(';\n');

/** Files of a filesystem destination that holds the same, by path below the bucket. */
export const bucketFiles = (datasets: Readonly<Record<string, StoredDataset>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(datasets).flatMap(([dataset, { prefix, versions, loads }]) => [
      ...versions.map((row) => {
        const hex = Buffer.from(row.version_hash, 'base64').toString('hex');
        const path = `${dataset}/${prefix}version/${row.schema_name}__${Date.parse(row.inserted_at) / 1000}__${hex}.jsonl`;
        return [path, JSON.stringify({ ...row, schema: storedBody(row.schema) })];
      }),
      ...(loads ?? []).map((row) => [
        `${dataset}/${prefix}loads/${row.schema_name}__${row.load_id}.jsonl`,
        JSON.stringify(row),
      ]),
    ]),
  );

/** Makes a DuckDB file. */
export async function makeDuckDb(path: string, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  try {
    await connection.run(sql);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const literal = (value: string | number | null): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
