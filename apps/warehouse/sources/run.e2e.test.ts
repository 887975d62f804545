import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../../../tools/python/ensure.ts';
import { databaseOf, loadSources } from '../build/build-warehouse.ts';
import { copyProject, trackedProject } from '../build/copy-project.ts';
import { withDatabase } from '../truth/database.ts';

let folder: string;
let project: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'warehouse-'));
  project = await copyProject(join(folder, 'project'));
  const python = await ensurePython();
  await loadSources(project, python);
  // The second run has to begin from nothing again.
  await loadSources(project, python);
});
afterAll(() => rm(folder, { recursive: true }));

test('dlt exports the committed schemas, byte for byte', async () => {
  const names = (await readdir(join(project, 'exports'))).sort();
  expect(names).toEqual(['clickstream.schema.yaml', 'shop.schema.yaml']);
  for (const name of names) {
    const committed = await readFile(join(trackedProject, 'exports', name), 'utf8');
    expect(await readFile(join(project, 'exports', name), 'utf8')).toBe(committed);
  }
});

test('two loads are left as a crash leaves them: rows without a record, and a record that is not finished', async () => {
  const rows = await withDatabase(databaseOf(project), (query) =>
    query(`
      SELECT 'recorded', schema_name, string_agg(CAST(status AS VARCHAR), ' ' ORDER BY CAST(load_id AS DOUBLE))
      FROM (FROM raw_shop._dlt_loads UNION ALL FROM raw_clickstream._dlt_loads) GROUP BY schema_name
      UNION ALL
      SELECT 'order without a record', CAST(id AS VARCHAR), status FROM raw_shop.orders
      WHERE _dlt_load_id NOT IN (SELECT load_id FROM raw_shop._dlt_loads)
      ORDER BY 1, 2`),
  );
  expect(rows).toEqual([
    ['order without a record', '105', 'placed'],
    ['recorded', 'clickstream', '0 1 0'],
    ['recorded', 'shop', '0 0'],
  ]);
});

test('a table that is declared and never delivered does not exist', async () => {
  const tables = await withDatabase(databaseOf(project), (query) =>
    query("SELECT table_schema FROM information_schema.tables WHERE table_name IN ('wishlists', 'orders') ORDER BY 1"),
  );
  expect(tables).toEqual([['raw_shop'], ['raw_shop_staging']]);
});
