import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, onTestFinished, test } from 'vitest';
import { exitCode, pull, report } from './index.ts';

const stored = join(import.meta.dirname, '../../sources/src/fixtures/stored');
const secret = 'hunter2-canary';

interface Project {
  readonly root: string;
  readonly pull: (options?: {
    readonly dryRun?: boolean;
    readonly isAccepted?: boolean;
  }) => Promise<ReturnType<typeof report>>;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly sql: (text: string) => Promise<void>;
}

/** A project whose schemas have these sources, in a dataset `raw` of the destination `w`, the file `w.duckdb`. */
function projectWith(sources: Readonly<Record<string, string>>, more = ''): Project {
  const root = mkdtempSync(join(tmpdir(), 'pull-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const tables = Object.entries(sources).map(
    ([key, settings]) =>
      `[cdf.schemas.${key}]\ndataset = "raw"\n${/^destination/m.test(settings) ? '' : 'destination = "w"\n'}${settings}\n`,
  );
  const destination = '[destination.w]\ndestination_type = "duckdb"\ncredentials.database = "w.duckdb"\n';
  write('cdf_config.toml', `[cdf]\nversion = 1\n${tables.join('')}${destination}${more}`);
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    pull: async ({ dryRun = false, isAccepted = false } = {}) => {
      const accept = isAccepted ? { ids: ['*'], reason: 'it is so' } : undefined;
      return report('pull', root, await pull(root, { schemas: [], dryRun, accept, today: '2026-01-01' }));
    },
    sql: async (text) => {
      const instance = await DuckDBInstance.create(join(root, 'w.duckdb'));
      const connection = await instance.connect();
      try {
        await connection.run(text);
      } finally {
        connection.closeSync();
        instance.closeSync();
      }
    },
  };
}

const rowsOf = (name: string) => JSON.parse(readFileSync(join(stored, name, 'rows.json'), 'utf8'));

/** Puts what dlt stored in the dataset `raw` of a fixture into the project's database and into its folder `bucket`. */
async function putStored(project: Project, name: string): Promise<void> {
  const { prefix, versions, loads } = rowsOf(name).datasets.raw;
  const tables = ['versions', 'loads'].map(
    (rows) =>
      `CREATE TABLE raw.${prefix}${rows.replace('versions', 'version')} AS SELECT r.* FROM (SELECT unnest(datasets.raw.${rows}) AS r FROM read_json('${stored}/${name}/rows.json'))`,
  );
  await project.sql(`CREATE SCHEMA raw; ${tables.join(';')}`);
  for (const row of versions) {
    const hex = Buffer.from(row.version_hash, 'base64').toString('hex');
    const schema = row.schema.startsWith('{') ? row.schema : inflateSync(Buffer.from(row.schema, 'base64')).toString();
    const file = `${row.schema_name}__${Date.parse(row.inserted_at) / 1000}__${hex}.jsonl`;
    project.write(`bucket/raw/${prefix}version/${file}`, JSON.stringify({ ...row, schema }));
  }
  for (const row of loads)
    project.write(`bucket/raw/${prefix}loads/${row.schema_name}__${row.load_id}.jsonl`, JSON.stringify(row));
}

const names = readdirSync(stored)
  .sort()
  .filter((name) => 'raw' in rowsOf(name).effective);

