import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { explain as explainHere } from '@cdf/commands';
import type { ReportedColumn, ReportedTable } from '@cdf/schemas/report';
import { fromPlain, loadValidator } from '@cdf/text';
import { expect, test } from 'vitest';
import { type TestProject, testProject } from './testing/project.ts';

interface Answer {
  readonly column: ReportedColumn;
  readonly table: ReportedTable;
}

function explain(project: TestProject, path: string): Answer {
  const { stdout } = project.cdf(['explain', path, '--json']);
  return JSON.parse(stdout);
}

const flat = (sql: string): string => sql.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim();

const models = ['shop_v1', 'clickstream'].flatMap((schema) =>
  readdirSync(join(import.meta.dirname, '../../warehouse/models/staging', schema)).map(
    (file) => `${schema}.${file.replace(/\.sql$/, '')}`,
  ),
);

test.each(models)('the projection of %s can be rebuilt from what is said of its columns', async (path) => {
  const project = testProject();
  const [schema, table] = path.split('.');
  const model = project.read(`models/staging/${schema}/${table}.sql`);
  const { columns } = explain(project, path).table;
  const rebuilt: (string | null)[] = [];
  for (const { name } of columns) {
    // The function that the command calls: a process for each column would say the same.
    const { answer } = await explainHere(project.root, `${path}.${name}`);
    const { expression, alias } = answer.column!;
    rebuilt.push(alias === null ? expression : `${expression} AS ${alias}`);
  }
  expect(rebuilt.length).toBeGreaterThan(0);
  expect(flat(model)).toContain(flat(`SELECT ${rebuilt.join(', ')} FROM`));
});

test('a column as a person reads it', () => {
  const { status, stdout } = testProject().cdf(['explain', 'shop_v1.stock_levels.weight']);
  expect({ status, stdout: stdout.replace(/schema\.yml:\d+/, 'schema.yml:N') }).toEqual({
    status: 0,
    stdout: `shop_v1.stock_levels.weight  in staging.shop_v1__stock_levels
  source    stock_levels.stk_weight  metadata/shop_v1/schema.yml:N
            text null, replace
  rules     empty_to_null  metadata/staging.yml:10  an empty text is no text
              src.stk_weight → NULLIF(TRIM(src.stk_weight), '')
            rename  metadata/shop_v1/staging.yml:72  the stock system's prefix
              stk_weight → weight
            cast  metadata/shop_v1/staging.yml:75  weights are numbers
              TEXT → DECIMAL(10, 3)
  type      decimal(10, 3), DECIMAL(10, 3), null
  sql       NULLIF(TRIM(src.stk_weight), '')::DECIMAL(10, 3) AS weight
`,
  });
});

test.each(['shop_v1.orders', 'shop_v1.customers.email', 'shop_v1.orders__items.loaded_at'])(
  'what is said of %s is what the schema of reports says, and nothing is written',
  async (path) => {
    const project = testProject();
    const before = project.snapshot();
    const { stdout } = project.cdf(['explain', path, '--json']);
    const { answer } = await explainHere(project.root, path);
    expect(JSON.parse(stdout)).toMatchObject(JSON.parse(JSON.stringify(answer)));
    expect((await loadValidator('report'))(fromPlain(JSON.parse(stdout)), '')).toEqual([]);
    expect(project.snapshot()).toEqual(before);
  },
);

test.each([
  ['shopv1.orders', 'CDF605', 'did you mean "shop_v1"?'],
  ['shop_v1.order', 'CDF611', 'did you mean "orders"?'],
  ['shop_v1.orders.ide', 'CDF611', 'did you mean "id"?'],
])('%s: the nearest name, and a wrong command line', (path, code, hint) => {
  const { status, stdout } = testProject().cdf(['explain', path, '--json']);
  expect(status).toBe(2);
  expect(JSON.parse(stdout).findings).toMatchObject([{ code, hint }]);
});

test('a ruleset with a fault is reported, and nothing is told', () => {
  const broken = testProject();
  broken.edit('metadata/shop_v1/staging.yml', (text) => text.replace('strip_prefix', 'strip_prefx'));
  const { status, stdout } = broken.cdf(['explain', 'shop_v1.orders', '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).table).toBeUndefined();
});
