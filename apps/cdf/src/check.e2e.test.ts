import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type TestProject, testProject } from './testing/project.ts';

const orders = 'models/staging/shop_v1/orders.sql';

/** Node's permission model: no write, no process, no worker, no native code. */
const readOnly = ['--permission', '--allow-fs-read=*'];

test('a project that is current passes, and nothing is written, started or asked for', () => {
  const project = testProject();
  const before = project.snapshot();
  const { status, stdout, stderr } = project.cdf(['check'], { node: readOnly });
  expect({ status, stderr, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
    status: 0,
    stderr: '',
    last: 'check: ok, 2 schemas',
  });
  expect(project.snapshot()).toEqual(before);
});

interface Fault {
  readonly plant: (project: TestProject) => void;
  readonly place: string;
  readonly says: string;
  readonly hint: string;
}

const faults: Record<string, Fault> = {
  'a contract that was changed without generating': {
    plant: ({ edit }) =>
      edit('metadata/shop_v1/schema.yml', (text) => text.replace('description: Order number', 'description: Number')),
    place: `${orders}:1:1`,
    says: `CDF701  "${orders}" is out of date`,
    hint: 'run "cdf generate"',
  },
  'an output that was deleted': {
    plant: ({ remove }) => remove(orders),
    place: `${orders}:1:1`,
    says: `CDF702  "${orders}" is missing`,
    hint: 'run "cdf generate"',
  },
  'outputs of a schema that is gone': {
    plant: ({ remove }) => remove('metadata/shop_v1/schema.yml'),
    place: `${orders}:1:1`,
    says: `CDF703  "${orders}" belongs to nothing any more`,
    hint: 'run "cdf generate"',
  },
  'an output that was edited by hand': {
    plant: ({ edit }) => edit(orders, (text) => text.replace('src.status', 'UPPER(src.status) AS status')),
    place: `${orders}:1:1`,
    says: `CDF704  "${orders}" was edited after it was generated`,
    hint: 'make the change in metadata/shop_v1/schema.yml or metadata/staging.yml or metadata/shop_v1/staging.yml',
  },
  'a ruleset that is not YAML': {
    plant: ({ write }) => write('metadata/shop_v1/staging.yml', 'version: 1\nrules: [\n'),
    place: 'metadata/shop_v1/staging.yml:3:1',
    says: 'CDF101  Not valid YAML',
    hint: '',
  },
  'a key that does not exist': {
    plant: ({ write }) =>
      write('metadata/shop_v1/staging.yml', 'version: 1\nrules:\n  - wehn: {tables: [orders]}\n    do: [drop]\n'),
    place: 'metadata/shop_v1/staging.yml:3:5',
    says: 'CDF102  Key "wehn" is not known here',
    hint: 'did you mean "when"?',
  },
  'a destination without a dialect': {
    plant: ({ edit }) => edit('metadata/shop_v1/schema.yml', (text) => text.replace('type: duckdb', 'type: qdrant')),
    place: 'metadata/shop_v1/schema.yml:41:11',
    says: 'CDF602  cdf has no dialect for the destination type "qdrant" yet',
    hint: 'known: ',
  },
  'a parent that does not exist': {
    plant: ({ edit }) =>
      edit('metadata/shop_v1/schema.yml', (text) => text.replace('    parent: orders\n', '    parent: ordres\n')),
    place: 'metadata/shop_v1/schema.yml:',
    says: 'CDF204  Table "orders__items" is nested in "ordres", which is not in the document',
    hint: 'did you mean "orders"?',
  },
};

test.each(Object.entries(faults))('%s is found, with its place and what to do', (_, { plant, place, says, hint }) => {
  const project = testProject();
  plant(project);
  const before = project.snapshot();
  const { status, stdout } = project.cdf(['check'], { node: readOnly });
  const found = stdout.split('\n\n').find((block) => block.includes(says)) ?? stdout;
  expect(found).toContain(place);
  expect(found).toContain(`error  ${says}`);
  expect(found).toContain(hint);
  expect(status).toBe(1);
  expect(project.snapshot()).toEqual(before);
});

test('all faults of a run are in one list, as data too', () => {
  const project = testProject();
  for (const name of ['an output that was deleted', 'a key that does not exist', 'a ruleset that is not YAML'])
    faults[name]?.plant(project);
  project.edit('metadata/clickstream/schema.yml', (text) => text.replace('parent: events', 'parent: evnts'));
  const { status, stdout } = project.cdf(['check', '--json'], { node: readOnly });
  const report = JSON.parse(stdout);
  const errors = report.findings.filter(({ severity }: { severity: string }) => severity === 'error');
  expect({ status, ok: report.ok, errors: report.summary.errors }).toEqual({
    status: 1,
    ok: false,
    errors: errors.length,
  });
  expect(errors.map(({ code, file }: { code: string; file: string }) => `${code} ${file}`)).toEqual([
    'CDF204 metadata/clickstream/schema.yml',
    'CDF101 metadata/shop_v1/staging.yml',
  ]);
});

test('files without a signature are left alone, wherever they lie', () => {
  const project = testProject();
  for (const path of ['models/staging/shop_v1/mine.sql', 'external_models/old/x.yaml']) {
    mkdirSync(dirname(join(project.root, path)), { recursive: true });
    project.write(path, '-- mine\n');
  }
  expect(project.cdf(['check']).status).toBe(0);
  expect(project.cdf(['sync']).status).toBe(0);
  expect(project.read('models/staging/shop_v1/mine.sql')).toBe('-- mine\n');
});
