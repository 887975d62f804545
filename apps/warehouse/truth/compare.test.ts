import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareWithTruth } from './compare.ts';
import { brokenGrains } from './grains.ts';
import type { Truth } from './truth-file.ts';

let folder: string;
let database: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'truth-'));
  database = join(folder, 'lab.duckdb');
  const instance = await DuckDBInstance.create(database);
  const connection = await instance.connect();
  await connection.run(`
    CREATE SCHEMA raw; CREATE SCHEMA out;
    CREATE TABLE raw._dlt_loads (load_id TEXT, status BIGINT, inserted_at TIMESTAMPTZ);
    INSERT INTO raw._dlt_loads VALUES
      ('10.5', 0, '2025-03-02 00:00:00+00'), ('9.5', 0, '2025-03-01 00:00:00+00'), ('11.5', 1, '2025-03-03 00:00:00+00');
    CREATE TABLE out.t (id BIGINT, "group" TEXT, loaded_at TIMESTAMPTZ, _dlt_id TEXT);
    INSERT INTO out.t VALUES
      (1, 'a', '2025-03-01 00:00:00+00', 'x'), (2, 'b', '2025-03-02 00:00:00+00', 'y'), (2, 'b', NULL, NULL);
  `);
  connection.closeSync();
  instance.closeSync();
});
afterAll(() => rm(folder, { recursive: true }));

const right: Truth = {
  table: 'out.t',
  about: [],
  loads: 'raw',
  presence: ['_dlt_id'],
  columns: { id: 'BIGINT', group: 'VARCHAR', loaded_at: 'TIMESTAMP WITH TIME ZONE', _dlt_id: 'VARCHAR' },
  // Load ids are numbers: 9.5 was the first load.
  rows: [
    ['2', 'b', null, null],
    ['1', 'a', 'load 1', 'present'],
    ['2', 'b', 'load 2', 'present'],
  ],
};

async function differences(truth: Truth): Promise<string[]> {
  const truths = await mkdtemp(join(folder, 'truths-'));
  await writeFile(join(truths, 'out.t.json'), JSON.stringify(truth));
  return compareWithTruth(database, truths);
}

test('a warehouse that holds exactly the rows has no differences, whatever their order', async () => {
  expect(await differences(right)).toEqual([]);
});

test.each<[string, Partial<Truth>, string[]]>([
  ['a row too few', { rows: [...right.rows, ['3', 'c', null, null]] }, ['out.t: missing row ["3","c",null,null]']],
  ['a row too many', { rows: right.rows.slice(1) }, ['out.t: unexpected row ["2","b",null,null]']],
  [
    'equal rows are counted',
    { rows: [...right.rows, ...right.rows.slice(0, 1)] },
    ['out.t: missing row ["2","b",null,null]'],
  ],
  [
    'the time of another load',
    { rows: right.rows.map((row) => row.map((value) => (value === 'load 1' ? 'load 2' : value))) },
    ['out.t: unexpected row ["1","a","load 1","present"]', 'out.t: missing row ["1","a","load 2","present"]'],
  ],
  [
    'columns by name and type',
    { columns: { id: 'INTEGER', total: 'BIGINT', group: 'VARCHAR', loaded_at: 'TIMESTAMP WITH TIME ZONE' } },
    [
      'out.t: column id is BIGINT, not INTEGER',
      'out.t: column total is missing, not BIGINT',
      'out.t: column _dlt_id should not exist',
    ],
  ],
  ['a table nobody described', { table: 'out.u' }, ['out.t: should not exist', 'out.u: does not exist']],
])('%s', async (_name, change, wanted) => {
  expect(await differences({ ...right, ...change })).toEqual(wanted);
});

test('grains are unique and complete, or told', async () => {
  const model = 'out.t';
  expect(await brokenGrains(database, [{ model, columns: ['id', 'loaded_at'] }])).toEqual([
    'out.t: 1 rows have NULL in (id, loaded_at)',
  ]);
  expect(await brokenGrains(database, [{ model, columns: ['id', 'group'] }])).toEqual([
    'out.t: 1 rows repeat (id, group)',
  ]);
});
