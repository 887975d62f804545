import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from './command-table.ts';
import { testProject } from './testing/project.ts';

const bin = join(import.meta.dirname, 'bin.js');
const run = (args: readonly string[], cwd = '/') =>
  spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', env: {} });

test('the help names every command, and the help of a command every flag', () => {
  const { status, stdout } = run(['--help']);
  expect(status).toBe(0);
  for (const { name, summary } of commands) expect(stdout).toMatch(new RegExp(`^  ${name} .* ${summary}$`, 'm'));
  for (const { name, flags } of commands) {
    const own = run([name, '--help']);
    expect(own.status).toBe(0);
    for (const flag of [...flags.map((one) => one.name), 'json', 'quiet', 'project', 'help'])
      expect(own.stdout).toContain(`--${flag}`);
  }
});

const wrong: [args: string[], says: string][] = [
  [['chek'], 'did you mean "check"?'],
  [['check', '--jsno'], "Unknown option '--jsno'"],
  [['check', '--project'], "'--project"],
];

test.each(wrong)('%j is a wrong command line', (args, says) => {
  const { status, stderr, stdout } = run(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(says);
});

test('without a project every command that needs one says so, as data too', () => {
  for (const { name } of commands.filter(({ project }) => project === undefined)) {
    const { status, stdout } = run([name, '--json']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      command: name,
      project: null,
      ok: false,
      findings: [{ code: 'CDF604' }],
    });
  }
});

test('a schema the project does not have is named, with the nearest one', () => {
  const { root } = testProject();
  const { status, stdout } = run(['check', 'shop_v2', '--json', '--project', root]);
  expect(status).toBe(2);
  expect(JSON.parse(stdout).findings).toMatchObject([{ code: 'CDF605', hint: expect.stringContaining('"shop_v1"') }]);
});

test('a command runs from anywhere below the project, and from the workspace root when there is one project', () => {
  const { root } = testProject();
  expect(run(['check'], join(root, 'metadata/shop_v1')).status).toBe(0);
  expect(run(['check', '--project', '.'], root).status).toBe(0);
  expect(run(['check'], join(import.meta.dirname, '../../..')).stdout).toContain('check: ok, 2 schemas');
});

test('output that nobody reads to the end is no fault', () => {
  const { root } = testProject();
  const { stdout, stderr } = spawnSync(
    '/bin/sh',
    ['-c', `"${process.execPath}" "${bin}" check --json | /usr/bin/head -c 1`],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
});
