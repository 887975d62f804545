import type { ReportedChange, ReportedReach } from '@cdf/schemas/report';
import { fromPlain, loadValidator } from '@cdf/text';
import { expect, test } from 'vitest';
import { committedProject, firstCommit, type TestProject, testProject } from './testing/project.ts';

const exported = 'exports/shop.schema.yaml';
const rules = 'metadata/shop_v1/staging.yml';
const record = 'metadata/shop_v1/changes.yml';

/** Who reads customers and payments, besides what the example project has. */
const readers: Readonly<Record<string, string>> = {
  'app/customer-page.ts': `import type { StagedCustomers, StagedPayments } from '@acme/warehouse-metadata/shop_v1';

/** What stands above the page. */
export function heading(customer: StagedCustomers): string {
  return customer.name ?? 'nobody';
}

export const taxNumber = ({ vat_number }: StagedCustomers): string | null => vat_number;

export const limit = (customer: StagedCustomers) =>
  customer.credit_limit;

export const title = (payment: StagedPayments): string => \`Payment \${payment.payment_id}\`;
`,
  'app/totals.ts': `import { products } from '@acme/warehouse-metadata/shop_v1';

export const from = products.staged.name;
`,
  'models/marts/customer_vat.sql': `MODEL (
  name marts.customer_vat,
  audits (has_vat)
);

SELECT
  id,
  vat_number AS vat,
  credit_limit
FROM staging.shop_v1__customers
`,
  'models/marts/vat_share.sql':
    'MODEL (name marts.vat_share);\n\nSELECT\n  COUNT(vat) AS known\nFROM marts.customer_vat\n',
  'audits/has_vat.sql': 'AUDIT (name has_vat);\n\nSELECT * FROM @this_model\nWHERE vat IS NULL\n',
  'models/marts/vat_report.py': `from sqlmesh import model


@model('marts.vat_report', columns={'vat': 'text'})
def execute(context, **kwargs):
    return context.fetchdf('SELECT vat_number AS vat FROM staging.shop_v1__customers')
`,
};

const changesOf = (project: TestProject, ...args: string[]): ReportedChange[] =>
  JSON.parse(project.cdf([...args, '--json']).stdout).changes;

const oneOf = (changes: readonly ReportedChange[], id: string): ReportedChange => {
  const found = changes.find((change) => change.id === id);
  if (found === undefined) throw new Error(`${id} is not among ${changes.map((change) => change.id).join(', ')}`);
  return found;
};

/** `kind file: text of the line`, `?` in front of what is not sure. */
const told = (project: TestProject, reaches: readonly ReportedReach[]): string[] => [
  ...new Set(
    reaches.map(
      ({ kind, file, line, unsure }) =>
        `${unsure === undefined ? '' : '? '}${kind} ${file}: ${project.read(file).split('\n')[line! - 1]!.trim()}`,
    ),
  ),
];

const withoutVat = (text: string): string => text.replace(/ {6}vat_number:\n {8}data_type: text\n/, '');
const removed = 'shop_v1.customers.vat_number:column-removed';
const ofVat = [
  "staging models/staging/shop_v1/customers.sql: NULLIF(TRIM(src.vat_number), '')::TEXT AS vat_number,",
  'staging models/staging/shop_v1/customers.sql: vat_number,',
  'model models/marts/customer_vat.sql: vat_number AS vat,',
  "? model models/marts/vat_report.py: return context.fetchdf('SELECT vat_number AS vat FROM staging.shop_v1__customers')",
  'model models/marts/vat_share.sql: COUNT(vat) AS known',
  'audit audits/has_vat.sql: SELECT * FROM @this_model',
  'audit audits/has_vat.sql: WHERE vat IS NULL',
  'typescript app/customer-page.ts: export const taxNumber = ({ vat_number }: StagedCustomers): string | null => vat_number;',
];

