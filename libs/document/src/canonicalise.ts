import { compareText } from '@cdf/core';
import type { Tree, TreeMap } from '@cdf/text';
import { asMap, columnFlags } from './document.ts';

/**
 * The canonical form of a document: tables sorted by name, columns in stored order (it is part of dlt's hash), keys in a
 * fixed order, dlt's defaults taken out, keys that count per copy made neutral. A fixed point: canonicalising twice changes
 * nothing. dlt puts the defaults back when it loads the file (`common/schema/utils.py`, `apply_defaults`).
 */
export function canonicalise(tree: TreeMap): TreeMap {
  const neutral = new Map(tree).set('version', 1).set('previous_hashes', []);
  neutral.delete('imported_version_hash');
  const tables = [...(asMap(tree.get('tables')) ?? [])].sort(([a], [b]) => compareText(a, b));
  neutral.set(
    'tables',
    new Map(tables.map(([name, table]) => [name, canonicalTable(name, asMap(table) ?? new Map())])),
  );
  return ordered(neutral, documentKeys);
}

function canonicalTable(name: string, table: TreeMap): TreeMap {
  const kept = new Map(table);
  const isRoot = !kept.has('parent');
  kept.delete('name');
  if (isRoot && kept.get('write_disposition') === 'append') kept.delete('write_disposition');
  if (isRoot && kept.get('resource') === name) kept.delete('resource');
  const columns = [...(asMap(table.get('columns')) ?? [])];
  kept.set('columns', new Map(columns.map(([column, hints]) => [column, canonicalColumn(asMap(hints) ?? new Map())])));
  return ordered(kept, tableKeys);
}

function canonicalColumn(column: TreeMap): TreeMap {
  const kept = [...column].filter(([key, value]) => key !== 'name' && !isDefault(key, value));
  return ordered(new Map(kept), columnKeys);
}

function isDefault(key: string, value: Tree): boolean {
  if (key.startsWith('x-')) return false;
  return value === null || value === trueByDefault.has(key);
}

const trueByDefault = new Set(['nullable', 'timezone']);

const documentKeys = [
  'version',
  'version_hash',
  'engine_version',
  'name',
  'description',
  'previous_hashes',
  'settings',
  'normalizers',
  'x-cdf',
];
const tableKeys = ['description', 'parent', 'resource', 'write_disposition', 'x-merge-strategy'];
const lastKeys = ['x-normalizer', 'x-cdf', 'x-sqlmesh', 'columns', 'tables'];
const columnKeys = ['data_type', 'precision', 'scale', 'timezone', 'nullable', 'description', ...columnFlags];

function ordered(map: TreeMap, first: readonly string[]): TreeMap {
  const rank = (key: string): number => {
    const early = first.indexOf(key);
    if (early >= 0) return early - first.length;
    return lastKeys.indexOf(key) + 1;
  };
  return new Map([...map].sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b)));
}
