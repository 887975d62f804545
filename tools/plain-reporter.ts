import type { Reporter } from 'vitest/node';

/** What the count needs of one of Vitest's test modules. */
export interface CountedModule {
  readonly children: { allTests(): Iterable<{ result(): { readonly state: string } }> };
  state(): string;
}

/** Results of a whole run. `failed` includes modules that could not be loaded and errors outside any test. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts a run. A module that failed without a failed test (an import that threw, a failing hook) counts as one failure. */
export function countResults(modules: readonly CountedModule[], unhandledErrors: readonly unknown[]): Counts {
  const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
  for (const module of modules) {
    const states = [...module.children.allTests()].map((test) => test.result().state);
    const failed = states.filter((state) => state === 'failed').length;
    const passed = states.filter((state) => state === 'passed').length;
    counts.passed += passed;
    counts.failed += failed === 0 && module.state() === 'failed' ? 1 : failed;
    counts.skipped += states.length - failed - passed;
  }
  return counts;
}

/** The one line a machine reads: `3 passed, 0 failed`, and `, 1 skipped` when there are any. */
export const plainLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * Vitest reporter: prints the plain line last, after the reporters named before it.
 * CDF_FAILED_CHECKS is how many checks outside Vitest have failed already (`.ci/run` sets it); they count as failures.
 */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly CountedModule[], unhandledErrors: readonly unknown[]): void {
    const { failed, ...others } = countResults(modules, unhandledErrors);
    const line = plainLine({ ...others, failed: failed + Number(process.env.CDF_FAILED_CHECKS ?? 0) });
    process.stdout.write(`${line}\n`);
  }
}