test.each(names)('%s: equal hashes give equal contracts, whichever source they come from', async (name) => {
  const schemas = Object.entries<string>(rowsOf(name).effective.raw);
  const kinds = {
    exported: 'export:exports',
    worked: 'pipeline:p',
    stored: 'destination',
    lying: 'bucket:bucket',
  };
  const project = projectWith(
    Object.fromEntries(
      schemas.flatMap(([schema]) =>
        Object.entries(kinds).map(([kind, source]) => [
          `${kind}_${schema}`,
          `source = "${source}"\nschema = "${schema}"\npipelines_dir = "pipelines"`,
        ]),
      ),
    ),
  );
  await putStored(project, name);
  for (const [schema] of schemas) {
    const copy = (from: string, to: string) => project.write(to, readFileSync(join(stored, name, from), 'utf8'));
    copy(`${schema}.schema.yaml`, `exports/${schema}.schema.yaml`);
    copy(`${schema}.schema.json`, `pipelines/p/schemas/${schema}.schema.json`);
  }
  expect((await project.pull()).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  for (const [schema, hash] of schemas) {
    const texts = new Map(
      Object.keys(kinds).map((kind) => [kind, project.read(`metadata/${kind}_${schema}/schema.yml`)]),
    );
    const stored = texts.get('stored')!;
    expect(stored).toContain(hash);
    expect(texts.get('lying')).toBe(stored);
    // What was exported last need not be in force.
    for (const kind of ['exported', 'worked'])
      if (texts.get(kind)!.includes(hash)) expect(texts.get(kind)).toBe(stored);
    expect(texts.get('worked')).toBe(texts.get('exported'));
  }
  expect((await project.pull()).written).toEqual([]);
});

const destination = { shop: 'source = "destination"' };
const contract = 'metadata/shop/schema.yml';
/** Whoever asks for a body now gets none that can be read. */
const breakBodies = `UPDATE raw._dlt_version SET "schema" = 'no body'`;

test('what is known by its hash is not asked for: after a pull, and in a fresh checkout', async () => {
  const project = projectWith(destination);
  await putStored(project, 'shop');
  expect(await project.pull()).toMatchObject({ ok: true, written: [contract] });
  await project.sql(breakBodies);
  expect(await project.pull()).toMatchObject({ ok: true, written: [] });
  rmSync(join(project.root, '.cdf'), { recursive: true });
  expect(await project.pull()).toMatchObject({ ok: true, written: [] });
});

test('a body that is damaged is not kept: when the place holds the whole one, that is read', async () => {
  for (const damage of ['left("schema", 300)', `'eJyabc'`]) {
    const project = projectWith(destination);
    await putStored(project, 'shop');
    await project.sql(
      `CREATE TABLE raw.whole AS FROM raw._dlt_version; UPDATE raw._dlt_version SET "schema" = ${damage}`,
    );
    const pulled = await project.pull();
    expect(pulled).toMatchObject({
      ok: false,
      written: [],
      findings: [{ code: /left/.test(damage) ? 'CDF101' : 'CDF220' }],
    });
    await project.sql('DELETE FROM raw._dlt_version; INSERT INTO raw._dlt_version FROM raw.whole');
    expect(await project.pull()).toMatchObject({ ok: true, written: [contract] });
  }
});

test('a body of an old engine is lifted by what can be reached where it lies', async () => {
  const project = projectWith({ ...destination, file: 'source = "export:old.yaml"\nschema = "shop"' });
  await putStored(project, 'shop');
  await project.sql(
    `UPDATE raw._dlt_version SET "schema" = replace("schema", '"engine_version":11', '"engine_version":8')`,
  );
  project.write('old.yaml', 'version: 1\nversion_hash: x\nengine_version: 8\nname: shop\ntables: {}\n');
  expect((await project.pull()).findings).toMatchObject([
    { code: 'CDF202', file: 'old.yaml', hint: 'let dlt lift it: dlt schema old.yaml --format yaml' },
    { code: 'CDF202', file: 'w/raw._dlt_version/shop', hint: expect.stringMatching(/^run the pipeline once/) },
  ]);
});

test('hints that a pipeline set to None are there as null, and say nothing', async () => {
  const project = projectWith({ shop: 'source = "export:shop.yaml"' });
  const text = (hints: string, ofTable: string) =>
    `version: 1\nversion_hash: x\nengine_version: 11\nname: shop\ntables:\n  t:\n    ${ofTable}columns:\n      id: {data_type: bigint${hints}}\n`;
  project.write('shop.yaml', text('', ''));
  await project.pull();
  const plain = project.read(contract);
  const columnHints =
    'precision scale timezone description partition cluster unique sort primary_key row_key parent_key root_key merge_key variant hard_delete dedup_sort incremental';
  const nulls = columnHints.split(' ').map((key) => `, ${key}: null`);
  const ofTable = ['description', 'schema_contract', 'table_sealed', 'table_format', 'file_format'];
  project.write('shop.yaml', text(nulls.join(''), ofTable.map((key) => `${key}: null\n    `).join('')));
  const { findings } = await project.pull();
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(project.read(contract)).toBe(plain);
});

test('an edit of the contract is merged with the body that was kept', async () => {
  const project = projectWith(destination);
  await putStored(project, 'shop');
  await project.pull();
  await project.sql(breakBodies);
  const edited = project
    .read(contract)
    .replace(/^( {2}orders:\n)/m, '$1    x-owner: team-a # mine\n')
    .replace(/nullable: false/, 'nullable: true');
  project.write(contract, edited);
  expect(await project.pull()).toMatchObject({ ok: true, written: [contract] });
  expect(project.read(contract)).toContain('x-owner: team-a # mine');
  expect(project.read(contract)).not.toContain('nullable: true');
});

test('a contract of another dataset does not stand for a body', async () => {
  const project = projectWith(destination);
  await putStored(project, 'shop');
  await project.pull();
  rmSync(join(project.root, '.cdf'), { recursive: true });
  project.write(contract, project.read(contract).replace('dataset: raw', 'dataset: other'));
  const before = project.read(contract);
  const written = [contract.replace('schema.yml', 'changes.yml'), contract];
  expect(await project.pull({ isAccepted: true })).toMatchObject({ written });
  expect(project.read(contract)).not.toBe(before);
});

test('a dry run reads sources and leaves nothing, not even a cache', async () => {
  const project = projectWith(destination);
  await putStored(project, 'shop');
  const before = readdirSync(project.root);
  expect(await project.pull({ dryRun: true })).toMatchObject({ ok: true, written: [contract] });
  expect(readdirSync(project.root)).toEqual(before);
});

test('a source that fails spoils no other, and the command ends with 3', async () => {
  const project = projectWith({ ...destination, gone: 'source = "bucket:nowhere"', lost: 'source = "pipeline:p"' });
  await putStored(project, 'shop');
  const pulled = await project.pull();
  expect(pulled.written).toEqual([contract]);
  expect(pulled.findings.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['CDF201', '/cdf/schemas/gone/source'],
    ['CDF201', '/cdf/schemas/lost/source'],
  ]);
  rmSync(join(project.root, 'w.duckdb'));
  expect(exitCode(await project.pull())).toBe(3);
});

