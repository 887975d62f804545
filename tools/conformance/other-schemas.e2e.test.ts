import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveSchema } from '@cdf/catalog';
import { pull, report } from '@cdf/commands';
import { type Origin, readDocument } from '@cdf/document';
import { parseYaml, type TreeMap } from '@cdf/text';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Postgres, startPostgres } from '../postgres/postgres.ts';
import { ensurePython } from '../python/ensure.ts';
import { literal, withDatabase } from './database.ts';
import { runProgram } from './run-program.ts';

/** One schema that the real dlt made, as `other_schemas.py` tells of it. */
interface Made {
  readonly case: string;
  readonly place: 'duckdb' | 'postgres' | 'filesystem';
  readonly schema: string;
  readonly dataset: string;
  readonly pipeline: string;
  readonly hash: string;
}

const database = 'other';
const kinds = ['export', 'pipeline', 'stored', 'dlt'] as const;
let root: string;
let server: Postgres;
let made: readonly Made[];

const baseOf = ({ place, case: name }: Made): string => `${place}_${name}`;
const keyOf = (one: Made, kind: (typeof kinds)[number]): string => `${baseOf(one)}_${one.schema}.${kind}`;
const contract = (one: Made, kind: (typeof kinds)[number]): string =>
  readFileSync(join(root, `metadata/${keyOf(one, kind)}/schema.yml`), 'utf8');

beforeAll(async () => {
  const python = await ensurePython();
  root = mkdtempSync(join(tmpdir(), 'other-schemas-'));
  server = await startPostgres();
  await server.createDatabase(database);
  const { user, password, host, port } = server;
  const url = `postgresql://${user}:${password}@${host}:${port}/${database}`;
  const data = join(root, 'data');
  mkdirSync(data);
  const environment = { RUNTIME__DLTHUB_TELEMETRY: 'false', RUNTIME__LOG_LEVEL: 'CRITICAL' };
  const said = await runProgram(
    root,
    python,
    ['-W', 'ignore', join(import.meta.dirname, 'other_schemas.py'), data, url],
    environment,
  );
  made = JSON.parse(said.slice(said.lastIndexOf('[{"case"')));
  writeFileSync(join(root, 'cdf_config.toml'), settings(python));
  writeFileSync(join(root, 'cdf_secrets.toml'), `[destination.pg.credentials]\npassword = "${password}"\n`);
});
afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

function settings(python: string): string {
  const schemas = made.flatMap((one) => {
    const sources = {
      export: `export:data/exports_${baseOf(one)}`,
      pipeline: `pipeline:${one.pipeline}`,
      stored: one.place === 'filesystem' ? 'bucket:data/lake' : 'destination',
      dlt: 'dlt',
    };
    return kinds.map(
      (kind) => `[cdf.schemas."${keyOf(one, kind)}"]
source = "${sources[kind]}"
destination = "${destinationOf(one)}"
dataset = "${one.dataset}"
schema = "${one.schema}"
pipelines_dir = "data/pipelines"
verify = ${kind === 'stored' && one.place !== 'filesystem'}
`,
    );
  });
  const files = new Set(made.filter(({ place }) => place === 'duckdb').map(baseOf));
  const duckdbs = [...files].map(
    (name) => `[destination.${name}]\ndestination_type = "duckdb"\ncredentials.database = "data/${name}.duckdb"\n`,
  );
  const { user, host, port } = server;
  return `[cdf]
version = 1
pull.python = "${python}"
pull.timeout = 300
${schemas.join('')}${duckdbs.join('')}
[destination.lake]
destination_type = "filesystem"
bucket_url = "data/lake"
[destination.pg]
destination_type = "postgres"
credentials = {host = "${host}", port = ${port}, username = "${user}", database = "${database}"}
`;
}

const destinationOf = (one: Made): string => ({ duckdb: baseOf(one), postgres: 'pg', filesystem: 'lake' })[one.place];

