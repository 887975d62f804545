import { createHash } from 'node:crypto';
import { compareText } from '@cdf/core';
import type { Yaml } from './print-yaml.ts';

type Mapping = Readonly<Record<string, Yaml>>;

const notHashed = new Set(['version', 'version_hash', 'imported_version_hash', 'previous_hashes']);

/**
 * The hash dlt stores with an exported schema of engine 11, written here once more so that a mistake in cdf's own reading of
 * it shows as a finding on every synthetic schema.
 *
 * @source dlt `common/schema/utils.py`, `generate_version_hash`: compact JSON with sorted keys, then sorted table names and
 *   stored column names, into one SHA3-256
 */
export function versionHash(exported: Mapping): string {
  const tables = Object.entries(exported.tables as Record<string, Mapping>).map(([name, table]): [string, Mapping] => [
    name,
    fullTable(name, table),
  ]);
  const body = {
    ...Object.fromEntries(Object.entries(exported).filter(([key]) => !notHashed.has(key))),
    tables: Object.fromEntries(tables),
  };
  const hash = createHash('sha3-256').update(sortedJson(body));
  for (const [name, { columns }] of tables.sort(([a], [b]) => compareText(a, b))) {
    hash.update(name);
    for (const column of Object.keys(columns as Mapping)) hash.update(column);
  }
  return hash.digest('base64');
}

function fullTable(name: string, table: Mapping): Mapping {
  const columns = Object.entries(table.columns as Record<string, Mapping>).map(([key, column]) => [
    key,
    { ...column, name: key },
  ]);
  const root = table.parent === undefined ? { write_disposition: 'append', resource: name } : {};
  return { ...root, ...table, name, columns: Object.fromEntries(columns) };
}

function sortedJson(value: Yaml): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  const entries = Object.entries(value as Mapping).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${sortedJson(item)}`).join(',')}}`;
}
