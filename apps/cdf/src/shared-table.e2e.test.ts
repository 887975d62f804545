import { expect, test } from 'vitest';
import { freeProject, type TestProject } from './testing/project.ts';

const contract = (name: string, dataset: string, tables: string): string => `version: 1
engine_version: 11
name: ${name}
x-cdf:
  version: 1
  destination: {name: warehouse, type: duckdb}
  dataset: ${dataset}
tables:
${tables}`;

const table = (name: string, columns: string): string => `  ${name}:
    x-normalizer: {seen-data: true}
    write_disposition: merge
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
${columns.replace(/^(?=.)/gm, '      ')}      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
`;

const desk = contract('desk', 'raw', table('tickets', '') + table('users', 'seat: {data_type: text}\n'));
const erp = contract('erp', 'raw', table('users', 'email: {data_type: text, description: At work}\n'));

/** A project with the two schemas; without `.cdf/` nothing is known of earlier runs. */
function project(): TestProject {
  const made = freeProject();
  made.write('metadata/desk/schema.yml', desk);
  made.write('metadata/erp/schema.yml', erp);
  expect(made.cdf(['generate']).status).toBe(0);
  return made;
}

/** Texts of all files by path, without the times of their last change. */
const texts = (made: TestProject): Record<string, string> =>
  Object.fromEntries(Object.entries(made.snapshot()).map(([path, text]) => [path, text.replace(/^\S+ /, '')]));

/** Paths of files that came, went, or were written, if with the same text. */
const moved = (before: Record<string, string>, after: Record<string, string>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]).sort();

/** What a run that knows of no other makes of the same contracts. */
function afresh(other: TestProject): Record<string, string> {
  const made = freeProject();
  for (const [path, text] of Object.entries(texts(other)))
    if (/^metadata\/(desk|erp)\/schema\.yml$/.test(path)) made.write(path, text);
  made.cdf(['generate']);
  return texts(made);
}

test('a table two schemas load into is described once, by the dataset, with the columns of both', () => {
  const made = project();
  const models = Object.keys(made.snapshot()).filter((path) => /^external_models\/(desk|erp|_dlt\/raw\.)/.test(path));
  expect(models.sort()).toEqual(['external_models/_dlt/raw.yaml', 'external_models/desk/tickets.yaml']);
  expect(made.read('external_models/_dlt/raw.yaml').split('- name: ').at(-1)).toBe(`raw.users
  columns:
    id: BIGINT
    seat: TEXT
    _dlt_load_id: TEXT
    _dlt_id: TEXT
    email: TEXT
  column_descriptions:
    email: At work
`);
  const staged = ['desk', 'erp'].map((key) => made.read(`models/staging/${key}/users.sql`));
  expect(staged.map((text) => [...text.matchAll(/src\.(\w+)/g)].map(([, name]) => name))).toEqual([
    ['id', 'seat', '_dlt_id'],
    ['id', 'email', '_dlt_id'],
  ]);
  for (const text of staged) expect(text).not.toMatch(/grain| UNIQUE_VALUES\(/);
  const { status, stdout } = made.cdf(['check']);
  expect([status, stdout.match(/^.*CDF214.*$/gm)]).toEqual([
    0,
    [
      'metadata/desk/schema.yml:16:3  warning  CDF214  Table "users" of dataset "raw" is loaded by "erp" too',
      'metadata/erp/schema.yml:9:3  warning  CDF214  Table "users" of dataset "raw" is loaded by "desk" too',
    ],
  ]);
});

const changes: Record<string, { schema: string; change: (made: TestProject) => void; moves: readonly string[] }> = {
  'a column of one schema': {
    schema: 'erp',
    change: ({ edit }) => edit('metadata/erp/schema.yml', (text) => text.replace('email:', 'mail:')),
    moves: ['external_models/_dlt/raw.yaml', 'metadata/erp/schema.yml', 'models/staging/erp/users.sql'],
  },
  'another table of one schema': {
    schema: 'desk',
    change: ({ edit }) => edit('metadata/desk/schema.yml', (text) => text.replace('tickets:', 'cases:')),
    moves: [
      'external_models/desk/cases.yaml',
      'external_models/desk/tickets.yaml',
      'metadata/desk/schema.yml',
      'models/staging/desk/cases.sql',
      'models/staging/desk/tickets.sql',
    ],
  },
};

test.each(Object.entries(changes))('%s moves what it must and nothing else', (_, { schema, change, moves }) => {
  const made = project();
  const before = made.snapshot();
  change(made);
  expect(made.cdf(['generate']).status).toBe(0);
  const after = made.snapshot();
  expect(moved(before, after).filter((path) => !path.startsWith(`metadata/${schema}/generated/`))).toEqual(moves);
  expect(texts(made)).toEqual(afresh(made));
  expect(made.cdf(['check']).status).toBe(0);
});

const leavings: Record<string, (made: TestProject) => void> = {
  'a schema that is gone': ({ remove }) => remove('metadata/erp/schema.yml'),
  'a table that is gone': ({ write }) => write('metadata/erp/schema.yml', erp.replaceAll('users', 'people')),
  'another dataset': ({ write }) => write('metadata/erp/schema.yml', erp.replace('dataset: raw', 'dataset: raw_erp')),
};

test.each(Object.entries(leavings))('%s gives the table back to the other schema', (_, leave) => {
  const made = project();
  leave(made);
  const { status, stdout } = made.cdf(['check']);
  expect([status, stdout]).toEqual([1, expect.stringContaining('"external_models/desk/users.yaml" is missing')]);
  // The one schema alone, whose own files did not change, then all.
  expect(made.cdf(['generate', 'desk']).status).toBe(0);
  expect(made.read('models/staging/desk/users.sql')).toContain('grain id');
  expect(made.cdf(['generate']).status).toBe(0);
  expect(texts(made)).toEqual(afresh(made));
  expect(made.cdf(['check']).status).toBe(0);
});

test('two types of one column are a finding at both places', () => {
  const made = project();
  made.edit('metadata/erp/schema.yml', (text) => text.replace('email: {data_type: text', 'SEAT: {data_type: bigint'));
  const { status, stdout } = made.cdf(['check', '--json']);
  const findings = JSON.parse(stdout).findings.filter(({ code }: { code: string }) => code === 'CDF215');
  expect([status, findings]).toMatchObject([
    1,
    [
      {
        file: 'metadata/desk/schema.yml',
        line: 21,
        column: 7,
        message: 'In table "raw.users" column "seat" is TEXT to "desk" and BIGINT to "erp" (metadata/erp/schema.yml)',
      },
      { file: 'metadata/erp/schema.yml', line: 14, column: 7 },
    ],
  ]);
});
