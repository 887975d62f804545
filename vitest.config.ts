import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tools/longest-first.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tools/plain-reporter.ts'],
    // Files of all projects share the processors. One more than there are, because some tests wait for locks and servers.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Tests that kill real processes take seconds on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['{libs,generators,apps,schemas,tools}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.e2e.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          // The tests of actions a second time, on PostgreSQL instead of DuckDB.
          name: 'postgres',
          include: ['libs/staging/src/actions/*.test.ts'],
          globalSetup: './tools/postgres/provide.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['{apps,tools,generators}/**/*.e2e.test.ts'],
          exclude: ['**/node_modules/**'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
