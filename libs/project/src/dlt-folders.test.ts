import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pipelinesFolder } from './dlt-folders.ts';

function homeWith(...folders: string[]): string {
  const home = mkdtempSync(join(tmpdir(), 'home-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  for (const folder of folders) mkdirSync(join(home, folder));
  return home;
}

test('the base folder is the one dlt takes', () => {
  const home = homeWith();
  const withDlt = homeWith('.dlt');
  const cases: [environment: Record<string, string>, isRoot: boolean, want: string][] = [
    [{ DLT_DATA_DIR: '/d', HOME: home }, true, '/d/pipelines'],
    [{ HOME: home }, true, '/var/dlt/pipelines'],
    [{ HOME: home }, false, `${home}/.dlt/pipelines`],
    [{ HOME: home, XDG_DATA_HOME: '/x' }, false, '/x/dlt/pipelines'],
    [{ HOME: withDlt, XDG_DATA_HOME: '/x' }, false, `${withDlt}/.dlt/pipelines`],
    [{ HOME: '/no/such/home' }, false, `${tmpdir()}/dlt/pipelines`],
  ];
  for (const [environment, isRoot, want] of cases)
    expect(pipelinesFolder('/p', undefined, environment, isRoot)).toBe(want);
  expect(pipelinesFolder('/p', 'work', {}, true)).toBe('/p/work');
});
