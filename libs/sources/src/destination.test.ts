import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import type { ReadOptions } from './read-sources.ts';
import { folderWith, readAll, settingsOf } from './testing/project.ts';
import { makeDuckDb, type StoredCase, storedCase, storedCases, storedSql } from './testing/stored.ts';

const file = 'warehouse.duckdb';
const environment = { DESTINATION__W__CREDENTIALS__DATABASE: file };
const destinationTypes = new Map([['w', 'duckdb']]);

const read = (root: string, schemas: Parameters<typeof readAll>[1], more: Partial<ReadOptions> = {}) =>
  readAll(root, schemas, { environment, destinationTypes, ...more });

async function databaseWith({ datasets }: Pick<StoredCase, 'datasets'>): Promise<string> {
  const root = folderWith();
  await makeDuckDb(join(root, file), storedSql(datasets));
  return root;
}

/** Every schema of a fixture that is in force, as settings. */
const settingsOfCase = ({ effective }: StoredCase) =>
  Object.entries(effective).flatMap(([dataset, schemas]) =>
    Object.entries(schemas).flatMap(([schema, hash]) =>
      hash === null ? [] : [settingsOf('destination', { key: `${dataset}_${schema}`, dataset, schema })],
    ),
  );

test.each(storedCases().map((one) => [one.name, one] as const))('%s: hash and body in force', async (_, one) => {
  const schemas = settingsOfCase(one);
  const { value, findings } = await read(await databaseWith(one), schemas);
  expect(findings).toEqual([]);
  expect(schemas.length).toBeGreaterThan(0);
  for (const { key, dataset, schema } of schemas) {
    const want = one.effective[dataset]![schema]!;
    const stored = one.datasets[dataset]!.versions.find(({ version_hash }) => version_hash === want)!.schema;
    const body = stored.startsWith('{') ? stored : inflateSync(Buffer.from(stored, 'base64')).toString();
    expect(value.get(key)).toMatchObject({ hash: want, body });
  }
});

const changes: [name: string, change: (shop: StoredCase['datasets'][string]) => object, want: number][] = [
  ['a failed load changes nothing', ({ loads }) => ({ loads: loads!.map((row, i) => ({ ...row, status: i })) }), 0],
  ['no load finished: the newest version', () => ({ loads: [] }), 1],
  [
    'a load without a hash counts for nothing',
    ({ loads }) => ({ loads: [loads![0], { ...loads![1]!, schema_version_hash: null }] }),
    0,
  ],
  [
    'a hash that is stored no more: the newest version',
    ({ loads }) => ({ loads: [...loads!, { ...loads![1]!, inserted_at: '2030-01-01', schema_version_hash: 'gone' }] }),
    1,
  ],
  [
    'a load of another schema counts for nothing',
    ({ loads }) => ({ loads: [loads![0], { ...loads![1]!, schema_name: 'other' }] }),
    0,
  ],
];

test.each(changes)('%s', async (_, change, want) => {
  const raw = storedCase('shop').datasets.raw!;
  const root = await databaseWith({ datasets: { raw: { ...raw, ...change(raw) } } });
  expect((await read(root, [settingsOf('destination')])).value.get('shop')?.hash).toBe(
    raw.versions[want]!.version_hash,
  );
});

test('a file that is named like its dataset is read, and a hash that is stored twice is one', async () => {
  const raw = storedCase('shop').datasets.raw!;
  const twice = { raw: { ...raw, versions: [...raw.versions, ...raw.versions] } };
  const root = await databaseWith({ datasets: twice });
  renameSync(join(root, file), join(root, 'raw.duckdb'));
  const { value, findings } = await read(root, [settingsOf('destination')], {
    environment: { CREDENTIALS: 'duckdb:///raw.duckdb' },
  });
  expect(findings).toEqual([]);
  expect(value.get('shop')?.body).toBe(raw.versions[1]!.schema);
});

const absences: [name: string, sql: string, dataset: string, message: RegExp, hint: RegExp][] = [
  [
    'a schema of another name',
    storedSql({ raw: storedCase('types').datasets.raw! }),
    'raw',
    /has no schema "shop"/,
    /"types"/,
  ],
  [
    'a staging dataset',
    storedSql(storedCase('shop').datasets),
    'raw_staging',
    /it is a staging dataset/,
    /before: "raw"/,
  ],
  ['no dataset', 'SELECT 1', 'raw', /there is no dataset "raw"/, /dataset_name/],
  [
    'a dataset dlt does not know',
    'CREATE SCHEMA raw; CREATE TABLE raw.t (a INT)',
    'raw',
    /stored no schema/,
    /catalog/,
  ],
];

test.each(absences)('%s is a finding', async (_, sql, dataset, message, hint) => {
  const root = folderWith();
  await makeDuckDb(join(root, file), sql);
  expect((await read(root, [settingsOf('destination', { dataset })])).findings).toMatchObject([
    { code: 'CDF201', message: expect.stringMatching(message), hint: expect.stringMatching(hint) },
  ]);
});

