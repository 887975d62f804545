import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyWorkspace } from './workspace-copy.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

/** Every `$ command` of the README's console blocks, in order, with the lines shown below it. `…` stands for lines left out. */
const shown = [...readme.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [command = '', ...lines] = part.trimEnd().split('\n');
      return { command, lines };
    }),
);

let folder: string;
let workspace: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
  workspace = copyWorkspace(join(folder, 'cdf'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the README shows commands', () => {
  expect(shown.length).toBeGreaterThan(5);
});

test.each(shown)('$command', ({ command, lines }) => {
  // Each console block starts on the committed files, so that one command of a block may prepare the next.
  if (!command.startsWith('npx tsc') && !command.startsWith('npx cdf sync'))
    for (const args of [
      ['checkout', '-q', '.'],
      ['clean', '-fdq', 'apps/warehouse/metadata'],
    ])
      execFileSync('git', args, { cwd: workspace });
  const env = {
    ...process.env,
    NX_DAEMON: 'false',
    NX_CACHE_DIRECTORY: '.nx/cache',
    NO_COLOR: '1',
    FORCE_COLOR: undefined,
    CI: 'true',
  };
  const { stdout } = spawnSync('bash', ['-c', command], { cwd: workspace, encoding: 'utf8', env });
  expect(
    inOrder(
      lines,
      stdout.split('\n').map((line) => line.trimEnd()),
    ),
  ).toEqual([]);
});

test('CI runs the two commands that the README gives', () => {
  const ci = readFileSync(join(import.meta.dirname, '../.ci/run'), 'utf8');
  for (const command of ['npm ci', 'npm test']) expect(ci).toContain(command);
  expect(readme).toContain('npm ci && npx nx run metadata:sync');
});

/** The shown lines that the output does not have in this order; neighbours in the README have to be neighbours there. */
function inOrder(lines: readonly string[], output: readonly string[]): string[] {
  let next = 0;
  let mayLeaveOut = false;
  const missing: string[] = [];
  for (const line of lines) {
    if (line === '…') {
      mayLeaveOut = true;
      continue;
    }
    const at = mayLeaveOut ? output.indexOf(line, next) : output[next] === line ? next : -1;
    if (at < 0) missing.push(line);
    else next = at + 1;
    mayLeaveOut = false;
  }
  return missing;
}
