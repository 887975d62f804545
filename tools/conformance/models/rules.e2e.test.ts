import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Dialect, destinationTypes, dialectOf, functionsOf, guardedDialects } from '@cdf/sql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../../python/ensure.ts';
import { auditWarnings, letFormat, planArgs } from '../planned-project.ts';
import { runProgram } from '../run-program.ts';
import { type SmallProject, smallProject } from './small-project.ts';

const dlt = `_dlt_load_id: {data_type: text, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}`;
const seen = 'x-normalizer: {seen-data: true}';
const id = 'id: {data_type: bigint, primary_key: true, nullable: false}';
const table = (columns: string): string => `{write_disposition: merge, ${seen}, columns: {${id}, ${columns}, ${dlt}}}`;
const tables = `{
  orders: ${table('note: {data_type: text}')},
  orders_eu: ${table('note: {data_type: text}, vat: {data_type: decimal, precision: 9, scale: 2}')}}`;
const ruleset = `version: 1
rules:
  - when: {tables: [orders]}
    do:
      - union: {tables: [orders_eu]}
      - dedupe: {by: primary_key}
      - audit: {cdf_fresh: {max_age_hours: 24}}
      - audit: {forall: {criteria: ["note <> 'é'", vat >= 0], blocking: false}}
`;

let project: SmallProject;
/** For copies. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rules-'));
  project = await smallProject(tables, ruleset);
  await project.query(`CREATE SCHEMA raw;
    CREATE TABLE raw._dlt_loads (load_id TEXT, schema_name TEXT, status BIGINT, inserted_at TIMESTAMPTZ);
    CREATE TABLE raw.orders (id BIGINT, note TEXT, _dlt_load_id TEXT, _dlt_id TEXT);
    CREATE TABLE raw.orders_eu (id BIGINT, note TEXT, vat DECIMAL(9, 2), _dlt_load_id TEXT, _dlt_id TEXT);
    INSERT INTO raw._dlt_loads VALUES ('1', 'shop', 0, '2026-03-01 00:00:00+00');
    INSERT INTO raw.orders VALUES (1, NULL, '1', 'a'), (2, 'é', '1', 'b');
    INSERT INTO raw.orders_eu VALUES (1, '', 0.10, '1', 'a')`);
  await project.cdf('sync', '--no-pull');
});
afterAll(async () => {
  await rm(project.folder, { recursive: true });
  await rm(folder, { recursive: true });
});

test('SQLMesh plans the models, its audits pass, and a second plan finds nothing to do', async () => {
  const planned = await project.sqlmesh(...planArgs);
  // One row breaks the first condition, and the only load is old.
  expect(auditWarnings(planned)).toEqual([
    'shop__cdf_fresh shop__cdf_fresh 1',
    'staging.shop__orders forall_non_blocking 1',
  ]);
  expect(
    await project.query('SELECT id::TEXT, _source, note, vat::TEXT FROM staging.shop__orders ORDER BY ALL'),
  ).toEqual([
    ['1', 'orders', null, null],
    ['1', 'orders_eu', '', '0.10'],
    ['2', 'orders', 'é', null],
  ]);
  expect(await project.sqlmesh(...planArgs)).toContain('No changes to plan');
});

test('a load that finished now makes the schema fresh, and rows that fit their conditions pass', async () => {
  await expect(project.sqlmesh('audit')).rejects.toThrow(/shop__cdf_fresh \S+ FAIL/);
  await project.query(`INSERT INTO raw._dlt_loads VALUES ('2', 'shop', 0, now());
    UPDATE raw.orders SET note = 'e' WHERE note = 'é'`);
  expect(await project.sqlmesh('audit')).toMatch(/shop__cdf_fresh \S+ PASS/);
});

test('sqlmesh format leaves the models as they are', async () => {
  const copy = join(folder, 'formatted');
  await cp(project.folder, copy, { recursive: true });
  expect(await letFormat(copy)).toBe(2);
  await runProgram(copy, join(dirname(await ensurePython()), 'sqlmesh'), ['format', '--check']);
});

/** One destination of each dialect. */
const destinations = destinationTypes.filter(
  (type, index) => destinationTypes.findIndex((other) => dialectOf(other) === dialectOf(type)) === index,
);

/** Without the line of an audit that the dialect has no words for. */
const rulesetOn = (dialect: Dialect): string =>
  ruleset
    .split('\n')
    .filter((line) => !line.includes('cdf_fresh') || functionsOf(dialect).hoursAgo !== undefined)
    .filter((line) => !line.includes('forall') || guardedDialects.includes(dialect.name))
    .join('\n');

test('SQLMesh reads the models back in every dialect', async () => {
  const projects: string[] = [];
  for (const type of destinations) {
    const made = await smallProject(tables, rulesetOn(dialectOf(type)!), {}, type);
    await made.cdf('sync', '--no-pull');
    projects.push(join(folder, `${type}-${dialectOf(type)!.name}`));
    await rename(made.folder, projects.at(-1)!);
  }
  const reader = join(import.meta.dirname, '../read_dialects.py');
  const seen = JSON.parse(await runProgram(folder, await ensurePython(), ['-W', 'ignore', reader, ...projects]));
  for (const one of projects) {
    const models: Record<string, Seen> = seen[basename(one)].models;
    const orders = Object.entries(models).find(([name]) => /shop__orders\W*$/i.test(name))![1];
    expect([basename(one), orders.projections.map((name) => name.toLowerCase())]).toEqual([
      basename(one),
      ['id', '_source', 'note', 'vat', 'loaded_at', '_dlt_id'],
    ]);
    const read = orders.depends_on.map((name) => /(\w+)\W*$/.exec(name.toLowerCase())![1]!.replace('raw___', ''));
    expect(read.sort()).toEqual(['_dlt_loads', 'orders', 'orders_eu']);
  }
});

interface Seen {
  readonly projections: readonly string[];
  readonly depends_on: readonly string[];
}