test('whichever source a schema comes from, the contract is the one of the schema in force, to the byte', async () => {
  // dlt keeps the naming convention of a case in the process that runs it; a project's own lies in its folder.
  writeFileSync(join(root, 'own_naming.py'), readFileSync(join(root, 'data/own_naming.py')));
  const pulled = report('pull', root, await pull(root, { schemas: [], dryRun: false, today: '2026-01-01' }));
  expect(pulled.findings).toEqual([]);
  expect(made.length).toBeGreaterThan(90);
  for (const one of made) {
    const texts = new Map(kinds.map((kind) => [kind, contract(one, kind)]));
    const [, said] = /^version_hash: '?([^'\n]+)'?$/m.exec(texts.get('stored')!) ?? [];
    expect([baseOf(one), said]).toEqual([baseOf(one), one.hash]);
    // What was exported last need not be in force.
    for (const kind of ['export', 'pipeline', 'dlt'] as const)
      if (kind === 'dlt' || texts.get(kind)!.includes(one.hash)) expect(texts.get(kind)).toBe(texts.get('stored'));
  }
  const again = report('pull', root, await pull(root, { schemas: [], dryRun: false, today: '2026-01-01' }));
  expect(again.written).toEqual([]);
});

test('dlt loads each contract, and takes it for the schema in its working folder', async () => {
  const pairs = made.flatMap((one) => [
    `metadata/${keyOf(one, 'pipeline')}/schema.yml`,
    `data/pipelines/${one.pipeline}/schemas/${one.schema}.schema.json`,
  ]);
  const loader = join(import.meta.dirname, 'load_schemas.py');
  const environment = { PYTHONPATH: join(root, 'data') };
  const said = await runProgram(root, await ensurePython(), ['-W', 'ignore', loader, ...pairs], environment);
  const loaded: [unknown, unknown][] = JSON.parse(said);
  expect(loaded).toHaveLength(made.length);
  for (const [ours, theirs] of loaded) expect(ours).toEqual(theirs);
});

/** Tables of other schemas, of runs that failed, and of a pipeline that went before: the document of a schema does not know them. */
const olderOrShared = ['two_in_one', 'renamed', 'failed'];

test('what is said to be in the database is there, with the types that are predicted', async () => {
  const typed = made.filter(({ place }) => place !== 'filesystem');
  for (const one of typed) {
    const text = contract(one, 'stored');
    // It was verified: a type that is another stands here.
    expect([baseOf(one), ...(text.match(/x-sql-type.*/g) ?? [])]).toEqual([baseOf(one)]);
    const said = existing(one, text);
    const there = await columnsOf(one);
    const isWhole = !olderOrShared.includes(one.case);
    expect([baseOf(one), isWhole ? said : said.filter((column) => !there.includes(column))]).toEqual([
      baseOf(one),
      isWhole ? there : [],
    ]);
  }
});

/** Tables and columns a contract has, but for dlt's own tables, sorted. */
function existing({ place }: Made, text: string): string[] {
  const origin: Origin = { destination: { name: 'w', type: place }, dataset: 'd', fromDlt: [] };
  const { value } = resolveSchema(readDocument(parseYaml(text, 'f').value as TreeMap, 'f'), 's', origin);
  return value.tables.flatMap(({ name, columns }) => columns.map((column) => `${name} ${column.name}`)).sort();
}

async function columnsOf(one: Made): Promise<string[]> {
  const sql = `SELECT table_name || ' ' || column_name AS name FROM information_schema.columns
    WHERE table_schema = ${literal(one.dataset)} AND table_name NOT IN ('_dlt_version', '_dlt_loads', '_dlt_pipeline_state')`;
  if (one.place === 'duckdb') {
    const rows = await withDatabase(join(root, `data/${baseOf(one)}.duckdb`), (query) => query(sql));
    return rows.map(([name]) => name!).sort();
  }
  const client = server.client(database);
  await client.connect();
  try {
    return (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name).sort();
  } finally {
    await client.end();
  }
}
