import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportedImpact } from '@cdf/schemas/report';
import { fromPlain, loadValidator } from '@cdf/text';
import { expect, test } from 'vitest';
import { type TestProject, testProject } from './testing/project.ts';

const page = 'app/payments-page.ts';
const pageText = `import type { StagedPayments } from '@acme/warehouse-metadata/shop_v1';

export const title = (payment: StagedPayments): string => \`Payment \${payment.payment_id}\`;

export function isSettled({ state }: StagedPayments): boolean {
  return state === 'settled';
}
`;

/** The example project, with a page that reads payments. */
function readProject(): TestProject {
  const project = testProject();
  project.write(page, pageText);
  return project;
}

function impactOf(project: TestProject, path: string): ReportedImpact {
  const { status, stdout } = project.cdf(['impact', path, '--json']);
  expect(status).toBe(0);
  return JSON.parse(stdout).impact;
}

/** `kind file: text of the line`. */
const told = (project: TestProject, path: string): string[] =>
  impactOf(project, path).reaches.map(({ kind, file, line }) => {
    const text = project.read(file).split('\n')[line! - 1]!;
    return `${kind} ${file}: ${text.trim()}`;
  });

const chains: Record<string, readonly [path: string, want: readonly string[]]> = {
  'a name of both layers: the staging model, a mart, a line of TypeScript': [
    'shop_v1.payments.state',
    [
      'staging models/staging/shop_v1/payments.sql: state,',
      "staging models/staging/shop_v1/payments.sql: NULLIF(TRIM(src.state), '')::TEXT AS state,",
      "model models/marts/order_summary.sql: state = 'settled'",
      `typescript ${page}: export function isSettled({ state }: StagedPayments): boolean {`,
    ],
  ],
  'a staged name: the nested table that takes the key over, and all that is made of it': [
    'shop_v1.payments.payment_id',
    [
      'staging models/staging/shop_v1/payments__refunds.sql: parent.payment_id,',
      'model models/marts/order_summary.sql: payment_id,',
      'model models/marts/order_summary.sql: payment_id',
      'model models/marts/order_summary.sql: ON refunds.payment_id = payments.payment_id',
      'audit audits/generated/shop_v1/payments__order.sql: src.payment_id,',
      `typescript ${page}: export const title = (payment: StagedPayments): string => \`Payment \${payment.payment_id}\`;`,
    ],
  ],
  'a column that rules drop: the filter that still reads it': [
    'shop_v1.payments.deleted_at',
    [
      'staging models/staging/shop_v1/payments.sql: deleted_at,',
      'staging models/staging/shop_v1/payments.sql: src._row_number = 1 AND src.deleted_at IS NULL',
    ],
  ],
};
test.each(Object.entries(chains))('%s', (_, [path, want]) => {
  expect([...new Set(told(readProject(), path))]).toEqual(want);
});

test('a raw name is asked of the raw layer, and reaches who reads what it became', () => {
  const project = readProject();
  const [raw, staged] = [told(project, 'shop_v1.payments.id'), told(project, 'shop_v1.payments.payment_id')];
  expect(raw.filter((one) => !staged.includes(one)).every((one) => one.startsWith('staging '))).toBe(true);
  expect(staged.filter((one) => !raw.includes(one))).toEqual([]);
  expect(impactOf(project, 'shop_v1.payments.id').names).toEqual(['raw_shop.payments.id']);
});

test('for a person: by kind, counted; and that nobody reads it', () => {
  const project = readProject();
  const { status, stdout } = project.cdf(['impact', 'shop_v1.payments.payment_id']);
  expect(status).toBe(0);
  expect(stdout).toContain(
    `  TypeScript: 1 place in 1 file\n    ${page}:3  title  reads staging.shop_v1__payments.payment_id\n`,
  );
  expect(project.cdf(['impact', 'shop_v1.payments.fee']).stdout).toBe(
    'shop_v1.payments.fee  staging.shop_v1__payments.fee\n  nobody in this workspace reads it\n',
  );
});

test('a table: whoever reads its rows, though no column', () => {
  const project = readProject();
  project.write('models/marts/n.sql', 'MODEL (name marts.n);\nSELECT COUNT(*) AS n\nFROM staging.shop_v1__payments\n');
  expect(told(project, 'shop_v1.payments')).toContain('model models/marts/n.sql: FROM staging.shop_v1__payments');
  expect(told(project, 'shop_v1.payments')).toContain(
    `typescript ${page}: import type { StagedPayments } from '@acme/warehouse-metadata/shop_v1';`,
  );
});

