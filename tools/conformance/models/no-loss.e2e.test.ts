import { rm } from 'node:fs/promises';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Postgres, startPostgres } from '../../postgres/postgres.ts';
import { auditWarnings, planArgs } from '../planned-project.ts';
import { type SmallProject, smallProject } from './small-project.ts';

const dlt =
  '_dlt_load_id: {data_type: text, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}';
const seen = 'x-normalizer: {seen-data: true}';
const tables = `{
  orders: {write_disposition: merge, ${seen}, columns: {id: {data_type: bigint, primary_key: true, nullable: false},
    amount: {data_type: text}, amount__v_bigint: {data_type: bigint, variant: true}, paid: {data_type: text}, more: {data_type: json}, ${dlt}}},
  orders__items: {parent: orders, ${seen}, columns: {weight: {data_type: text}, _dlt_parent_id: {data_type: text, nullable: false, parent_key: true},
    _dlt_list_idx: {data_type: bigint, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}}},
  events: {write_disposition: append, ${seen}, columns: {n: {data_type: text}, ${dlt}}}}`;
const ruleset = `version: 1
rules:
  - when: {tables: [orders], columns: [amount]}
    do: [{null_values: [n/a]}, {merge_variants: {type: bigint, audit: {blocking: false}}}, {default: 0}]
  - when: {tables: [orders], columns: [paid]}
    do: [{to_bool: {true: [y], false: [n], audit: true}}]
  - when: {tables: [orders], columns: [more]}
    do: [{json: {path: points, as: points, type: bigint, audit: {blocking: false}}}, drop]
  - when: {tables: [orders]}
    do: [{dedupe: {by: primary_key}}]
  - when: {tables: [orders__items], columns: [weight]}
    do: [{try_cast: {type: 'decimal(9, 3)', audit: {blocking: false}}}]
  - when: {tables: [events], columns: [n]}
    do: [{try_cast: {type: bigint, audit: {blocking: false}}}]
  - when: {tables: [events]}
    do: [{model: {kind: incremental}}]
`;

const rows = (json: string): string => `CREATE SCHEMA raw;
  CREATE TABLE raw._dlt_loads (load_id TEXT, schema_name TEXT, status BIGINT, inserted_at TIMESTAMPTZ);
  CREATE TABLE raw.orders (id BIGINT, amount TEXT, amount__v_bigint BIGINT, paid TEXT, more ${json}, _dlt_load_id TEXT, _dlt_id TEXT);
  CREATE TABLE raw.orders__items (weight TEXT, _dlt_parent_id TEXT, _dlt_list_idx BIGINT, _dlt_id TEXT);
  CREATE TABLE raw.events (n TEXT, _dlt_load_id TEXT, _dlt_id TEXT);
  INSERT INTO raw._dlt_loads VALUES ('1', 'shop', 0, '2026-03-01 00:00:00+00');
  INSERT INTO raw.orders VALUES
    (1, '12', NULL, 'Y', '{"points": 1}', '1', 'a'), (2, 'n/a', NULL, NULL, '{"other": "x"}', '1', 'b'), (3, NULL, 7, ' n ', NULL, '1', 'c');
  INSERT INTO raw.orders__items VALUES ('0.5', 'a', 0, 'i'), (NULL, 'a', 1, 'j');
  INSERT INTO raw.events VALUES ('1', '1', 'e'), (NULL, '1', 'f')`;

const engines: readonly (readonly [engine: 'duckdb' | 'postgres', json: string])[] = [
  ['duckdb', 'JSON'],
  ['postgres', 'JSONB'],
];

describe.each(engines)('on %s', (engine, json) => {
  let project: SmallProject;
  let postgres: Postgres | undefined;
  let client: Client | undefined;
  let run: (sql: string) => Promise<unknown>;

  beforeAll(async () => {
    if (engine === 'postgres') {
      postgres = await startPostgres();
      await postgres.createDatabase('shop');
      client = postgres.client('shop');
      await client.connect();
    }
    project = await smallProject(tables, ruleset, postgres === undefined ? {} : settingsFor(postgres), engine);
    run = client === undefined ? project.query : (sql) => client!.query(sql);
    await run(rows(json));
    await project.cdf('sync', '--no-pull');
  });
  afterAll(async () => {
    await client?.end();
    await postgres?.stop();
    await rm(project.folder, { recursive: true });
  });

  test('sound rows pass, and a second plan finds nothing to do', async () => {
    expect(auditWarnings(await project.sqlmesh(...planArgs))).toEqual([]);
    expect(await project.sqlmesh(...planArgs)).toContain('No changes to plan');
    expect(passed(await project.sqlmesh(...auditArgs))).toEqual([
      ...['events__n', 'orders__amount', 'orders__items__weight', 'orders__paid', 'orders__points'].map(
        (column) => `shop__${column}__no_loss PASS`,
      ),
    ]);
  });

  test('every loss is found, whatever comes behind it; what warns lets SQLMesh go on', async () => {
    await run(`UPDATE raw.orders SET amount = 'many', more = '{"points": "x"}' WHERE id = 1`);
    await run("UPDATE raw.orders__items SET weight = 'heavy' WHERE _dlt_id = 'i'");
    await run("UPDATE raw.events SET n = 'ä' WHERE _dlt_id = 'e'");
    const said = await project.sqlmesh(...auditArgs).then(String, ({ message }: Error) => message);
    expect(passed(said)).toEqual([
      ...['events__n', 'orders__amount', 'orders__items__weight'].map((column) => `shop__${column}__no_loss FAIL 1`),
      'shop__orders__paid__no_loss PASS',
      'shop__orders__points__no_loss FAIL 1',
    ]);
    expect(auditWarnings(await project.sqlmesh(...planArgs, '--restate-model', 'staging.*'))).toEqual([
      'staging.shop__events shop__events__n__no_loss 1',
      'staging.shop__orders shop__orders__amount__no_loss 1',
      'staging.shop__orders shop__orders__points__no_loss 1',
      'staging.shop__orders__items shop__orders__items__weight__no_loss 1',
    ]);
  });

  test('what blocks stops the plan', async () => {
    await run("UPDATE raw.orders SET paid = 'perhaps' WHERE id = 3");
    const planned = project.sqlmesh(...planArgs, '--restate-model', 'staging.*');
    await expect(planned).rejects.toThrow(/shop__orders__paid__no_loss/);
  });
});

/** Without an interval SQLMesh audits none of an incremental model. */
const auditArgs = ['audit', '--start', '2026-03-01', '--end', '2026-03-31'];

/** `name PASS`, or `name FAIL <rows>`, of each audit of a loss, sorted. */
const passed = (said: string): string[] =>
  [...said.matchAll(/^(\w+__no_loss) on model \S+ \S+ (PASS|FAIL)(?: \[(\d+)\])?/gm)]
    .map(([, name, result, count]) => [name, result, count].filter(Boolean).join(' '))
    .sort();

const settingsFor = ({ host, port, user, password }: Postgres) => ({
  'config.yaml': `gateways:
  warehouse:
    connection: {type: postgres, host: ${host}, port: ${port}, user: ${user}, password: ${password}, database: shop}
default_gateway: warehouse
model_defaults: {dialect: postgres, start: '2026-03-01', cron: '@daily'}
format: {append_newline: true}
`,
});
