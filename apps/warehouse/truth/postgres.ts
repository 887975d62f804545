import { literal, type Query } from './database.ts';
import type { Truth } from './truth-file.ts';

/** The truth as PostgreSQL spells it: the same values, other words for types, bytes and whole doubles. */
export function onPostgres(truth: Truth): Truth {
  const types = Object.values(truth.columns);
  return {
    ...truth,
    columns: Object.fromEntries(Object.entries(truth.columns).map(([name, type]) => [name, typeOf(type)])),
    rows: truth.rows.map((row) => row.map((value, index) => (value === null ? null : spelled(value, types[index])))),
  };
}

const types: Readonly<Record<string, string>> = {
  VARCHAR: 'character varying',
  TIMESTAMP: 'timestamp without time zone',
  TIME: 'time without time zone',
  DOUBLE: 'double precision',
  BLOB: 'bytea',
};

const typeOf = (type: string): string => types[type] ?? type.toLowerCase().replace('decimal', 'numeric');

function spelled(value: string, type: string | undefined): string {
  if (type === 'BLOB') return `\\x${value.replaceAll('\\x', '').toLowerCase()}`;
  return type === 'DOUBLE' ? value.replace(/\.0$/, '') : value;
}

/** Name and type of the columns of a table in a PostgreSQL database, in order. The length of a text is no part of it. */
export async function postgresColumns(query: Query, table: string): Promise<Map<string, string>> {
  const rows = await query(
    `SELECT attname, regexp_replace(format_type(atttypid, atttypmod), '^(character varying|text).*', 'character varying')
     FROM pg_attribute WHERE attrelid = to_regclass(${literal(table)}) AND attnum > 0 ORDER BY attnum`,
  );
  return new Map(rows.map(([name, type]) => [name ?? '', type ?? '']));
}
