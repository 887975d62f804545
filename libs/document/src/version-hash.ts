import { createHash } from 'node:crypto';
import { type Finding, finding } from '@cdf/core';
import { FloatText, isTreeList, isTreeMap, type Tree, type TreeMap } from '@cdf/text';
import { asMap, mapAt, textAt } from './document.ts';
import { currentEngine } from './migrate.ts';

/**
 * dlt's hash of a document as dlt wrote it, in full or exported form: SHA3-256 in base64, 44 characters. The order of tables makes
 * no difference, that of columns does. Not of a canonical document: what is a default there is a value here.
 *
 * @source dlt `common/schema/utils.py`, `generate_version_hash`; JSON as orjson writes it
 */
export function versionHash(tree: TreeMap): string {
  const content = new Map(tree);
  for (const key of ['version', 'version_hash', 'imported_version_hash', 'previous_hashes']) content.delete(key);
  const tables = [...mapAt(tree, 'tables')].map(([name, table]) => [name, asMap(table) ?? noEntries] as const);
  content.set('tables', new Map(tables.map(([name, table]) => [name, fullTable(name, table)])));
  const hash = createHash('sha3-256').update(printJson(content));
  for (const [name, table] of tables.sort(([a], [b]) => compareCodePoints(a, b))) {
    hash.update(name);
    for (const column of mapAt(table, 'columns').keys()) hash.update(column);
  }
  return hash.digest('base64');
}

/**
 * Compares the hash a document of the current engine carries with the one its content has. Older engines hashed another form.
 *
 * @findings CDF216 where they differ
 */
export function verifyHash(tree: TreeMap, file: string): Finding[] {
  const said = textAt(tree, 'version_hash');
  if (said === undefined || tree.get('engine_version') !== currentEngine || said === versionHash(tree)) return [];
  const found = finding(
    'CDF216',
    { file, pointer: '/version_hash' },
    `The content of schema "${textAt(tree, 'name')}" is not what its version_hash was made of`,
    { hint: 'it was edited by hand or is damaged; let dlt write it again' },
  );
  return [found];
}

/** With what dlt leaves out of an export and puts back when it loads one. */
function fullTable(name: string, table: TreeMap): TreeMap {
  const full = new Map(table).set('name', name);
  if (!table.has('parent')) {
    if (!table.has('write_disposition')) full.set('write_disposition', 'append');
    if (!table.has('resource')) full.set('resource', name);
  }
  const columns = [...mapAt(table, 'columns')].map(([column, hints]): [string, Tree] => [
    column,
    new Map(asMap(hints) ?? noEntries).set('name', column),
  ]);
  return full.set('columns', new Map(columns));
}

const noEntries: TreeMap = new Map();

function printJson(value: Tree): string {
  if (isTreeList(value)) return `[${value.map(printJson).join(',')}]`;
  if (isTreeMap(value)) {
    const entries = [...value].sort(([a], [b]) => compareCodePoints(a, b));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${printJson(inner)}`).join(',')}}`;
  }
  if (value instanceof FloatText) return printFloat(value.text);
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

/** Shortest digits, always with a dot or an exponent; JSON has no word for what is no number. */
function printFloat(text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return 'null';
  const size = Math.abs(value);
  if (Object.is(value, -0)) return '-0.0';
  if (size !== 0 && (size < 1e-5 || size >= 1e16)) return value.toExponential();
  const plain = String(value);
  return plain.includes('.') ? plain : `${plain}.0`;
}

/** As Python sorts: astral characters after all others, and not among the surrogates. */
const compareCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
