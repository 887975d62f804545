import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fromPlain, loadValidator } from '@cdf/text';
import { expect, test } from 'vitest';

const bin = join(import.meta.dirname, 'bin.js');
const sql = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [bin, 'sql', ...args], { cwd: '/', encoding: 'utf8', env: {}, input });

test('a refused fragment is shown with the place, the reason and what to do', () => {
  const { status, stdout } = sql(['total / 100.0 -- cents', '--dialect', 'duckdb']);
  expect(status).toBe(1);
  expect(stdout).toBe(`error  CDF417  "--" starts a comment: the rest of the model's line would disappear
1 | total / 100.0 -- cents
  |               ^
  hint: remove it, or put the remark into the rule's \`name\`

sql: rejected, SQL_COMMENT
`);
});

test('an accepted one names the columns it reads and its type', () => {
  const { status, stdout } = sql(['CAST(net AS INT) + "Größe"', '--dialect', 'duckdb']);
  expect([status, stdout]).toEqual([0, 'sql: accepted, reads net, Größe, type INT\n']);
});

const allowed: [flags: string[], text: string][] = [
  [['--macro', '@start_ds, end_ds'], 'day BETWEEN @start_ds AND @END_DS'],
  [['--allow-subquery'], 'id IN (SELECT id FROM raw.allowed)'],
];
test.each(allowed)('%j opens what is closed without', (flags, text) => {
  const common = [text, '--dialect', 'postgres', '--as', 'predicate'];
  expect(sql(common).status).toBe(1);
  expect(sql([...common, ...flags]).status).toBe(0);
});

test('as data it is what the schema of reports says', async () => {
  const { stdout } = sql(['SUM(a)', '--dialect', 'duckdb', '--json']);
  const report: unknown = JSON.parse(stdout);
  expect(report).toMatchObject({
    ok: false,
    findings: [{ code: 'CDF427', reason: 'SQL_AGGREGATE', line: 1, column: 1 }],
    fragments: [{ verdict: 'reject', reason: 'SQL_AGGREGATE', code: 'CDF427', offset: 0 }],
  });
  expect((await loadValidator('report'))(fromPlain(report), '')).toEqual([]);
});

test('each line of standard input is answered by one line, in order, also one that is no question', () => {
  const lines = [
    '{"id": "a", "sql": "x + 1", "dialect": "duckdb", "slot": "projection"}',
    '{"id": "b", "sql": "@x", "dialect": "tsql", "slot": "projection", "policy": {"macros": ["x"]}}',
    '{"id": "c", "sql": "1; DROP TABLE y"}',
    'no JSON',
    '{"id": "d", "sql": "1", "dialect": "cobol"}',
  ];
  const { status, stdout } = sql(['--stdin', '--dialect', 'duckdb'], lines.join('\n'));
  expect(status).toBe(1);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    { id: 'a', verdict: 'accept', columns: ['x'] },
    { id: 'b', verdict: 'accept', columns: [] },
    { id: 'c', verdict: 'reject', reason: 'SQL_SEPARATOR', offset: 1 },
    { verdict: 'reject', reason: null, message: 'a question is one JSON object on one line' },
    { verdict: 'reject', reason: null },
  ]);
});

test('hostile lines are answered one by one too', () => {
  const lines = [
    '\ufeff{"sql": "a"}',
    '{"id": {}, "sql": "a"}',
    '{"sql": "a", "policy": "all"}',
    '{"sql": "a", "dialect": "__proto__"}',
    '{"sql": "a\\u0000"}',
    '{"sql": "\\ud800"}',
    '{"sql": ""}',
    '['.repeat(1_000_000),
    ...["'", '@a + ', '(', '$a', '[', '--'].map((piece) =>
      JSON.stringify({ sql: piece.repeat(1_000_000 / piece.length) }),
    ),
  ];
  const { status, stdout } = sql(['--stdin', '--dialect', 'duckdb'], lines.join('\n'));
  expect(status).toBe(1);
  const answers = stdout.trim().split('\n');
  expect(answers.map((line) => JSON.parse(line)).map(({ reason, message }) => reason ?? message)).toEqual([
    null,
    '"id" has to be a text or a number',
    '"policy" has to be a mapping',
    expect.stringMatching(/^"__proto__" is no dialect/),
    'SQL_CHAR',
    'SQL_CHAR',
    'SQL_EMPTY',
    'a question is one JSON object on one line',
    ...Array(6).fill('SQL_TOO_LONG'),
  ]);
});

const wrong: [args: string[], says: string][] = [
  [[], 'one text of SQL is needed'],
  [['1', '2', '--dialect', 'duckdb'], 'one text of SQL is needed'],
  [['1'], 'the dialect is not said'],
  [['1', '--dialect', 'ducdb'], 'did you mean "duckdb"?'],
  [['1', '--dialect', 'duckdb', '--as', 'row'], 'a slot is "projection" or "predicate"'],
  [['1', '--stdin'], 'comes from standard input'],
];
test.each(wrong)('%j is a wrong command line', (args, says) => {
  const { status, stdout, stderr } = sql(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(says);
});
