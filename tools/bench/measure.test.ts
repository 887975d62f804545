import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measure, spreadOf } from './measure.ts';
import { addColumn, snapshot } from './project-folder.ts';
import { printTable } from './report.ts';

const folder = mkdtempSync(join(tmpdir(), 'cdf-measure-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a process is measured whole, also when it ends itself', async () => {
  const sample = await measure(['-e', 'process.exit(0)'], folder);
  expect(sample.peakMegabytes).toBeGreaterThan(10);
  expect(sample.cpuMilliseconds).toBeGreaterThan(1);
});

test('peak memory is that of the process, not of the one that started it', async () => {
  const ballast = Buffer.alloc(300 * 2 ** 20, 1);
  expect((await measure(['-e', '0'], folder)).peakMegabytes).toBeLessThan(200);
  expect(ballast).toHaveLength(300 * 2 ** 20);
});

test('a process that fails fails the bench, with what it printed', async () => {
  await expect(measure(['-e', 'console.error("no disk"); process.exitCode = 3'], folder)).rejects.toThrow(
    /exit code 3.*no disk/s,
  );
});

const spreads: [name: string, figures: number[], median: number][] = [
  ['one', [3], 3],
  ['odd', [9, 1, 2], 2],
  ['even', [4, 1, 2, 9], 3],
];
for (const [name, figures, median] of spreads) {
  test(`median of ${name}`, () => {
    expect(spreadOf(figures)).toEqual({ median, min: Math.min(...figures), max: Math.max(...figures) });
  });
}

test('a column goes into the first table that dlt loaded; state is no part of a snapshot', () => {
  const project = join(folder, 'project');
  const write = (path: string, text: string): void => {
    mkdirSync(join(project, path, '..'), { recursive: true });
    writeFileSync(join(project, path), text);
  };
  write(
    'metadata/shop/schema.yml',
    'tables:\n  _dlt_loads:\n    columns:\n      a: {}\n  orders:\n    resource: orders\n    columns:\n      id: {}\n',
  );
  const before = snapshot(project);
  write('.cdf/state.json', '');
  expect(snapshot(project)).toEqual(before);
  write('models/staging/shop/orders.sql', '');
  expect(snapshot(project).files).toBe(2);
  addColumn(project, 'added_1');
  expect(readFileSync(join(project, 'metadata/shop/schema.yml'), 'utf8')).toBe(
    'tables:\n  _dlt_loads:\n    columns:\n      a: {}\n  orders:\n    resource: orders\n    columns:\n      added_1: {data_type: text}\n      id: {}\n',
  );
});

test('the report is a Markdown table; what could not be measured has no figures', () => {
  const sample = { wallMilliseconds: 1.4, cpuMilliseconds: 2, peakMegabytes: 3 };
  const left = { files: 7, digest: '0123456789abcdef' };
  const rows = [
    { name: 'a', samples: [sample, { ...sample, wallMilliseconds: 9 }], left },
    { name: 'b: not installed', samples: [] },
  ];
  expect(printTable(rows).split('\n').slice(2)).toEqual([
    '| a | 5 (1–9) | 2 (2–2) | 3 (3–3) | 7 | 0123456789ab |',
    '| b: not installed |  |  |  |  |  |',
  ]);
});