test('a column that is used and gone: staging model, marts, an audit, Python, the line of TypeScript; held back until accepted', async () => {
  const project = committedProject(readers);
  project.edit(exported, withoutVat);
  const before = project.snapshot();
  for (const command of ['plan', 'drift', 'sync']) {
    const change = oneOf(changesOf(project, command), removed);
    expect([command, told(project, change.reaches)]).toEqual([command, ofVat]);
  }
  const report = JSON.parse(project.cdf(['plan', '--json']).stdout);
  expect((await loadValidator('report'))(fromPlain(report), 'report')).toEqual([]);
  const { status, stdout } = project.cdf(['sync']);
  expect(status).toBe(1);
  const shown = stdout.slice(stdout.indexOf('SQLMesh rebuilds'), stdout.lastIndexOf('needs a decision')).split('\n');
  expect(shown.map((line) => line.trim()).filter((line) => line !== '')).toEqual([
    'SQLMesh rebuilds the model and everything below it',
    expect.stringMatching(/^read by models\/staging\/shop_v1\/customers\.sql:\d+, \d+ {2}staging\.shop_v1__customers$/),
    'read by models/marts/customer_vat.sql:8  marts.customer_vat',
    'read by models/marts/vat_share.sql:4  marts.vat_share',
    'read by audits/has_vat.sql:3, 4  has_vat',
    'read by app/customer-page.ts:8  taxNumber',
    'may be read by models/marts/vat_report.py:6  marts.vat_report',
  ]);
  expect(project.snapshot()).toEqual(before);

  expect(project.cdf(['sync', '--accept', removed, '--reason', 'nobody is asked for it']).status).toBe(0);
  expect(project.read('models/staging/shop_v1/customers.sql')).not.toContain('vat_number');
  expect(project.cdf(['check', '--base', 'main']).status).toBe(0);
  // Who read it is still told: their files are as they were.
  const since = oneOf(changesOf(project, 'plan', '--base', 'main'), removed);
  expect([since.accepted, since.reaches.map(({ file, line }) => `${file}:${line}`)]).toEqual([
    true,
    expect.arrayContaining(['models/marts/customer_vat.sql:8', 'app/customer-page.ts:8']),
  ]);

  project.remove(record);
  const gate = project.cdf(['check', '--base', 'main']);
  expect(gate.status).toBe(1);
  expect(gate.stdout).toContain(
    `"${removed}" is not accepted. Every query and every line of TypeScript that reads it fails; read at app/customer-page.ts:8 and in 7 other places`,
  );
});

test('a rule that renames what comes out: the nested table, the mart and the line of TypeScript, by what stands on disk', () => {
  const project = committedProject(readers);
  project.edit(rules, (text) => text.replaceAll('payment_id', 'payment_number'));
  const before = project.snapshot();
  const renamed = 'shop_v1.payments.payment_id:staged-column-renamed';
  const want = [
    'staging models/staging/shop_v1/payments__refunds.sql: parent.payment_id,',
    'model models/marts/order_summary.sql: payment_id,',
    'model models/marts/order_summary.sql: payment_id',
    'model models/marts/order_summary.sql: ON refunds.payment_id = payments.payment_id',
    'audit audits/generated/shop_v1/payments__order.sql: src.payment_id,',
    'typescript app/customer-page.ts: export const title = (payment: StagedPayments): string => `Payment ${payment.payment_id}`;',
  ];
  for (const args of [['sync'], ['generate'], ['plan', '--base', 'main'], ['check', '--base', 'main']]) {
    const { reaches } = oneOf(changesOf(project, ...args), renamed);
    expect([args, told(project, reaches)]).toEqual([args, want]);
  }
  expect(project.snapshot()).toEqual(before);
  expect(project.cdf(['sync', '--accept', '*', '--reason', 'as the bank calls it']).status).toBe(0);
  expect(project.cdf(['check', '--base', 'main']).status).toBe(0);
  project.remove(record);
  expect(project.cdf(['check', '--base', 'main']).status).toBe(1);
});

test('a rule and a source at once: what stands on disk was made by neither', () => {
  const project = committedProject(readers);
  project.edit(rules, (text) => text.replaceAll('payment_id', 'payment_number'));
  project.edit(exported, withoutVat);
  const before = project.snapshot();
  const changes = changesOf(project, 'sync');
  expect(told(project, oneOf(changes, removed).reaches)).toEqual(ofVat);
  const { reaches } = oneOf(changes, 'shop_v1.payments.payment_id:staged-column-renamed');
  expect([...new Set(reaches.map(({ file }) => file))]).toEqual([
    'models/staging/shop_v1/payments__refunds.sql',
    'models/marts/order_summary.sql',
    'audits/generated/shop_v1/payments__order.sql',
    'app/customer-page.ts',
  ]);
  expect(project.snapshot()).toEqual(before);
});

test('a table under another name: its readers are those of the old one', () => {
  const project = committedProject(readers);
  project.edit('metadata/shop_v1/schema.yml', (text) =>
    text
      .replace('\n  payments:\n', '\n  bookings:\n    x-renamed-from: payments\n')
      .replace('parent: payments\n', 'parent: bookings\n'),
  );
  project.edit(rules, (text) => text.replaceAll('tables: [payments]', 'tables: [bookings]'));
  const { reaches } = oneOf(changesOf(project, 'plan', '--base', 'main'), 'shop_v1.payments:table-renamed');
  const files = new Set(reaches.map(({ file }) => file));
  for (const file of ['models/staging/shop_v1/payments.sql', 'models/marts/order_summary.sql', 'app/customer-page.ts'])
    expect([...files]).toContain(file);
});

