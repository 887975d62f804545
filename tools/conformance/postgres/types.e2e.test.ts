import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseYaml, type TreeMap } from '@cdf/text';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Postgres, startPostgres } from '../../postgres/postgres.ts';
import { ensurePython } from '../../python/ensure.ts';
import { fixtures } from '../fixtures.ts';
import { runProgram } from '../run-program.ts';

let postgres: Postgres;
let client: Client;
let folder: string;
let refused: Record<string, string | null>;
let report: { readonly findings: { readonly severity: string; readonly file: string; readonly code: string }[] };

const cdf = join(import.meta.dirname, '../../../apps/cdf/src/bin.js');

beforeAll(async () => {
  postgres = await startPostgres();
  await postgres.createDatabase('types');
  folder = await mkdtemp(join(tmpdir(), 'types-'));
  const { host, port, user, password } = postgres;
  const fields = { HOST: host, PORT: String(port), USERNAME: user, PASSWORD: password, DATABASE: 'types' };
  const environment = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [`DESTINATION__FIXTURES__CREDENTIALS__${field}`, value]),
  );
  const triples = fixtures().flatMap(({ key, exported, dataset }) => [key, exported, dataset]);
  const creator = join(import.meta.dirname, 'create_tables.py');
  const printed = await runProgram(folder, await ensurePython(), ['-W', 'ignore', creator, ...triples], environment);
  refused = JSON.parse(printed);
  await mkdir(join(folder, 'exports'));
  const settings = new Map([['', '[cdf]\nversion = 1\n[destination.fixtures]\ndestination_type = "postgres"\n']]);
  for (const { key, exported, dataset, schema } of fixtures()) {
    const file = `exports/${key}${extname(exported)}`;
    await cp(exported, join(folder, file));
    settings.set(
      key,
      `[cdf.schemas.${key}]\nsource = "export:${file}"\ndestination = "fixtures"\ndataset = "${dataset}"\nschema = "${schema}"\n`,
    );
  }
  const sync = async (keys: readonly string[]) => {
    await writeFile(join(folder, 'cdf_config.toml'), keys.map((key) => settings.get(key)!).join(''));
    return runProgram(folder, process.execPath, [cdf, 'sync', '--json']);
  };
  const [all, accepted] = [
    [...settings.keys()],
    [...settings.keys()].filter((key) => notOnPostgres[key] === undefined),
  ];
  // The command fails, and it is its report that counts.
  const failure: unknown = await sync(all).catch((error: unknown) => error);
  report = JSON.parse(String(failure).slice(String(failure).indexOf('\n') + 1));
  for (const key of Object.keys(notOnPostgres)) await rm(join(folder, 'metadata', key), { recursive: true });
  await sync(accepted);
  client = postgres.client('types');
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Schemas dlt itself cannot load into PostgreSQL: what it says, and the code of what cdf says. */
const notOnPostgres: Readonly<Record<string, readonly [dlt: string, code: string]>> = {
  // Names longer than 63 characters are cut by the server, and two become one.
  long_names: ['DatabaseTerminalException: relation "table_a_really_long_column', 'CDF219'],
  // Columns that only DuckDB can have; `postgres.e2e.test.ts` loads the fixture without them.
  types: ["TerminalValueError: bigint with `precision=128` can't be mapped to PostgreSQL integer type", 'CDF210'],
};

test('what dlt cannot load into PostgreSQL is what cdf refuses, and nothing else', () => {
  const unloaded = Object.entries(refused).filter(([, why]) => why !== null);
  expect(unloaded.map(([key, why]) => [key, why!.startsWith(notOnPostgres[key]?.[0] ?? '?')])).toEqual(
    Object.keys(notOnPostgres).map((key) => [key, true]),
  );
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  expect(new Set(errors.map(({ file, code }) => `${file} ${code}`))).toEqual(
    new Set(Object.entries(notOnPostgres).map(([key, [, code]]) => `metadata/${key}/schema.yml ${code}`)),
  );
});

test('every column of every fixture has the type that cdf predicts', async () => {
  const compared = new Map<string, number>();
  for (const { key, dataset } of fixtures().filter((fixture) => notOnPostgres[fixture.key] === undefined)) {
    const models = [...(await modelsBelow(key)), ...(await modelsBelow('_dlt', `${dataset}.yaml`))];
    compared.set(key, models.length);
    for (const [name, columns] of models) {
      // The same for every version of dlt, by design: not what one of them created.
      if (/_?dlt_loads$/.test(name)) continue;
      await client.query('DROP TABLE IF EXISTS said');
      await client.query(
        `CREATE TEMP TABLE said (${columns.map(([column, type]) => `${quoted(column)} ${type}`).join(', ')})`,
      );
      expect([name, await columnsOf('pg_temp.said')]).toEqual([name, await columnsOf(name)]);
    }
  }
  expect(Math.min(...compared.values())).toBeGreaterThan(1);
  expect([...compared.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(100);
});

type Column = readonly [name: string, type: string];

/** Names and columns of the external models in a folder. */
async function modelsBelow(name: string, only?: string): Promise<(readonly [string, readonly Column[]])[]> {
  const models = join(folder, 'external_models', name);
  const files = (await readdir(models)).filter((file) => only === undefined || file === only);
  const texts = await Promise.all(files.map((file) => readFile(join(models, file), 'utf8')));
  return texts.flatMap((text) =>
    (parseYaml(text, name).value as readonly TreeMap[]).map(
      (model) => [String(model.get('name')), [...(model.get('columns') as ReadonlyMap<string, string>)]] as const,
    ),
  );
}

const quoted = (name: string): string =>
  `"${name
    .replace(/^"(.*)"$/s, '$1')
    .replaceAll('""', '"')
    .replaceAll('"', '""')}"`;

const columnsOf = async (table: string): Promise<unknown[]> =>
  (
    await client.query({
      text: `SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
        WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
      values: [table],
      rowMode: 'array',
    })
  ).rows;
