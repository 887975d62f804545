import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyWorkspace } from './workspace-copy.ts';

// What somebody types who follows "A first change" of CONTRIBUTING.md, in a clone of their own.
const action = `import { call, literal } from '@cdf/sql';
import { columnAction } from './column-action.ts';
import { noParameters } from './parameters.ts';

/** \`first_letter\`: as little of a name as can be. */
export const firstLetter = columnAction({
  name: 'first_letter',
  summary: 'Keeps the first letter of a text.',
  documentation: 'Of an empty text nothing stays.',
  example: '{when: {columns: [email]}, do: [first_letter]}',
  parameters: noParameters,
  on: ['text'],
  effect: {},
  change: ({ expression }) => ({ expression: call('LEFT', expression, literal(1)) }),
});
`;
const actionTest = `import { columnCases, long, refusedCases } from '../testing/column-cases.ts';

columnCases({
  action: 'first_letter',
  column: 'data_type: text',
  rows: [
    ['Ada', 'A'],
    ['Ada', 'A'],
    ['é', 'é'],
    [long('x'), 'x'],
    ['', ''],
    [null, null],
  ],
});

refusedCases([['first_letter', 'data_type: json', 'first_letter works on text, and column "x" is json']]);
`;

let folder: string;

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(read(path)));

/** Runs a command of the page as it is written there. */
function run(line: string): string {
  const [command = '', ...args] = line.split(' ');
  const PATH = [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH, NX_DAEMON: 'false', NO_COLOR: '1', CI: 'true' };
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', env, stdio: 'pipe' });
}

beforeAll(() => {
  folder = copyWorkspace(mkdtempSync(join(tmpdir(), 'new-action-')));
  writeFileSync(join(folder, 'libs/staging/src/actions/first-letter.ts'), action);
  writeFileSync(join(folder, 'libs/staging/src/actions/first-letter.test.ts'), actionTest);
  edit('libs/staging/src/actions/index.ts', (text) =>
    text
      .replace('import { hash }', "import { firstLetter } from './first-letter.ts';\nimport { hash }")
      .replace('  lower,\n', '  firstLetter,\n  lower,\n'),
  );
  run('npm run actions');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the page names the files and commands of this test', () => {
  const page = read('CONTRIBUTING.md');
  for (const named of [
    'actions/empty-to-null.ts',
    'empty-to-null.test.ts',
    'actions/index.ts',
    'npm run actions',
    '--project unit',
    '--project postgres',
  ])
    expect(page).toContain(named);
});

test('one file and one test, under 40 lines together', () => {
  expect(`${action}${actionTest}`.trimEnd().split('\n').length).toBeLessThan(40);
});

test('it runs on DuckDB and on PostgreSQL', () => {
  const ran = run('npx vitest run --project unit --project postgres libs/staging/src/actions/first-letter.test.ts');
  expect(ran).toMatch(/Test Files\s+2 passed/);
});

test('completion and the reference page know it', () => {
  const { definitions } = JSON.parse(read('schemas/staging.schema.json'));
  const [alone, called] = definitions.step.anyOf;
  expect(alone.examples).toContain('first_letter');
  expect(called.properties.first_letter.description).toBe('Keeps the first letter of a text.');
  expect(read('docs/actions.md')).toContain(
    '\n## first_letter\n\nKeeps the first letter of a text. Of an empty text nothing stays.',
  );
});

test('a ruleset may use it, and explain says what it did', () => {
  edit(
    'apps/warehouse/metadata/shop_v1/staging.yml',
    (text) => `${text}  - {name: short, when: {tables: [orders], columns: [coupon]}, do: [first_letter]}\n`,
  );
  run('npx cdf sync --no-pull --project apps/warehouse --accept * --reason tried');
  expect(read('apps/warehouse/models/staging/shop_v1/orders.sql')).toContain('LEFT(');
  const told = run('npx cdf explain shop_v1.orders.coupon --project apps/warehouse');
  expect(told).toMatch(/first_letter.*short|short.*first_letter/s);
});

test('nothing else has to change: the checks of the house hold', () => {
  run('npx biome check libs/staging schemas');
  run('npm run arrows');
  run('npm run completeness');
  run('npx vitest run --project unit tools/actions.test.ts tools/catalogue schemas libs/text/src/json-schema.test.ts');
});
