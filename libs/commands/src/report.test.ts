import { finding } from '@cdf/core';
import { expect, test } from 'vitest';
import { exitCode, placeless, printReport, report, type ShownFinding } from './index.ts';
import { showFindings } from './show-findings.ts';

const shown = (code: ShownFinding['code'], more: Partial<ShownFinding> = {}): ShownFinding => ({
  code,
  severity: 'error',
  message: 'm',
  file: 'f',
  line: 1,
  column: 1,
  pointer: null,
  hint: null,
  ...more,
});
const outcome = (...findings: ShownFinding[]) => ({ findings, counts: { schemas: 1 }, written: [], removed: [] });

const codes: [findings: ShownFinding[], want: number][] = [
  [[], 0],
  [[shown('CDF302', { severity: 'warning' })], 0],
  [[shown('CDF101')], 1],
  [[shown('CDF101'), shown('CDF605')], 2],
  [[shown('CDF605'), shown('CDF707'), shown('CDF101')], 3],
  [[shown('CDF707', { severity: 'warning' })], 0],
];

test.each(codes)('%j ends with exit code %d', (findings, want) => {
  expect(exitCode(report('sync', '/p', outcome(...findings)))).toBe(want);
});

test('findings are sorted by file and place, each once', () => {
  const made = report(
    'sync',
    '/p',
    outcome(
      shown('CDF102', { file: 'b' }),
      shown('CDF102', { line: 10 }),
      shown('CDF102', { line: 9 }),
      shown('CDF102', { line: 9 }),
    ),
  );
  expect(made.findings.map(({ file, line }) => `${file}:${line}`)).toEqual(
    ['f:9', 'f:10', 'b:1'].sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
  );
  expect(made.summary).toMatchObject({ errors: 3, warnings: 0, schemas: 1 });
});

test('the text of a report: finding with frame and hint, what was written, one closing line', () => {
  const one = shown('CDF102', { frame: '3 | x\n  | ^', hint: 'y' });
  const text = printReport(
    { ...report('sync', '/p', outcome(one)), written: ['a'], removed: ['b'] },
    { colour: false, quiet: false, dryRun: false },
  );
  expect(text).toBe(
    'f:1:1  error  CDF102  m\n3 | x\n  | ^\n  hint: y\n\n  + a\n  - b\n\nsync: failed, 1 schema, 0 files written, 0 removed, 1 error\n',
  );
  const quiet = printReport(report('sync', '/p', outcome(one)), { colour: false, quiet: true, dryRun: false });
  expect(quiet).toBe('f:1:1  error  CDF102  m\n3 | x\n  | ^\n  hint: y\n');
});

test('a finding without a file has no place', () => {
  expect(placeless(finding('CDF604', { file: '', pointer: '' }, 'none', { hint: 'h' }))).toMatchObject({
    file: null,
    line: null,
    hint: 'h',
  });
});

test('lines and columns are looked up in YAML and TOML', async () => {
  const texts: Record<string, string> = { 'a.yml': 'x:\n  y: 1\n', 'c.toml': '[t]\nk = 1\n' };
  const found = await showFindings(
    [
      finding('CDF103', { file: 'c.toml', pointer: '/t/k' }, 'toml'),
      finding('CDF102', { file: 'a.yml', pointer: '/x/y', part: 'key' }, 'yaml'),
    ],
    (file) => texts[file],
  );
  expect(found.map(({ file, line, column, frame }) => ({ file, line, column, frame }))).toEqual([
    { file: 'a.yml', line: 2, column: 3, frame: '2 |   y: 1\n  |   ^' },
    { file: 'c.toml', line: 2, column: 5, frame: '2 | k = 1\n  |     ^' },
  ]);
});

const withSecret = [
  'password = "hunter2"',
  'credentials.password = "hunter2"',
  '"private_key" = \'hunter2\'',
  'credentials = "postgresql://u:hunter2@h/d"',
  'url = "https://u:hunter2@h"',
  'ACCESS_TOKEN="hunter2" # hunter2',
  'w = {credentials = {password = "hunter2"}}',
];

test.each(withSecret)('a frame around %j shows no secret', async (line) => {
  const [found] = await showFindings(
    [finding('CDF102', { file: 'cdf_config.toml', line: 1, column: 1 }, 'm')],
    () => `${line}\n`,
  );
  expect(found?.frame).toMatch(/^1 \| /);
  expect(JSON.stringify(found)).not.toContain('hunter2');
});

test('a settings file that cannot be read, and a generated file, get no frame', async () => {
  const findings = [
    finding('CDF101', { file: 'cdf_config.toml', line: 1, column: 1 }, 'm'),
    finding('CDF701', { file: 'a.sql', line: 1, column: 1 }, 'm'),
  ];
  for (const { frame } of await showFindings(findings, () => 'hunter2\n')) expect(frame).toBeUndefined();
});
