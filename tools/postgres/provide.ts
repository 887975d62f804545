import type { TestProject } from 'vitest/node';
import { type Postgres, startPostgres } from './postgres.ts';

let server: Postgres | undefined;

/** One server for all tests of a project, under the name `postgres`. */
export async function setup(project: TestProject): Promise<void> {
  server = await startPostgres();
  const { host, port, user, password } = server;
  project.provide('postgres', { host, port, user, password });
}

/** Ends it. */
export const teardown = async (): Promise<void> => server?.stop();
