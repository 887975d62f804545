import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planArgs } from '../planned-project.ts';
import { type SmallProject, smallProject } from './small-project.ts';

const dlt = `_dlt_load_id: {data_type: text, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}`;
const seen = 'x-normalizer: {seen-data: true}';
const tables = `{
  events: {write_disposition: append, ${seen}, columns: {id: {data_type: bigint}, ${dlt}}},
  events__tags: {parent: events, ${seen}, columns: {value: {data_type: text}, _dlt_parent_id: {data_type: text, nullable: false, parent_key: true},
    _dlt_list_idx: {data_type: bigint, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}}},
  orders: {write_disposition: merge, ${seen}, columns: {id: {data_type: bigint, primary_key: true, nullable: false}, total: {data_type: bigint}, ${dlt}}}}`;
const ruleset = `version: 1
models: {tags: [staging], kind: auto}
rules:
  - when: {dispositions: [append]}
    do: [{model: {kind: {incremental_by_time_range: {lookback: 1}}, start: '2026-03-01', allow_partials: true}}]
  - when: {tables: [orders]}
    do: [{model: {kind: full, partitioned_by: [total]}}]
`;

let project: SmallProject;
const staged = async (): Promise<Record<string, unknown>> => ({
  events: (await project.query('SELECT id::TEXT FROM staging.shop__events ORDER BY ALL')).flat(),
  tags: (await project.query('SELECT value FROM staging.shop__events__tags ORDER BY ALL')).flat(),
  orders: (await project.query('SELECT total::TEXT FROM staging.shop__orders ORDER BY ALL')).flat(),
});
const load = (id: string, inserted: string, event: number): Promise<unknown> =>
  project.query(`INSERT INTO raw.events VALUES (${event}, '${id}', 'e${event}');
    INSERT INTO raw.events__tags VALUES ('tag ${event}', 'e${event}', 0, 't${event}');
    INSERT INTO raw._dlt_loads VALUES ('${id}', 'shop', 0, ${inserted})`);

beforeAll(async () => {
  project = await smallProject(tables, ruleset);
  await project.query(`CREATE SCHEMA raw;
    CREATE TABLE raw._dlt_loads (load_id TEXT, schema_name TEXT, status BIGINT, inserted_at TIMESTAMPTZ);
    CREATE TABLE raw.events (id BIGINT, _dlt_load_id TEXT, _dlt_id TEXT);
    CREATE TABLE raw.events__tags (value TEXT, _dlt_parent_id TEXT, _dlt_list_idx BIGINT, _dlt_id TEXT);
    CREATE TABLE raw.orders (id BIGINT, total BIGINT, _dlt_load_id TEXT, _dlt_id TEXT);
    INSERT INTO raw.orders VALUES (1, 10, '1', 'o1');
    INSERT INTO raw.events VALUES (9, '9', 'e9')`);
  await load('1', "'2026-03-01 00:00:00+00'", 1);
  await load('2', "'2026-03-01 23:59:59.999999+00'", 2);
  await load('3', "'2026-03-02 00:00:00+00'", 3);
  await project.cdf('sync', '--no-pull');
});
afterAll(() => rm(project.folder, { recursive: true }));

test('a plan takes every finished load once, whatever the time of day, and not the row of a load that never finished', async () => {
  await project.sqlmesh(...planArgs);
  expect(await staged()).toEqual({ events: ['1', '2', '3'], tags: ['tag 1', 'tag 2', 'tag 3'], orders: ['10'] });
});

test('a second plan finds nothing to do', async () => {
  expect(await project.sqlmesh(...planArgs)).toContain('No changes to plan');
});

test('a run takes the load that was added since, and leaves the others as they are', async () => {
  await load('4', 'now()', 4);
  await project.query('UPDATE raw.orders SET total = 11');
  await project.sqlmesh('run', '--ignore-cron');
  expect(await staged()).toMatchObject({ events: ['1', '2', '3', '4'], tags: ['tag 1', 'tag 2', 'tag 3', 'tag 4'] });
});

test('a run of the same times again adds no row twice', async () => {
  await project.sqlmesh(
    'plan',
    '--restate-model',
    'staging.shop__events',
    '--auto-apply',
    '--no-prompts',
    '--start',
    '2026-03-01',
  );
  await project.sqlmesh('run', '--ignore-cron');
  expect(await staged()).toMatchObject({ events: ['1', '2', '3', '4'], tags: ['tag 1', 'tag 2', 'tag 3', 'tag 4'] });
});

test('the audits of every model pass', async () => {
  expect(await project.sqlmesh('audit')).toContain('0 audit errors and 0 audits skipped');
});
