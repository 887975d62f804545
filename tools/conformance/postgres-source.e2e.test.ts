import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { pull, report } from '@cdf/commands';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Postgres, startPostgres } from '../postgres/postgres.ts';

const stored = join(import.meta.dirname, '../../libs/sources/src/fixtures/stored');
const names = readdirSync(stored).sort();

interface Version {
  readonly version: number;
  readonly engine_version: number;
  readonly inserted_at: string;
  readonly schema_name: string;
  readonly version_hash: string;
  readonly schema: string;
}
interface Load {
  readonly load_id: string;
  readonly schema_name: string;
  readonly status: number;
  readonly inserted_at: string;
  readonly schema_version_hash: string | null;
}
interface Stored {
  readonly effective: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly datasets: Readonly<
    Record<
      string,
      { readonly prefix: string; readonly versions: readonly Version[]; readonly loads: readonly Load[] | null }
    >
  >;
}
const storedIn = (name: string): Stored => JSON.parse(readFileSync(join(stored, name, 'rows.json'), 'utf8'));

let server: Postgres;
beforeAll(async () => {
  server = await startPostgres('log_statement=all');
});
afterAll(() => server.stop());

/** A database with what dlt stored, and a project that reads it; each schema of each dataset is one of the project's. */
async function projectOn(database: string, { datasets, effective }: Stored) {
  await server.createDatabase(database);
  const client = server.client(database);
  await client.connect();
  onTestFinished(() => client.end());
  for (const [dataset, rows] of Object.entries(datasets)) await putDataset(client, dataset, rows);
  const root = mkdtempSync(join(tmpdir(), 'postgres-source-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const schemas = Object.entries(effective).flatMap(([dataset, hashes]) =>
    Object.entries(hashes).flatMap(([schema, hash]) =>
      hash === null ? [] : [{ key: `${dataset}_${schema}`, dataset, schema, hash }],
    ),
  );
  const settings = schemas.map(
    ({ key, dataset, schema }) =>
      `[cdf.schemas."${key}"]\nsource = "destination"\ndestination = "pg"\ndataset = "${dataset}"\nschema = "${schema}"\n`,
  );
  const { user, password, host, port } = server;
  const credentials = `username = "${user}"\nhost = "${host}"\nport = ${port}\ndatabase = "${database}"\n`;
  writeFileSync(
    join(root, 'cdf_config.toml'),
    `[cdf]\nversion = 1\n[cdf.contract]\n"*" = "safe"\n${settings.join('')}[destination.pg]\ndestination_type = "postgres"\n[destination.pg.credentials]\n${credentials}`,
  );
  writeFileSync(join(root, 'cdf_secrets.toml'), `[destination.pg.credentials]\npassword = "${password}"\n`);
  return {
    root,
    schemas,
    client,
    pull: async () => report('pull', root, await pull(root, { schemas: [], dryRun: false, today: '2026-01-01' })),
    contract: (key: string) => readFileSync(join(root, `metadata/${key}/schema.yml`), 'utf8'),
  };
}

async function putDataset(client: Client, dataset: string, { prefix, versions, loads }: Stored['datasets'][string]) {
  await client.query(
    `CREATE SCHEMA "${dataset}";
     CREATE TABLE "${dataset}".${prefix}version (version bigint NOT NULL, engine_version bigint NOT NULL, inserted_at timestamptz NOT NULL, schema_name varchar NOT NULL, version_hash varchar NOT NULL, "schema" varchar NOT NULL)`,
  );
  for (const row of versions)
    await client.query(`INSERT INTO "${dataset}".${prefix}version VALUES ($1, $2, $3, $4, $5, $6)`, [
      row.version,
      row.engine_version,
      row.inserted_at,
      row.schema_name,
      row.version_hash,
      row.schema,
    ]);
  if (loads === null) return;
  await client.query(
    `CREATE TABLE "${dataset}".${prefix}loads (load_id varchar(64) NOT NULL, schema_name varchar, status bigint NOT NULL, inserted_at timestamptz NOT NULL, schema_version_hash varchar)`,
  );
  for (const row of loads)
    await client.query(`INSERT INTO "${dataset}".${prefix}loads VALUES ($1, $2, $3, $4, $5)`, [
      row.load_id,
      row.schema_name,
      row.status,
      row.inserted_at,
      row.schema_version_hash,
    ]);
}

test.each(names)('%s: the schemas in force are read, and equal what was exported', async (name) => {
  const project = await projectOn(`stored_${name}`, storedIn(name));
  const pulled = await project.pull();
  expect(pulled.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const { key, hash } of project.schemas) expect(project.contract(key)).toContain(hash);
  expect((await project.pull()).written).toEqual([]);
});

/** As many schemas in one dataset as there are names, each as dlt stores it; version hashes are only names here. */
function manySchemas(count: number): Stored {
  const { versions } = storedIn('shop').datasets.raw!;
  const body = versions[1]!.schema;
  const schemas = Array.from({ length: count }, (_, index) => `s${String(index).padStart(3, '0')}`);
  const rows = schemas.map((schema_name) => ({
    ...versions[1]!,
    schema_name,
    ...named(body, schema_name, `hash of ${schema_name}`),
  }));
  const loads = rows.map(({ schema_name, version_hash }, index) => ({
    load_id: `1767229200.${index}`,
    schema_name,
    status: 0,
    inserted_at: '2026-01-01',
    schema_version_hash: version_hash,
  }));
  return {
    effective: { raw: Object.fromEntries(rows.map(({ schema_name, version_hash }) => [schema_name, version_hash])) },
    datasets: { raw: { prefix: '_dlt_', versions: rows, loads } },
  };
}

const named = (body: string, name: string, version_hash: string) => ({
  version_hash,
  schema: JSON.stringify({
    ...JSON.parse(body.startsWith('{') ? body : inflateSync(Buffer.from(body, 'base64')).toString()),
    name,
    version_hash,
  }),
});

test('of 200 schemas one changed: one question for hashes, one for its body, and none for bodies when nothing did', async () => {
  const project = await projectOn('many', manySchemas(200));
  const asked = async () => {
    const mark = `mark ${performance.now()}`;
    await project.client.query(`SELECT '${mark}'`);
    const pulled = await project.pull();
    await project.client.query('SELECT 1 AS all_said');
    const statements = server
      .log()
      .slice(server.log().lastIndexOf(mark))
      .split(/LOG: {2}(?:statement|execute [^:]*): /)
      .slice(1);
    const reads = statements.filter((text) => /_dlt_version/.test(text));
    return {
      pulled,
      hashes: reads.filter((text) => /COALESCE/.test(text)),
      bodies: reads.filter((text) => /AS body/.test(text)),
      reads,
    };
  };
  const first = await asked();
  // Hashes are only names here, and that is said of each body.
  expect(new Set(first.pulled.findings.map(({ code }) => code))).toEqual(new Set(['CDF216']));
  expect([first.pulled.written.length, first.hashes.length, first.bodies.length, first.reads.length]).toEqual([
    200, 1, 1, 2,
  ]);
  const second = await asked();
  expect([second.pulled.written.length, second.hashes.length, second.bodies.length, second.reads.length]).toEqual([
    0, 1, 0, 1,
  ]);
  const { version_hash, schema } = named(storedIn('shop').datasets.raw!.versions[0]!.schema, 's007', 'another hash');
  await project.client.query('INSERT INTO raw._dlt_version VALUES (9, 11, now(), $1, $2, $3)', [
    's007',
    version_hash,
    schema,
  ]);
  await project.client.query('INSERT INTO raw._dlt_loads VALUES ($1, $2, 0, now(), $3)', [
    '1790000000.5',
    's007',
    version_hash,
  ]);
  const third = await asked();
  expect(third.pulled.written).toEqual(['metadata/raw_s007/schema.yml']);
  expect([third.hashes.length, third.bodies.length, third.reads.length]).toEqual([1, 1, 2]);
  rmSync(join(project.root, '.cdf'), { recursive: true });
  const fresh = await asked();
  expect([fresh.pulled.written.length, fresh.hashes.length, fresh.bodies.length]).toEqual([0, 1, 0]);
});

test('nothing is written to the server, and what it refuses is told without a word of it', async () => {
  const project = await projectOn('closed', storedIn('shop'));
  writeFileSync(join(project.root, 'cdf_secrets.toml'), '[destination.pg.credentials]\npassword = "canary"\n');
  const refused = await project.pull();
  expect(refused.findings).toMatchObject([
    { code: 'CDF607', message: expect.stringMatching(/refuses the credentials \(28P01\)/) },
  ]);
  expect(JSON.stringify(refused.findings)).not.toMatch(/canary|127\.0\.0\.1|loader/);
  expect(server.log()).not.toMatch(/cannot execute .* in a read-only transaction/);
});

test('types of the database: recorded where dlt’s map says another, and the whole of tables dlt did not load', async () => {
  const project = await projectOn('typed', storedIn('types'));
  const all: { tables: Record<string, { columns: Record<string, { data_type?: string }> }> } = JSON.parse(
    storedIn('types').datasets.raw!.versions.at(-1)!.schema,
  );
  const columns = Object.entries(all.tables.all_types!.columns);
  const [text, number] = ['text', 'bigint'].map((type) => columns.find(([, { data_type }]) => data_type === type)![0]);
  await project.client.query(`CREATE TABLE raw.all_types ("${text}" varchar, "${number}" numeric(20,2));
    CREATE TABLE raw.legacy (id integer NOT NULL, name varchar(20), at timestamp(3), tags text[], who uuid, amount numeric(10,4), j jsonb)`);
  const config = join(project.root, 'cdf_config.toml');
  const more = '[cdf.schemas.legacy]\nsource = "catalog"\ndestination = "pg"\ndataset = "raw"\n';
  writeFileSync(config, readFileSync(config, 'utf8').replace('source = "destination"', `$&\nverify = true`) + more);
  expect((await project.pull()).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const recorded = project
    .contract('raw_types')
    .split('\n')
    .filter((line) => /^ +c_.*x-sql-type/.test(line));
  expect(recorded).toEqual([expect.stringMatching(new RegExp(`^ +${number}: .*x-sql-type: 'DECIMAL\\(20, 2\\)'`))]);
  expect(project.contract('legacy').split('tables:\n')[1]).toBe(`  legacy:
    x-cdf:
      managed: false
    columns:
      id: {data_type: bigint, precision: 32, nullable: false}
      name: {data_type: text, precision: 20}
      at: {data_type: timestamp, precision: 3, timezone: false}
      tags: {data_type: json, x-sql-type: 'TEXT[]'}
      who: {data_type: text, x-sql-type: UUID}
      amount: {data_type: decimal, precision: 10, scale: 4}
      j: {data_type: json}
`);
  expect((await project.pull()).written).toEqual([]);
});
