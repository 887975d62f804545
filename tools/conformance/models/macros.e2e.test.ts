import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { planArgs } from '../planned-project.ts';
import { type SmallProject, settingsOf, smallProject } from './small-project.ts';

const dlt = `_dlt_load_id: {data_type: text, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}`;
const tables = `{orders: {write_disposition: append, x-normalizer: {seen-data: true}, columns: {note: {data_type: text}, ${dlt}}}}`;
const ruleset = `version: 1
rules:
  - when: {tables: [orders]}
    do:
      - add: {name: initial, type: text, sql: "@first_letters(note, 1)"}
      - add: {name: loud, type: text, sql: "upper(@{from_column})"}
      - add: {name: salted, type: text, sql: "note || @VAR('shop_name')"}
      - where: "note IS NULL OR note <> @VAR('shop_name')"
      - audit: {forall: {criteria: ["note IS NULL OR @first_letters(note, 1) <> 'z'"]}}
`;
const settings = settingsOf('duckdb');
const allowing = (...macros: readonly string[]): string =>
  `${settings['cdf_config.toml']}\n[cdf.sql]\nmacros = ${JSON.stringify(macros)}\n`;
const files = {
  'cdf_config.toml': allowing('First_Letters', 'from_column', 'VAR'),
  'config.yaml': `${settings['config.yaml']}variables: {shop_name: corner, from_column: note}\n`,
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
    INSERT INTO raw.orders VALUES ('été', '1', 'a'), (NULL, '1', 'b'), ('corner', '1', 'c')`);
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
  await project.query(`INSERT INTO raw.orders VALUES ('zebra', '1', 'd')`);
  await expect(project.sqlmesh('audit')).rejects.toThrow(/'?forall'?/);
});

test('without the setting each is refused, and nothing known of before lets it pass', async () => {
  await writeFile(join(project.folder, 'cdf_config.toml'), allowing('from_column'));
  const refused = project.cdf('sync', '--no-pull');
  await expect(refused).rejects.toThrow(/CDF412.*"@first_letters" is a macro of SQLMesh that is not allowed here/);
  await expect(refused).rejects.toThrow(/CDF412.*"@VAR"/);
  await expect(refused).rejects.not.toThrow(/from_column" is/);
});