test('no secret, host or state reaches a report, a file or a cache', async () => {
  const project = projectWith(
    {
      shop: 'source = "destination"',
      worked: 'source = "pipeline:p"\nschema = "shop"\npipelines_dir = "pipelines"',
      here: 'source = "destination"\ndestination = "here"',
    },
    '[destination.here]\ndestination_type = "postgres"\n',
  );
  await putStored(project, 'shop');
  const working = readFileSync(join(stored, 'shop/shop.schema.json'), 'utf8');
  project.write('pipelines/p/schemas/shop.schema.json', working);
  project.write('pipelines/p/state.json', JSON.stringify({ sources: { shop: { cursor: secret } } }));
  project.write(
    'cdf_secrets.toml',
    `[destination.here]\ncredentials = "postgresql://${secret}-user:${secret}-pw@${secret}-host.invalid:1/db"\n`,
  );
  const pulled = await project.pull();
  expect(pulled.findings).toMatchObject([{ code: 'CDF607' }]);
  expect(JSON.stringify(pulled)).not.toContain(secret);
  const given = ['cdf_secrets.toml', 'pipelines/p/state.json'];
  const files = readdirSync(project.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(project.root.length + 1));
  expect(files.filter((file) => project.read(file).includes(secret)).sort()).toEqual(given);
});

test('with verify the types of the database are recorded where they differ, and the key goes when they do no more', async () => {
  const project = projectWith({ types: 'source = "destination"\nverify = true' });
  await putStored(project, 'types');
  const stored = JSON.parse(rowsOf('types').datasets.raw.versions.at(-1).schema);
  const columns: Record<string, { data_type?: string }> = stored.tables.all_types.columns;
  const [text, number] = ['text', 'bigint'].map(
    (type) => Object.keys(columns).find((name) => columns[name]!.data_type === type)!,
  );
  await project.sql(`CREATE TABLE raw.all_types (${text} VARCHAR, ${number} DECIMAL(20,2))`);
  expect(await project.pull()).toMatchObject({ ok: true, written: ['metadata/types/schema.yml'] });
  const lines = () =>
    project
      .read('metadata/types/schema.yml')
      .split('\n')
      .filter((line) => /^ +c_.*x-sql-type/.test(line));
  expect(lines()).toEqual([expect.stringMatching(new RegExp(`^ +${number}: \\{.*x-sql-type: .DECIMAL\\(20, 2\\)`))]);
  expect((await project.pull()).written).toEqual([]);
  await project.sql(`ALTER TABLE raw.all_types ALTER ${number} TYPE BIGINT`);
  expect((await project.pull()).findings).toMatchObject([{ code: 'CDF502' }]);
  expect((await project.pull({ isAccepted: true })).written).toContain('metadata/types/schema.yml');
  expect(lines()).toEqual([]);
  await project.sql('DROP TABLE raw.all_types');
  rmSync(join(project.root, 'w.duckdb'));
  expect(exitCode(await project.pull())).toBe(3);
});

