import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { loadDriver } from '../load-driver.ts';
import { SourceFault } from '../source.ts';
import { type Connect, type Connecting, MissingColumn, MissingTable, type Row, type SqlClient } from '../sql-client.ts';
import { spellDuckDbType } from './duckdb-types.ts';

/**
 * DuckDB. The file is attached read-only under a name of ours: a file that is named like its dataset would make every two-part
 * name ambiguous. While a writer holds the file nobody can read it, so it is asked again for as long as `retryMs` says.
 */
export const connectDuckDb: Connect = async (connecting) => {
  const { DuckDBInstance: Instance } = await loadDriver('@duckdb/node-api', () => import('@duckdb/node-api'));
  const file = await databaseFile(connecting);
  const instance = await Instance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  try {
    await attach(connection, file, connecting);
  } catch (error) {
    close(connection, instance);
    throw error;
  }
  return client(connection, instance);
};

const alias = 'cdf_source';
const askAgainMs = 100;

/**
 * The file that dlt would open, absolute.
 * @source dlt 1.31 `common/storages/configuration.py`, `WithLocalFiles.make_location`: without a path it is named after the
 *   destination, or after the pipeline where the destination has no name of its own; `:pipeline:` is in the working folder
 */
async function databaseFile({ root, settings, pipeline, pipelinesDir, environment }: Connecting): Promise<string> {
  const { name } = settings;
  if (settings.credentials === 'wrong')
    throw new SourceFault(
      'CDF608',
      `destination "${name}" has credentials that are neither a path nor fields`,
      settings.howToSet(),
    );
  const path = settings.credential('database')?.reveal() || undefined;
  const ownName = name === 'duckdb' ? pipeline : name;
  if (ownName === undefined && (path === undefined || path === ':pipeline:'))
    throw new SourceFault('CDF608', `destination "${name}" has no database`, settings.howToSet('database'));
  const { pipelinesFolder } = await import('@cdf/project');
  const folder =
    path === ':pipeline:' && pipeline !== undefined
      ? join(pipelinesFolder(root, pipelinesDir, environment), pipeline)
      : (environment.DLT_LOCAL_DIR ?? root);
  const file = resolve(root, folder, path === undefined || path === ':pipeline:' ? `${ownName}.duckdb` : path);
  if (existsSync(file)) return file;
  const hint = `run the pipeline first, or ${settings.howToSet('database')}`;
  throw new SourceFault('CDF607', `the database file of destination "${name}" is not there`, hint);
}

async function attach(connection: DuckDBConnection, file: string, connecting: Connecting): Promise<void> {
  const until = performance.now() + connecting.retryMs;
  for (;;) {
    try {
      await connection.run(`ATTACH '${file.replaceAll("'", "''")}' AS ${alias} (READ_ONLY)`);
      return;
    } catch (error) {
      if (!isHeld(error)) throw faultOf(error);
      if (performance.now() >= until || connecting.signal.aborted) throw held(connecting);
      await pause(askAgainMs);
    }
  }
}

const isHeld = (error: unknown): boolean =>
  error instanceof Error && /Could not set lock|being used by/.test(error.message);

const held = ({ settings }: Connecting): SourceFault =>
  new SourceFault(
    'CDF609',
    `a writer holds the database file of destination "${settings.name}"`,
    'run the command when the pipeline is done, or let it wait: --retry 30, or [cdf.pull] retry = 30 (seconds)',
  );

const client = (connection: DuckDBConnection, instance: DuckDBInstance): SqlClient => ({
  query: async (sql, params = []) => {
    try {
      const reader = await connection.runAndReadAll(sql, [...params]);
      return reader.getRowObjects() as readonly Row[];
    } catch (error) {
      throw faultOf(error);
    }
  },
  quoted,
  tableName: (dataset, table) => [alias, dataset, table].map(quoted).join('.'),
  columnsQuery: `SELECT table_name, column_name, data_type AS sql_type, is_nullable FROM information_schema.columns
    WHERE table_catalog = '${alias}' AND table_schema = $1 ORDER BY table_name, ordinal_position`,
  spellType: spellDuckDbType,
  close: async () => close(connection, instance),
});

function close(connection: DuckDBConnection, instance: DuckDBInstance): void {
  connection.closeSync();
  instance.closeSync();
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** DuckDB's messages hold paths and values: only their kind goes further. */
function faultOf(error: unknown): Error {
  const message = error instanceof Error ? error.message : '';
  const kind = /^([A-Z]\w*(?: [A-Z]\w*)*) Error:/.exec(message)?.[1] ?? 'unknown';
  if (kind === 'Catalog' && /does not exist/.test(message)) return new MissingTable();
  if (kind === 'Binder' && /column/.test(message)) return new MissingColumn();
  return new SourceFault('CDF607', `DuckDB cannot read its database file: ${kind} error`);
}
