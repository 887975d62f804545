import { expect, test } from 'vitest';
import { type CountedModule, countResults, plainLine } from './plain-reporter.ts';

const moduleOf = (state: string, ...tests: string[]): CountedModule => ({
  state: () => state,
  children: { allTests: () => tests.map((one) => ({ result: () => ({ state: one }) })) },
});

const cases: [name: string, modules: CountedModule[], errors: unknown[], want: string][] = [
  ['nothing ran', [], [], '0 passed, 0 failed'],
  [
    'tests of several modules add up',
    [moduleOf('passed', 'passed'), moduleOf('passed', 'passed')],
    [],
    '2 passed, 0 failed',
  ],
  ['a module whose import failed has no tests to count', [moduleOf('failed')], [], '0 passed, 1 failed'],
  [
    'a failed test is counted once, not again with its module',
    [moduleOf('failed', 'failed', 'passed')],
    [],
    '1 passed, 1 failed',
  ],
  ['a failing hook after green tests is a failure', [moduleOf('failed', 'passed')], [], '1 passed, 1 failed'],
  ['an error outside any test is a failure', [moduleOf('passed', 'passed')], [new Error('late')], '1 passed, 1 failed'],
  [
    'skipped and pending tests are shown',
    [moduleOf('passed', 'skipped', 'pending', 'passed')],
    [],
    '1 passed, 0 failed, 2 skipped',
  ],
];
for (const [name, modules, errors, want] of cases) {
  test(name, () => expect(plainLine(countResults(modules, errors))).toBe(want));
}
