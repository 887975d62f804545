import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pythonProblem } from './python-problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'python-problem-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function problemOf(script: string): string | undefined {
  writeFileSync(join(folder, 'python3'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'python3'), 0o755);
  return pythonProblem({ PATH: folder });
}

const need = "cdf's real-tool tests need python3 3.10 or newer";

test.each([
  ['3.10', 'echo 3.10'],
  ['3.13', 'echo 3.13'],
  ['a later major version', 'echo 4.0'],
  ['a warning before the version', 'echo "could not find platform libraries"; echo 3.11'],
])('%s is new enough', (_name, script) => {
  expect(problemOf(script)).toBeUndefined();
});

test.each([
  ['3.9, which is less than 3.10 as a number', 'echo 3.9', `${need}: the python3 on PATH is 3.9`],
  ['2.7', 'echo 2.7', `${need}: the python3 on PATH is 2.7`],
  ['an old one without ensurepip', 'echo 3.8; exit 1', `${need}: the python3 on PATH is 3.8`],
  ['no answer', 'exit 0', `${need}: the python3 on PATH does not tell its version`],
  [
    'no ensurepip',
    'echo 3.12; echo "ModuleNotFoundError" >&2; exit 1',
    `${need} with its modules venv and ensurepip (Debian, Ubuntu: apt-get install python3-venv)`,
  ],
])('%s is a problem told in one line', (_name, script, problem) => {
  expect(problemOf(script)).toBe(problem);
});

test('a PATH without python3 is a problem', () => {
  expect(pythonProblem({ PATH: folder })).toBe(`${need}: there is no python3 on PATH`);
});