test('a decimal that is widened: nobody breaks, and everything below is named because it is rebuilt', () => {
  const project = committedProject(readers);
  project.edit(exported, (text) =>
    text.replace(/(credit_limit:\n(?: {8}.*\n)*? {8}precision: )12/, (_all, head) => `${head}14`),
  );
  const before = project.snapshot();
  const widened = 'shop_v1.customers.credit_limit:column-widened';
  const change = oneOf(changesOf(project, 'plan'), widened);
  expect(change).toMatchObject({ grade: 'risky', rebuild: 'model and below', held: true });
  expect(told(project, change.reaches).filter((one) => !one.startsWith('staging '))).toEqual([
    'model models/marts/customer_vat.sql: credit_limit',
    // Which columns Python reads cannot be told, and an audit that takes all takes this one.
    "? model models/marts/vat_report.py: return context.fetchdf('SELECT vat_number AS vat FROM staging.shop_v1__customers')",
    'audit audits/has_vat.sql: SELECT * FROM @this_model',
    'typescript app/customer-page.ts: customer.credit_limit;',
  ]);
  expect(project.cdf(['sync']).status).toBe(1);
  expect(project.snapshot()).toEqual(before);
  expect(project.cdf(['sync', '--accept', widened, '--reason', 'more credit']).status).toBe(0);
  expect(project.cdf(['check', '--base', 'main']).status).toBe(0);
});

test('a table that is gone: whoever names it or its columns', () => {
  const project = committedProject(readers);
  project.write('models/marts/n.sql', 'MODEL (name marts.n);\nSELECT COUNT(*) AS n\nFROM staging.shop_v1__products\n');
  const table = (name: string) => new RegExp(`\\n {2}${name}:\\n(?: {4}.*\\n)*`);
  project.edit(exported, (text) => text.replace(table('products'), '\n').replace(table('products__labels'), '\n'));
  const { reaches } = oneOf(changesOf(project, 'plan'), 'shop_v1.products:table-removed');
  const files = new Set(reaches.map(({ kind, file }) => `${kind} ${file}`));
  expect([...files]).toEqual([
    'staging models/staging/shop_v1/products.sql',
    'staging models/staging/shop_v1/products__labels.sql',
    'model models/marts/n.sql',
    ...[...files].filter((one) => one.startsWith('audit ')),
    'typescript app/totals.ts',
  ]);
  expect([...files].some((one) => one.startsWith('audit audits/generated/shop_v1/'))).toBe(true);
});

test('a raw column that a filter of the rules reads: the rules fail without it, and who reads it is told all the same', () => {
  const project = committedProject(readers);
  project.edit('exports/clickstream.schema.yaml', (text) => text.replace(/\n {6}kind:\n(?: {8}.*\n)+/, '\n'));
  const { reaches } = oneOf(changesOf(project, 'plan'), 'clickstream.events.kind:column-removed');
  const lines = told(project, reaches);
  expect(lines).toContain("staging models/staging/clickstream/events.sql: kind IS DISTINCT FROM 'heartbeat'");
  expect(lines).toContain('model models/marts/daily_events.sql: events.kind,');
  expect(project.cdf(['sync']).status).toBe(1);
});

test('a column under its last name: rules rename it twice, and readers name what comes out', () => {
  const project = committedProject(readers);
  project.edit(
    rules,
    (text) => `${text}
  - {name: tax, when: {tables: [customers], columns: [vat_number]}, do: [{rename: {to: vat}}]}
  - {name: tax number, when: {tables: [customers], columns: [vat]}, do: [{rename: {to: tax_number}}]}
`,
  );
  expect(project.cdf(['sync', '--accept', '*', '--reason', 'as people call it']).status).toBe(0);
  project.edit('app/customer-page.ts', (text) => text.replaceAll('vat_number', 'tax_number'));
  project.edit('models/marts/customer_vat.sql', (text) => text.replaceAll('vat_number', 'tax_number'));
  project.edit(exported, withoutVat);
  const { reaches } = oneOf(changesOf(project, 'plan'), removed);
  expect(reaches.map(({ file, line, reads }) => `${file}:${line} ${reads}`)).toEqual(
    expect.arrayContaining([
      'models/marts/customer_vat.sql:8 staging.shop_v1__customers.tax_number',
      'models/marts/vat_share.sql:4 marts.customer_vat.vat',
      'app/customer-page.ts:8 staging.shop_v1__customers.tax_number',
    ]),
  );
});

