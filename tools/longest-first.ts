import { relative } from 'node:path';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * The files that take longest, longest first: each runs real tools for half a minute or more when nothing else runs.
 * A file that is missing here costs no more than a longer tail of the run.
 */
export const longest: readonly string[] = [
  'tools/nx/nx.e2e.test.ts',
  'tools/hardening/disk.e2e.test.ts',
  'apps/warehouse/build.e2e.test.ts',
  'tools/nx/cache-truth.e2e.test.ts',
  'tools/conformance/contract/pairs.e2e.test.ts',
  'tools/conformance/dlt-settings.e2e.test.ts',
  'tools/conformance/other-schemas.e2e.test.ts',
  'apps/cdf/src/explain.e2e.test.ts',
  'tools/hardening/together.e2e.test.ts',
  'apps/cdf/src/reaches.e2e.test.ts',
  'apps/cdf/src/hold-back.e2e.test.ts',
  'tools/conformance/violations.e2e.test.ts',
  'tools/conformance/fixtures.e2e.test.ts',
  'tools/hardening/kill.e2e.test.ts',
  'tools/conformance/dlt-source.e2e.test.ts',
  'tools/catalogue/catalogue.e2e.test.ts',
];

/** Files in the order in which they start: those of `longest`, then the other end-to-end tests, then all others. */
export function longestFirst<T>(files: readonly T[], pathOf: (file: T) => string): T[] {
  const rankOf = (path: string): number => {
    const rank = longest.indexOf(path);
    if (rank >= 0) return rank;
    return path.endsWith('.e2e.test.ts') ? longest.length : longest.length + 1;
  };
  return [...files].sort((a, b) => rankOf(pathOf(a)) - rankOf(pathOf(b)));
}

/** Vitest's sequencer for several workers: what takes long does not begin last, and the shortest files fill the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    return longestFirst(await super.sort(specs), ({ moduleId }) =>
      relative(this.ctx.config.root, moduleId).replaceAll('\\', '/'),
    );
  }
}