test('a body that is damaged is a finding of its schema alone, and tables without their columns one of the dataset', async () => {
  const raw = storedCase('two_schemas').datasets.raw!;
  const versions = raw.versions.map((row) => (row.schema_name === 'erp' ? { ...row, schema: 'eJyhunter2' } : row));
  const root = await databaseWith({ datasets: { raw: { ...raw, versions } } });
  const schemas = ['desk', 'erp'].map((key) => settingsOf('destination', { key, schema: key }));
  const { value, findings } = await read(root, schemas);
  expect([...value.keys()]).toEqual(['desk']);
  expect(findings).toMatchObject([
    { code: 'CDF220', message: expect.stringMatching(/^"erp" cannot be read: what dlt/) },
  ]);
  const catalog = await read(root, [settingsOf('catalog')]);
  expect(catalog.findings).toMatchObject([{ code: 'CDF220', message: expect.stringMatching(/^"shop" cannot/) }]);
  const old = folderWith();
  const columns = 'CREATE TABLE raw._dlt_loads (load_id VARCHAR, status BIGINT)';
  await makeDuckDb(join(old, file), `${storedSql({ raw: { ...raw, loads: null } })};${columns}`);
  expect((await read(old, schemas)).findings).toMatchObject([
    { code: 'CDF220', message: expect.stringMatching(/"desk", and with it 1 more, .* lack columns/) },
  ]);
});

test('a user’s table dlt_version is not taken for dlt’s own', async () => {
  const { datasets } = storedCase('prefixes');
  const root = folderWith();
  const user = 'CREATE TABLE raw.dlt_version (id INT); CREATE TABLE raw.dlt_loads (id INT)';
  await makeDuckDb(join(root, file), `${storedSql(datasets)};${user}`);
  expect((await read(root, [settingsOf('destination', { schema: 'prefixes' })])).findings).toEqual([]);
});

const faults: [name: string, more: Partial<ReadOptions>, code: string, message: RegExp][] = [
  ['no path', { environment: {} }, 'CDF607', /the database file of destination "w" is not there/],
  ['a path to nothing', { environment: { CREDENTIALS__DATABASE: 'hunter2.duckdb' } }, 'CDF607', /is not there/],
  [
    'a type without a client',
    { destinationTypes: new Map([['w', 'snowflake']]) },
    'CDF610',
    /only duckdb and postgres/,
  ],
];

test('a filesystem is read as a bucket', async () => {
  const destinationTypes = new Map([['w', 'filesystem']]);
  const { findings } = await read(folderWith(), [settingsOf('destination')], { destinationTypes });
  expect(findings).toMatchObject([{ code: 'CDF610', hint: expect.stringContaining('bucket:URL') }]);
});

test.each(faults)('%s is a finding', async (_, more, code, message) => {
  const { findings } = await read(folderWith(), [settingsOf('destination')], more);
  expect(findings).toMatchObject([{ code, message: expect.stringMatching(message) }]);
  expect(JSON.stringify(findings)).not.toContain('hunter2');
});

const places: [
  name: string,
  path: string | undefined,
  destination: string,
  pipeline: string | undefined,
  file: string,
][] = [
  ['after the destination', undefined, 'w', 'p', 'local/w.duckdb'],
  ['after the pipeline', undefined, 'duckdb', 'p', 'local/p.duckdb'],
  ['in the working folder', ':pipeline:', 'duckdb', 'p', 'work/p/p.duckdb'],
  ['where the path says', 'data/x.db', 'w', undefined, 'local/data/x.db'],
];

test.each(places)('the database file lies where dlt puts it: %s', async (_, path, destination, pipeline, at) => {
  const root = folderWith({ [`${at}.txt`]: '' });
  await makeDuckDb(join(root, at), storedSql(storedCase('shop').datasets));
  const schema = settingsOf('destination', {
    destination,
    pipelinesDir: 'work',
    ...(pipeline === undefined ? {} : { pipeline }),
  });
  const where = { DLT_LOCAL_DIR: join(root, 'local'), ...(path === undefined ? {} : { CREDENTIALS__DATABASE: path }) };
  const { findings } = await read(root, [schema], {
    environment: where,
    destinationTypes: new Map([[destination, 'duckdb']]),
  });
  expect(findings).toEqual([]);
});

test('a DuckDB without a name, a path or a pipeline is a setting that is missing', async () => {
  const { findings } = await read(folderWith(), [settingsOf('destination', { destination: 'duckdb' })], {
    environment: {},
    destinationTypes: new Map([['duckdb', 'duckdb']]),
  });
  expect(findings).toMatchObject([
    { code: 'CDF608', hint: expect.stringContaining('DESTINATION__DUCKDB__CREDENTIALS__DATABASE') },
  ]);
});

test('a file that is no database is a finding', async () => {
  const { findings } = await read(folderWith({ [file]: 'no database, hunter2'.repeat(900) }), [
    settingsOf('destination'),
  ]);
  expect(findings).toMatchObject([
    { code: 'CDF607', message: expect.stringMatching(/DuckDB cannot read its database file/) },
  ]);
});

/** Another process that holds a database file for writing, for so many milliseconds. */
async function holdFor(path: string, ms: number): Promise<void> {
  const script = `import { DuckDBInstance } from '@duckdb/node-api';
    const instance = await DuckDBInstance.create(process.argv[1]);
    const connection = await instance.connect();
    console.log('held');
    setTimeout(() => { connection.closeSync(); instance.closeSync(); }, ${ms});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, path], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  await once(child.stdout, 'data');
}

test('a file that a writer holds is a finding, and is waited for when one says so', async () => {
  const root = await databaseWith(storedCase('shop'));
  await holdFor(join(root, file), 1500);
  const schemas = [settingsOf('destination')];
  expect((await read(root, schemas)).findings).toMatchObject([
    {
      code: 'CDF609',
      message: expect.stringMatching(/a writer holds the database file/),
      hint: expect.stringMatching(/--retry/),
    },
  ]);
  const { value, findings } = await read(root, schemas, { retryMs: 50_000 });
  expect(findings).toEqual([]);
  expect(value.has('shop')).toBe(true);
});