test('what is kept between runs changes no answer, whatever becomes of it or of the files', async () => {
  const project = readProject();
  const ask = () => project.cdf(['impact', 'shop_v1.payments.payment_id', '--json']).stdout;
  const before = project.snapshot();
  const cold = ask();
  expect((await loadValidator('report'))(fromPlain(JSON.parse(cold)), '')).toEqual([]);
  expect(project.snapshot()).toEqual(before);
  expect(ask()).toBe(cold);
  for (const name of ['sql-usages', 'typescript-usages']) {
    expect(existsSync(join(project.root, `.cdf/${name}.json`))).toBe(true);
    project.edit(`.cdf/${name}.json`, (text) => text.replaceAll('payment_id', 'other_id'));
  }
  expect(ask()).toBe(cold);
  project.write(page, `\n${pageText}`);
  const moved = ask();
  expect(JSON.parse(moved).impact.reaches.at(-1)).toMatchObject({ file: page, line: 4 });
  project.remove('.cdf');
  expect(ask()).toBe(moved);
});

test.each([
  ['shopv1.orders', 'CDF605', 'did you mean "shop_v1"?'],
  ['shop_v1.order', 'CDF611', 'did you mean "orders"?'],
  ['shop_v1.orders.ide', 'CDF611', 'did you mean "id"?'],
])('%s: the nearest name, and a wrong command line', (path, code, hint) => {
  const { status, stdout } = testProject().cdf(['impact', path, '--json']);
  expect(status).toBe(2);
  expect(JSON.parse(stdout).findings).toMatchObject([{ code, hint }]);
});

test.each([[[]], [['shop_v1']], [['shop_v1.orders', 'shop_v1.payments']]])('%j is no question', (operands) => {
  const { status, stderr } = testProject().cdf(['impact', ...operands]);
  expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('SCHEMA.TABLE') });
});

test('another schema with faults is told where the answer may hang on it, and is given without it', () => {
  const project = readProject();
  project.edit(
    'metadata/clickstream/staging.yml',
    (text) => `${text}  - {when: {tables: [events]}, do: [{nothing: 1}]}\n`,
  );
  const asked = ['impact', 'shop_v1.payments.payment_id', '--json'];
  expect(project.cdf(asked).status).toBe(0);
  project.write(
    'models/marts/both.sql',
    'MODEL (name marts.both);\n\nSELECT\n  e.url\nFROM staging.shop_v1__payments AS p\nCROSS JOIN staging.clickstream__events AS e\n',
  );
  const { status, stdout } = project.cdf(asked);
  const { findings, impact } = JSON.parse(stdout);
  expect(status).toBe(1);
  expect(findings[0].file).toBe('metadata/clickstream/staging.yml');
  expect(impact.reaches.length).toBeGreaterThan(3);
});

test('files that nobody can read spoil no others', () => {
  const project = readProject();
  const before = told(project, 'shop_v1.payments.payment_id');
  const deep = `${'('.repeat(4000)}p.payment_id${')'.repeat(4000)}`;
  const head = "import type { StagedPayments } from '@acme/warehouse-metadata/shop_v1';\n";
  project.write('app/deep.ts', `${head}export const id = (p: StagedPayments) => ${deep};\n`);
  project.write('app/broken.ts', `${head}export const id = (p: StagedPayments) => p.payment_id +++ {{{ ;;\n`);
  project.write(
    'models/marts/deep.sql',
    `MODEL (name marts.deep);\nSELECT ${deep} AS v FROM staging.shop_v1__payments AS p\n`,
  );
  project.write('models/marts/bytes.sql', '\u0000\u0001 not SQL \ud7ff');
  project.write('models/marts/x.sql/y.txt', 'a folder with the name of a file');
  symlinkSync('..', join(project.root, 'models/up'));
  symlinkSync('/nowhere/at/all', join(project.root, 'models/gone.sql'));
  const now = told(project, 'shop_v1.payments.payment_id');
  expect(now.filter((one) => !one.includes('deep') && !one.includes('broken'))).toEqual(before);
  const { reaches } = impactOf(project, 'shop_v1.payments.payment_id');
  expect(reaches.filter(({ unsure }) => unsure !== undefined).map(({ file }) => file)).toEqual([
    'models/marts/deep.sql',
    'app/deep.ts',
  ]);
  expect(reaches.find(({ file }) => file === 'app/broken.ts')).toMatchObject({ line: 2, symbol: 'id' });
});
