import type { ClientConfig } from 'pg';
import { loadDriver } from '../load-driver.ts';
import { SourceFault } from '../source.ts';
import { type Connect, type Connecting, MissingColumn, MissingTable, type SqlClient } from '../sql-client.ts';
import { certificateFault, encryptions, isRefusedThisWay } from './postgres-tls.ts';
import { spellPostgresType } from './postgres-types.ts';

/** PostgreSQL, in a session that cannot write. */
export const connectPostgres: Connect = async (connecting) => {
  const { default: pg } = await loadDriver('pg', () => import('pg'));
  const config = configOf(connecting);
  const client = await firstOf(encryptions(connecting, config.host!), async (ssl) => {
    const candidate = new pg.Client({ ...config, ssl });
    // A connection that breaks while nobody asks anything is seen by the next query.
    candidate.on('error', () => {});
    try {
      await candidate.connect();
      return candidate;
    } catch (error) {
      candidate.end().catch(() => {});
      throw error;
    }
  }).catch((error: unknown) => {
    throw faultOf(error, connecting);
  });
  const query: SqlClient['query'] = async (sql, params = []) => {
    try {
      return (await client.query<Record<string, unknown>>(sql, [...params])).rows;
    } catch (error) {
      throw faultOf(error, connecting);
    }
  };
  const close = () => client.end();
  try {
    await query('SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY');
  } catch (error) {
    await close();
    throw error;
  }
  return { query, quoted, tableName, columnsQuery, spellType: spellPostgresType, close };
};

/** Tries one after the other while the server does not let anybody in that way. */
async function firstOf<T, R>([first, ...others]: readonly T[], connect: (one: T) => Promise<R>): Promise<R> {
  try {
    return await connect(first!);
  } catch (error) {
    if (!isRefusedThisWay(error) || others.length === 0) throw error;
    return firstOf(others, connect);
  }
}

/** @source dlt 1.31 `destinations/impl/postgres/configuration.py`, `PostgresCredentials`: its defaults, and libpq's for `sslmode` */
function configOf({ settings, timeoutMs }: Connecting): ClientConfig {
  const fault = (what: string, key?: string): SourceFault =>
    new SourceFault('CDF608', `destination "${settings.name}" ${what}`, settings.howToSet(key));
  if (settings.credentials === 'text' || settings.credentials === 'wrong')
    throw fault('has credentials that are neither a connection string nor fields');
  const text = (key: string): string | undefined => settings.credential(key)?.reveal();
  const required = (key: string): string => {
    const value = text(key);
    // The driver would take its own default, or the variables of libpq.
    if (value === undefined || value === '') throw fault(`has no ${key}`, key);
    return value;
  };
  const integer = (key: string, otherwise: number): number => {
    const value = settings.integer(key, otherwise);
    if (Number.isNaN(value)) throw fault(`has a ${key} that is no integer`, key);
    return value;
  };
  const password = text('password');
  return {
    host: required('host'),
    database: required('database'),
    user: required('username'),
    ...(password === undefined ? {} : { password: password.trim() }),
    port: integer('port', 5432),
    application_name: 'cdf',
    connectionTimeoutMillis: Math.min(integer('connect_timeout', 15) * 1000, timeoutMs),
    query_timeout: timeoutMs,
  };
}

const tableName = (dataset: string, table: string): string => [dataset, table].map(quoted).join('.');
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** `information_schema` leaves out precisions and the types of arrays; `format_type` is how PostgreSQL itself writes a type. */
const columnsQuery = `SELECT c.relname AS table_name, a.attname AS column_name,
    format_type(a.atttypid, a.atttypmod) AS sql_type, CASE WHEN a.attnotnull THEN 'NO' ELSE 'YES' END AS is_nullable
  FROM pg_catalog.pg_attribute a
  JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND a.attnum > 0 AND NOT a.attisdropped
  ORDER BY c.relname, a.attnum`;

/** PostgreSQL's messages hold hosts, users and values: only their codes go further. */
function faultOf(error: unknown, { settings }: Connecting): Error {
  if (error instanceof SourceFault || error instanceof MissingTable || error instanceof MissingColumn) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '42P01' || code === '3F000') return new MissingTable();
  if (code === '42703') return new MissingColumn();
  const name = `PostgreSQL at destination "${settings.name}"`;
  const ofCertificate = certificateFault(name, error);
  if (ofCertificate !== undefined) return ofCertificate;
  if (code.startsWith('28') || code === '3D000')
    return new SourceFault(
      'CDF607',
      `${name} refuses the credentials (${code})`,
      'correct username, password or database',
    );
  if (code === '42501') return new SourceFault('CDF607', `${name} does not let this user read the dataset (${code})`);
  if (/^[0-9A-Z]{5}$/.test(code)) return new SourceFault('CDF607', `${name} answers with an error (${code})`);
  const reason = /^[A-Z0-9_]+$/.test(code) ? ` (${code})` : '';
  return new SourceFault(
    'CDF607',
    `${name} cannot be reached${reason}`,
    'see whether it runs and can be reached from here',
  );
}