test('a break that nobody reads is said to be so, and stays a break; what is new reaches nobody', () => {
  const project = committedProject(readers);
  for (const file of ['app/customer-page.ts', 'models/marts/customer_vat.sql', 'models/marts/vat_report.py'])
    project.remove(file);
  project.edit(exported, (text) =>
    withoutVat(text).replace(
      /\n {2}customers:\n {4}columns:\n/,
      (head) => `${head}      colour:\n        data_type: text\n`,
    ),
  );
  const changes = changesOf(project, 'plan');
  expect(oneOf(changes, 'shop_v1.customers.colour:column-added').reaches).toEqual([]);
  expect(oneOf(changes, removed).held).toBe(true);
  const { status, stdout } = project.cdf(['sync']);
  expect(status).toBe(1);
  expect(stdout).toContain('            nobody else in this workspace reads it\n            needs a decision\n');
});

test('what was kept between runs, and what becomes of it, changes nothing that is told', () => {
  const project = committedProject(readers);
  project.edit(exported, withoutVat);
  const plan = (): string => project.cdf(['plan', '--json']).stdout;
  const cold = plan();
  expect(plan()).toBe(cold);
  project.edit('.cdf/typescript-usages-before.json', (text) => text.replaceAll('taxNumber', 'other'));
  project.write('.cdf/sql-usages.json', '{');
  expect(plan()).toBe(cold);
  project.cdf(['impact', 'shop_v1.customers.vat_number']);
  expect(plan()).toBe(cold);
});

const table = (name: string, columns: string): string => `  ${name}:
    x-normalizer: {seen-data: true}
    write_disposition: append
    columns:
      id: {data_type: bigint}
${columns}      _dlt_id: {data_type: text, nullable: false, row_key: true}
`;
const contract = (name: string, tables: string): string => `version: 1
engine_version: 11
name: ${name}
x-cdf:
  version: 1
  destination: {name: warehouse, type: duckdb}
  dataset: raw_office
tables:
${tables}`;
const seat = '      seat: {data_type: text}\n';

/** Two schemas that load into one dataset, one table of it together. */
function sharingProject(): TestProject {
  const project = testProject();
  project.write('metadata/desk/schema.yml', contract('desk', table('people', seat)));
  project.write('metadata/lease/schema.yml', contract('lease', table('people', seat) + table('rooms', seat)));
  expect(project.cdf(['generate']).status).toBe(0);
  project.write(
    'models/marts/inner.sql',
    'MODEL (name marts.inner_seats);\n\nSELECT\n  id,\n  (SELECT MAX(seat) FROM staging.lease__rooms) AS last_seat\nFROM staging.desk__people\n',
  );
  firstCommit(project);
  return project;
}

test('another schema is known where it has to be: the model of a shared table, and whose column a name is', () => {
  const project = sharingProject();
  project.edit('metadata/desk/schema.yml', (text) => text.replace(seat, ''));
  const { reaches } = oneOf(changesOf(project, 'plan', 'desk', '--base', 'main'), 'desk.people.seat:column-removed');
  // The mart reads the seat of rooms, though the query around it has people.
  expect([...new Set(reaches.map(({ file }) => file))]).toEqual([
    'models/staging/desk/people.sql',
    'models/staging/lease/people.sql',
  ]);
  project.remove('metadata/lease/generated/catalog.json');
  expect(
    oneOf(changesOf(project, 'plan', 'desk', '--base', 'main'), 'desk.people.seat:column-removed').reaches,
  ).toEqual(reaches);
});

test('a schema that is gone: its readers by the revision, and those of a mart that another contract describes', () => {
  const project = sharingProject();
  project.write(
    'metadata/marts_as_source/schema.yml',
    contract('marts_as_source', table('inner_seats', '      last_seat: {data_type: text}\n')).replace(
      'raw_office',
      'marts',
    ),
  );
  expect(project.cdf(['generate', 'marts_as_source']).status).toBe(0);
  project.remove('metadata/lease');
  const { reaches } = oneOf(changesOf(project, 'plan', '--base', 'main'), 'lease.rooms:table-removed');
  expect([...new Set(reaches.map(({ kind, file }) => `${kind} ${file}`))]).toEqual([
    'staging models/staging/lease/rooms.sql',
    'staging models/staging/marts_as_source/inner_seats.sql',
    'model models/marts/inner.sql',
  ]);
});