test('the catalog tells the tables dlt did not load; what people wrote on them stays', async () => {
  const project = projectWith({ legacy: 'source = "catalog"' });
  await putStored(project, 'shop');
  await project.sql(`CREATE TABLE raw.orders (id INT); CREATE TABLE raw.rates ("2024" DECIMAL(10,4) NOT NULL, __proto__ VARCHAR, u UUID, l INTEGER[], t TIMESTAMP);
    CREATE TABLE raw.gone (a INT); CREATE VIEW raw.v AS SELECT 1::TINYINT AS x`);
  const file = 'metadata/legacy/schema.yml';
  expect(await project.pull()).toMatchObject({ ok: true, findings: [], written: [file] });
  const tables = project.read(file).slice(project.read(file).indexOf('tables:'));
  expect(tables).toBe(`tables:
  gone:
    x-cdf:
      managed: false
    columns:
      a: {data_type: bigint, precision: 32}
  rates:
    x-cdf:
      managed: false
    columns:
      '2024': {data_type: decimal, precision: 10, scale: 4, nullable: false}
      __proto__: {data_type: text}
      u: {data_type: text, x-sql-type: UUID}
      l: {data_type: json, x-sql-type: 'INT[]'}
      t: {data_type: timestamp, timezone: false}
  v:
    x-cdf:
      managed: false
    columns:
      x: {data_type: bigint, precision: 8}
`);
  project.write(
    file,
    project
      .read(file)
      .replace('  gone:\n', '  gone:\n    x-owner: me\n')
      .replace('  rates:\n', '  rates:\n    description: mine\n'),
  );
  await project.sql('DROP TABLE raw.gone; DROP VIEW raw.v; ALTER TABLE raw.rates DROP u');
  const pulled = await project.pull({ isAccepted: true });
  expect(pulled.findings.map(({ code, pointer }) => [code, pointer])).toEqual([['CDF207', '/tables/gone']]);
  const after = project.read(file);
  expect(after).toContain('description: mine');
  expect(after).toContain('x-owner: me');
  expect(after).not.toMatch(/^ {2}v:|^ {6}u:|^ {6}a:/m);
});

test('a dataset with dlt’s tables only has no catalog of its own', async () => {
  const project = projectWith({ legacy: 'source = "catalog"' });
  await putStored(project, 'shop');
  expect((await project.pull()).findings).toMatchObject([
    { code: 'CDF201', message: expect.stringMatching(/no table that dlt did not load/) },
  ]);
});

test('a destination that is not declared, at its line of the settings', async () => {
  const project = projectWith({ shop: 'source = "export:exports"\ndestination = "v"' });
  expect((await project.pull()).findings).toMatchObject([
    { code: 'CDF601', file: 'cdf_config.toml', line: 6, column: 15, hint: 'did you mean "w"?' },
  ]);
});

test('a contract that cannot be written is said, and the others are', async () => {
  const project = projectWith({ shop: 'source = "destination"', other: 'source = "destination"\nschema = "shop"' });
  await putStored(project, 'shop');
  mkdirSync(join(project.root, contract), { recursive: true });
  expect(await project.pull()).toMatchObject({
    ok: false,
    written: ['metadata/other/schema.yml'],
    pulled: [{ schema: 'other', new: true }],
    findings: [{ file: contract }],
  });
  rmSync(join(project.root, contract), { recursive: true });
  expect(await project.pull()).toMatchObject({ ok: true, written: [contract] });
});
