import { compareText } from '@cdf/core';
import { isTreeList, isTreeMap, type Tree, type TreeMap } from '@cdf/text';
import { asMap, columnFlags } from './document.ts';

/**
 * The canonical form of a document: tables sorted by name, columns in stored order (it is part of dlt's hash), keys in a
 * fixed order, dlt's defaults taken out, keys that count per copy made neutral. A fixed point: canonicalising twice changes
 * nothing. Inside values the order of keys means nothing to dlt, so it is fixed too, except in what people write for SQLMesh.
 * @source dlt puts the defaults back when it loads the file: `common/schema/utils.py`, `apply_defaults`
 */
export function canonicalise(tree: TreeMap): TreeMap {
  const neutral = new Map(tree).set('version', 1).set('previous_hashes', []);
  neutral.delete('imported_version_hash');
  const tables = [...(asMap(tree.get('tables')) ?? [])].sort(([a], [b]) => compareText(a, b));
  neutral.set(
    'tables',
    new Map(tables.map(([name, table]) => [name, canonicalTable(name, asMap(table) ?? noEntries)])),
  );
  return ordered(neutral, documentRanks);
}

function canonicalTable(name: string, table: TreeMap): TreeMap {
  const kept = new Map([...table].filter(([key, value]) => key !== 'name' && (value !== null || isFree(key))));
  const isRoot = !kept.has('parent');
  if (isRoot && kept.get('write_disposition') === 'append') kept.delete('write_disposition');
  if (isRoot && kept.get('resource') === name) kept.delete('resource');
  const columns = [...(asMap(table.get('columns')) ?? [])];
  kept.set('columns', new Map(columns.map(([column, hints]) => [column, canonicalColumn(asMap(hints) ?? noEntries)])));
  return ordered(kept, tableRanks);
}

function canonicalColumn(column: TreeMap): TreeMap {
  const kept = [...column].filter(([key, value]) => key !== 'name' && (isFree(key) || !isDefault(key, value)));
  return ordered(new Map(kept), columnRanks);
}

const noEntries: TreeMap = new Map();

/** Values of `x-` keys mean what their author says; a null there is a value (`x-active-record-timestamp`). */
const isFree = (key: string): boolean => key.startsWith('x-');

const isDefault = (key: string, value: Tree): boolean => value === null || value === trueByDefault.has(key);

const trueByDefault = new Set(['nullable', 'timezone']);

type Ranks = ReadonlyMap<string, number>;

/** Keys that come first, in this order, then all others sorted, then those that come last. */
const ranks = (first: readonly string[], last: readonly string[]): Ranks =>
  new Map([
    ...first.map((key, index) => [key, index - first.length] as const),
    ...last.map((key, index) => [key, index + 1] as const),
  ]);

const documentRanks = ranks(
  [
    'version',
    'version_hash',
    'engine_version',
    'name',
    'description',
    'previous_hashes',
    'settings',
    'normalizers',
    'x-cdf',
  ],
  ['tables'],
);
const tableRanks = ranks(
  ['description', 'parent', 'resource', 'write_disposition', 'x-merge-strategy'],
  ['x-normalizer', 'x-cdf', 'x-sqlmesh', 'columns'],
);
const columnRanks = ranks(
  ['data_type', 'precision', 'scale', 'timezone', 'nullable', 'description', ...columnFlags],
  ['x-sqlmesh'],
);
const noRanks: Ranks = new Map();

/** Keys whose values are canonical already, or in an order that a person chose. */
const settled = new Set(['tables', 'columns', 'x-cdf', 'x-sqlmesh']);

function ordered(map: TreeMap, rank: Ranks): TreeMap {
  const entries = [...map].sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || compareText(a, b));
  return new Map(entries.map(([key, value]) => [key, settled.has(key) && rank.has(key) ? value : sortedWithin(value)]));
}

/** A value with the keys of all its mappings sorted. */
export function sortedWithin(value: Tree): Tree {
  if (isTreeList(value)) return value.map(sortedWithin);
  return isTreeMap(value) ? ordered(value, noRanks) : value;
}
