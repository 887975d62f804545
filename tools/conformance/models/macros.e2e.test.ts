import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planArgs } from '../planned-project.ts';
import { type SmallProject, smallProject } from './small-project.ts';

const dlt = `_dlt_load_id: {data_type: text, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}`;
const tables = `{orders: {write_disposition: append, x-normalizer: {seen-data: true}, columns: {note: {data_type: text}, ${dlt}}}}`;
const ruleset = `version: 1
rules:
  - when: {tables: [orders]}
    do:
      - add: {name: initial, type: text, sql: "@first_letters(note, 1)"}
      - add: {name: loud, type: text, sql: "upper(@{from_column})"}
      - add: {name: salted, type: text, sql: "note || @VAR('shop_name')"}
`;
const config = (macros: string): string => `[cdf]
version = 1
${macros}
[cdf.schemas.shop]
source = "export:exports/shop.schema.yaml"
destination = "warehouse"
dataset = "raw"

[destination.warehouse]
destination_type = "duckdb"
`;
const files = {
  'cdf_config.toml': config('sql = {macros = ["First_Letters", "from_column", "VAR"]}'),
  'config.yaml': `gateways:
  warehouse: {connection: {type: duckdb, database: warehouse.duckdb}}
default_gateway: warehouse
model_defaults: {dialect: duckdb, start: '2026-03-01', cron: '@daily'}
variables: {shop_name: corner, from_column: note}
`,
  'macros/first_letters.py': `from sqlglot import exp
from sqlmesh import macro


@macro()
def first_letters(evaluator, column, count):
    return exp.Left(this=column, expression=count)
`,
};

let project: SmallProject;

beforeAll(async () => {
  project = await smallProject(tables, ruleset, files);
  await project.query(`CREATE SCHEMA raw;
    CREATE TABLE raw._dlt_loads (load_id TEXT, schema_name TEXT, status BIGINT, inserted_at TIMESTAMPTZ);
    CREATE TABLE raw.orders (note TEXT, _dlt_load_id TEXT, _dlt_id TEXT);
    INSERT INTO raw._dlt_loads VALUES ('1', 'shop', 0, '2026-03-01 00:00:00+00');
    INSERT INTO raw.orders VALUES ('été', '1', 'a'), (NULL, '1', 'b')`);
});
afterAll(() => rm(project.folder, { recursive: true }));

test('macros and variables that the project allows are what SQLMesh puts in their place', async () => {
  await project.cdf('sync', '--no-pull');
  expect(await project.cdf('check')).toBe('check: ok, 1 schema\n');
  await project.sqlmesh(...planArgs);
  const rows = 'SELECT note, initial, loud, salted FROM staging.shop__orders ORDER BY note';
  expect(await project.query(rows)).toEqual([
    ['été', 'é', 'ÉTÉ', 'étécorner'],
    [null, null, null, null],
  ]);
});

test('without the setting each is refused, and nothing known of before lets it pass', async () => {
  await writeFile(join(project.folder, 'cdf_config.toml'), config('sql = {macros = ["from_column"]}'));
  const refused = project.cdf('sync', '--no-pull');
  await expect(refused).rejects.toThrow(/CDF412.*"@first_letters" is a macro of SQLMesh that is not allowed here/);
  await expect(refused).rejects.toThrow(/CDF412.*"@VAR"/);
  await expect(refused).rejects.not.toThrow(/from_column" is/);
});
