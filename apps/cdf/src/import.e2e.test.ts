import { fromPlain, loadValidator } from '@cdf/text';
import { expect, test } from 'vitest';
import { type TestProject, testProject } from './testing/project.ts';

/** A project with these files, and the lines with findings of one run. */
function imported(files: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const project = testProject();
  for (const [file, text] of Object.entries(files)) project.write(file, text);
  const { status, stdout } = project.cdf(['import', ...args]);
  return { project, status, found: stdout.match(/^\S+:\d+:\d+ {2}.*$/gm) ?? [], stdout };
}

const twoDestinations = (project: TestProject): string =>
  `${project.read('cdf_config.toml')}\n[destination.lake]\ndestination_type = "duckdb"\n`;

const cases: [name: string, text: string, found: string[]][] = [
  [
    'dlt describes it otherwise',
    '- name: raw_shop.orders\n  column_descriptions:\n    id: The number\n',
    [
      'external_models.yaml:3:9  warning  CDF107  The description of "orders.id" is "The number" here, and "Order number" to dlt',
    ],
  ],
  [
    'a column dlt does not know',
    '- name: raw_shop.orders\n  columns:\n    nothing: int\n',
    [
      'external_models.yaml:3:14  warning  CDF108  Column "nothing" (INT) of "orders" is not in the database as dlt knows it',
    ],
  ],
  [
    'dlt’s table of loads has its own model',
    '- name: raw_shop._dlt_loads\n  columns: {load_id: text}\n  tags: [a]\n',
    [
      'external_models.yaml:3:9  warning  CDF108  "tags" of "_dlt_loads" is left out: the model of this table is the same everywhere',
    ],
  ],
];
test.each(cases)('%s', (_, text, found) => {
  const run = imported({ 'external_models.yaml': text });
  expect(run).toMatchObject({ status: 0, found });
  expect(run.project.snapshot()).not.toHaveProperty(['external_models.yaml']);
  expect(run.project.cdf(['generate']).status).toBe(0);
});

test('a type goes in where it is another than the type map has, in whatever spelling', () => {
  const { project, status, found } = imported({
    'external_models.yaml': '- name: raw_shop.orders\n  columns:\n    ID: int4\n    total: numeric(12,2)\n',
  });
  expect([status, found]).toEqual([0, []]);
  const types = project.read('metadata/shop_v1/schema.yml').match(/^ +x-sql-type: .*$/gm);
  expect(types).toEqual(['        x-sql-type: INT']);
});

test.each([
  ['orders', 'its name tells no dataset'],
  ['a.b.c.d', 'its name tells no dataset'],
  ['x y', 'this is no name of a table'],
  ['elsewhere.raw_shop.orders', 'it is in the catalog "elsewhere", which the settings of no destination name'],
  ['raw_shop._dlt_version', 'it is a table of dlt’s own, of which cdf makes no external model'],
  ['raw_shop.unknown', 'it names no columns, and dlt did not load the table'],
])('%s stays in its file', (name, why) => {
  const text = `# kept\n- name: ${name}\n`;
  const run = imported({ 'schema.yaml': text });
  expect(run).toMatchObject({
    status: 0,
    found: [`schema.yaml:2:9  warning  CDF109  "${name}" stays where it is: ${why}`],
  });
  expect(run.project.read('schema.yaml')).toBe(text);
});

test('models for several gateways stay; one for another dialect does', () => {
  const text =
    '- {name: raw_shop.orders, gateway: a}\n- {name: raw_shop.orders, gateway: b}\n- {name: a.b, dialect: spark}\n';
  const { found } = imported({ 'external_models/all.yaml': text });
  expect(found.map((line) => line.replace(/^.*stays where it is: /, ''))).toEqual([
    'it is said differently for several gateways',
    'it is said differently for several gateways',
    'it is written in the dialect "spark"',
  ]);
});

const refused: [string, Record<string, string>, string][] = [
  ['no name', { 'external_models.yaml': '- columns: {}\n' }, 'external_models.yaml:1:3  error  CDF104'],
  ['no YAML', { 'external_models.yaml': '- {\n' }, 'external_models.yaml:2:1  error  CDF101'],
  [
    'a value that no contract can have',
    { 'external_models.yaml': '- name: raw_shop.orders\n  tags: {a: b}\n' },
    'external_models.yaml:2:9  error  CDF103',
  ],
  [
    'entries that cannot be parted',
    { 'external_models.yaml': '[{name: raw_shop.orders}, {name: x}]\n' },
    'external_models.yaml:1:27  error  CDF103',
  ],
];
test.each(refused)('%s: nothing is written', (_, files, expected) => {
  const { project, status, found } = imported({ 'schema.yaml': '- name: raw_shop.orders\n  tags: [a]\n', ...files });
  expect(status).toBe(1);
  expect(found.join('\n')).toContain(expected);
  expect(project.read('schema.yaml')).toContain('tags: [a]');
  expect(project.read('metadata/shop_v1/schema.yml')).not.toContain('x-sqlmesh');
});

test('a schema that was never pulled', () => {
  const project = testProject();
  project.remove('metadata/clickstream');
  project.write('external_models.yaml', '- name: raw_clickstream.events\n');
  const { status, stdout } = project.cdf(['import']);
  expect([status, stdout.split('\n')[0]]).toEqual([
    1,
    'external_models.yaml:1:9  error  CDF110  "raw_clickstream.events" is in the dataset "raw_clickstream" of "clickstream", which was never pulled',
  ]);
});

test('several destinations: the one of a new dataset has to be said', () => {
  const project = testProject();
  project.write('cdf_config.toml', twoDestinations(project));
  project.write('external_models.yaml', '- name: erp.ledger\n  columns: {id: int}\n');
  const before = project.snapshot();
  expect(project.cdf(['import'])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining(
      'external_models.yaml:1:9  error  CDF111  No schema has the dataset of "erp.ledger"',
    ),
  });
  expect(project.cdf(['import', '--destination', 'lak'])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('CDF601  There is no destination "lak"'),
  });
  const dry = JSON.parse(project.cdf(['import', '--destination', 'lake', '--dry-run', '--json']).stdout);
  expect(dry).toMatchObject({
    ok: true,
    summary: { models: 1 },
    written: ['cdf_config.toml', 'metadata/erp/schema.yml'],
    removed: ['external_models.yaml'],
  });
  expect(project.snapshot()).toEqual(before);
  expect(project.cdf(['import', '--destination', 'lake']).status).toBe(0);
  expect(project.read('cdf_config.toml')).toMatch(
    /\n\n\[cdf\.schemas\.erp\]\nsource = "catalog"\ndestination = "lake"\ndataset = "erp"\n$/,
  );
});

test('the report is what its schema says; generated files are no business of an import', async () => {
  const { project, stdout } = imported({}, ['--json']);
  expect((await loadValidator('report'))(fromPlain(JSON.parse(stdout)), 'report.json')).toEqual([]);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, written: [], removed: [] });
  expect(project.cdf(['check']).status).toBe(0);
  expect(project.cdf(['import', 'shop_v1'])).toMatchObject({ status: 2, stderr: expect.stringContaining('"shop_v1"') });
});
