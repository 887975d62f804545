import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../python/ensure.ts';
import { smallProject } from './models/small-project.ts';
import { runProgram } from './run-program.ts';

// Unit tests need no raw tables: SQLMesh runs them on a DuckDB of its own.
const example = join(import.meta.dirname, 'shop-example');
const examples = `
  - name: examples of all kinds
    when: {tables: [customers, orders, orders__items, payments, events]}
    do: [{order: {last: [loaded_at]}}]
    examples:
      - table: customers
        raw: {id: 1, email: Anna@Example.com, profile: {loyalty: {tier: gold, points: 120}}}
        staged:
          customer_id: 1
          email_hash: f7d54c22dda5b1780276601cd005909b70543fc4a6ba72d735b4cb9bbb611f01
          loyalty_tier: gold
          loyalty_points: 120
      - table: customers
        raw: [{id: 2, profile: null}, {id: 3, profile: '{"loyalty": {"points": "many"}}'}]
        staged: [{customer_id: 3, loyalty_points: null}, {customer_id: 2, loyalty_points: null}]
      - table: orders
        raw: {id: 9007199254740993, total: '200.00', status: "{{ nothing }} gateway: none", placed_at: '2026-03-01T23:30:00-02:00'}
        staged:
          order_id: 9007199254740993
          total_usd: 200
          size_class: large
          status: "{{ nothing }} gateway: none"
          placed_at: '2026-03-02 01:30:00+00'
          placed_on: '2026-03-02'
      - table: orders__items
        raw: {quantity: 2, unit_price: 9.95}
        parent: {order_id: 7}
        staged: {order_id: 7, item_position: 0, line_total_usd: 19.90}
      - table: payments
        raw:
          - {id: p1, amount: 1.5, state: pending, changed_at: '2026-03-01 12:00:00Z'}
          - {id: p1, amount: 1.5, state: settled, changed_at: '2026-03-02 09:00:00Z'}
          - {id: p2, deleted_at: '2026-03-02 10:00:00Z', changed_at: '2026-03-02 10:00:00Z'}
          - {id: p2, changed_at: '2026-03-01 10:00:00Z'}
        staged: {payment_id: p1, payment_state: settled, amount_usd: 1.5}
      - table: payments
        raw: {id: p3, _dlt_load_id: '7'}
        loads: {load_id: '7', status: 1}
        staged: {payment_id: p3, loaded_at: null}
`;

let project: string;
let sqlmeshTest: () => Promise<string>;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'unit-tests-'));
  for (const name of ['cdf_config.toml', 'config.yaml', 'exports', 'metadata'])
    await cp(join(example, name), join(project, name), { recursive: true });
  const ruleset = join(project, 'metadata/shop/staging.yml');
  await writeFile(ruleset, (await readFile(ruleset, 'utf8')) + examples);
  const sqlmesh = join(dirname(await ensurePython()), 'sqlmesh');
  sqlmeshTest = () =>
    runProgram(project, sqlmesh, ['test']).catch((error: unknown) => (error instanceof Error ? error.message : ''));
  const cdf = join(import.meta.dirname, '../../apps/cdf/src/bin.js');
  await runProgram(project, process.execPath, [cdf, 'sync', '--project', project]);
});
afterAll(() => rm(project, { recursive: true }));

test('sqlmesh test runs every example, and a test of our own for models without one', async () => {
  expect(await sqlmeshTest()).toContain('Successfully Ran `8` Tests Against `duckdb`');
});

interface Mutation {
  readonly model: string;
  readonly right: string;
  readonly wrong: string;
  readonly failed: string;
}

// One for each test; the last two are of cdf's own.
const mutations: readonly Mutation[] = [
  { model: 'customers', right: 'LOWER(', wrong: 'UPPER(', failed: 'test_shop__customers_1' },
  { model: 'customers', right: 'TRY_CAST(', wrong: 'CAST(', failed: 'test_shop__customers_2' },
  { model: 'orders', right: '>= 200', wrong: '> 200', failed: 'test_shop__orders_1' },
  { model: 'orders__items', right: 'quantity * ', wrong: '1 + quantity * ', failed: 'test_shop__orders__items_1' },
  { model: 'payments', right: 'changed_at DESC', wrong: 'changed_at', failed: 'test_shop__payments_1' },
  { model: 'payments', right: ' AND status = 0', wrong: '', failed: 'test_shop__payments_2' },
  { model: 'events', right: 'src.kind AS', wrong: 'LEFT(src.kind, 1) AS', failed: 'test_shop__events' },
  { model: 'exchange_rates', right: 'LEFT JOIN', wrong: 'ANTI JOIN', failed: 'test_shop__exchange_rates' },
];

test('a wrong model fails its test', async () => {
  for (const { model, right, wrong } of mutations) {
    const file = join(project, `models/staging/shop/${model}.sql`);
    const text = await readFile(file, 'utf8');
    expect(text).toContain(right);
    await writeFile(file, text.replace(right, wrong));
  }
  expect(failedTests(await sqlmeshTest())).toEqual(mutations.map(({ failed }) => failed).sort());
});

const tables = `{
  events: {write_disposition: append, x-normalizer: {seen-data: true}, columns: {id: {data_type: bigint}, kind: {data_type: text},
    _dlt_load_id: {data_type: text, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}}},
  events__tags: {parent: events, x-normalizer: {seen-data: true}, columns: {value: {data_type: text},
    note: {data_type: text}, _dlt_parent_id: {data_type: text, nullable: false, parent_key: true},
    _dlt_list_idx: {data_type: bigint, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}}},
  visits: {write_disposition: append, x-normalizer: {seen-data: true}, columns: {id: {data_type: bigint},
    _dlt_load_id: {data_type: text, nullable: false}, _dlt_id: {data_type: text, nullable: false, row_key: true}}}}`;
const incremental = `version: 1
rules:
  - when: {dispositions: [append]}
    do: [{model: {kind: incremental_by_time_range, start: '2026-03-01'}}]
  - when: {tables: [events], columns: [kind]}
    do: [upper]
    examples:
      - {raw: {id: 1, kind: view}, staged: {id: 1, kind: VIEW}}
      - {raw: {kind: view, _dlt_load_id: '7'}, loads: {load_id: '7', inserted_at: '2031-03-01'}, staged: {kind: VIEW}}
      - {raw: {kind: view, _dlt_load_id: '7'}, loads: {load_id: '7', status: 1}, staged: []}
  - when: {tables: [events__tags], columns: [value]}
    do: [upper]
  - when: {tables: [visits]}
    do: [{add: {name: twice, type: bigint, sql: id * 2}}]
`;

test('an incremental model is tested over all of time', async () => {
  const project = await smallProject(tables, incremental);
  try {
    await project.cdf('sync', '--no-pull');
    expect(await project.sqlmesh('test')).toContain('Successfully Ran `5` Tests Against `duckdb`');
    const nested = join(project.folder, 'models/staging/shop/events__tags.sql');
    await writeFile(nested, (await readFile(nested, 'utf8')).replace('src.note', 'UPPER(src.note) AS note'));
    const failed = await project.sqlmesh('test').catch((error: Error) => error.message);
    expect(failedTests(failed)).toEqual(['test_shop__events__tags']);
  } finally {
    await rm(project.folder, { recursive: true });
  }
});

/** Names of the tests that SQLMesh says failed, sorted. */
const failedTests = (output: string): string[] =>
  [...new Set([...output.matchAll(/^(?:FAIL|ERROR): (\w+)/gm)].map(([, name]) => name!))].sort();
