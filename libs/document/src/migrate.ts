import { type Checked, type Finding, finding, type Place } from '@cdf/core';
import type { Tree, TreeMap } from '@cdf/text';
import { asMap, mapAt } from './document.ts';

/** The engine version this cdf reads and writes. */
export const currentEngine = 11;
const oldestEngine = 9;

/**
 * Lifts a document of engine 9 or 10 to engine 11, and takes out marks of a run, as dlt does when it loads one.
 *
 * @findings those of `engineFindings`; the tree is then returned as it is
 * @source dlt `common/schema/migrations.py`, `migrate_schema`
 */
export function migrate(tree: TreeMap, file: string): Checked<TreeMap> {
  const engine = tree.get('engine_version');
  const findings = engineFindings(tree, file);
  if (typeof engine !== 'number' || findings.length > 0) return { value: tree, findings };
  const lifted = steps.filter(([from]) => from >= engine).reduce((current, [, step]) => step(current), tree);
  return { value: mapColumns(lifted, withoutSeenNull), findings };
}

/**
 * Whether `migrate` can lift a document, without lifting it.
 *
 * @findings CDF202 for an older engine (with the dlt command that lifts it), CDF203 for a newer one
 */
export function engineFindings(tree: TreeMap, file: string): Finding[] {
  const engine = tree.get('engine_version');
  const at: Place = { file, pointer: '/engine_version' };
  if (typeof engine !== 'number') return [];
  if (engine > currentEngine) return [newerEngine(engine, at)];
  return engine < oldestEngine ? [olderEngine(engine, file, at)] : [];
}

const newerEngine = (engine: number, at: Place): Finding =>
  finding('CDF203', at, `The schema has engine version ${engine}; this cdf knows versions up to ${currentEngine}`, {
    hint: 'update cdf',
  });

const olderEngine = (engine: number, file: string, at: Place): Finding =>
  finding(
    'CDF202',
    at,
    `The schema has engine version ${engine}; cdf reads versions ${oldestEngine} to ${currentEngine}`,
    { hint: `let dlt lift it: dlt schema ${file} --format yaml` },
  );

const steps: readonly (readonly [from: number, step: (tree: TreeMap) => TreeMap])[] = [
  [9, fromEngine9],
  [10, fromEngine10],
];

function fromEngine9(tree: TreeMap): TreeMap {
  const lifted = withKey(mapColumns(tree, columnFrom9), 'engine_version', 10);
  return changedAt(changedAt(lifted, 'settings', settingsFrom9), 'normalizers', (normalizers) =>
    changedAt(normalizers, 'json', (json) =>
      changedAt(json, 'config', (config) => withoutKey(config, 'generate_dlt_id')),
    ),
  );
}

function columnFrom9(name: string, column: TreeMap): TreeMap {
  const lifted = new Map(column);
  if (lifted.get('data_type') === 'complex') lifted.set('data_type', 'json');
  if (name === '_dlt_id' && lifted.get('unique') === true) lifted.set('row_key', true);
  if (name === '_dlt_parent_id' && lifted.get('foreign_key') === true) lifted.set('parent_key', true);
  lifted.delete('foreign_key');
  return lifted;
}

function settingsFrom9(settings: TreeMap): TreeMap {
  const typed = changedAt(settings, 'preferred_types', (types) =>
    mapEntries(types, (_, type) => (type === 'complex' ? 'json' : type)),
  );
  return changedAt(typed, 'default_hints', (hints) =>
    hints.size === 0
      ? hints
      : new Map(withoutKey(hints, 'foreign_key')).set('row_key', ['_dlt_id']).set('parent_key', ['_dlt_parent_id']),
  );
}

function fromEngine10(tree: TreeMap): TreeMap {
  const normalizers = withKey(mapAt(tree, 'normalizers'), 'use_break_path_on_normalize', false);
  return withKey(withKey(tree, 'normalizers', normalizers), 'engine_version', 11);
}

/** A column that held only nulls is no column; the mark that says so does not stay on one that got its type later. */
function withoutSeenNull(_: string, column: TreeMap): TreeMap | undefined {
  const marks = mapAt(column, 'x-normalizer');
  if (marks.get('seen-null-first') !== true) return column;
  if (!column.has('data_type')) return undefined;
  const left = withoutKey(marks, 'seen-null-first');
  return left.size === 0 ? withoutKey(column, 'x-normalizer') : withKey(column, 'x-normalizer', left);
}

const mapColumns = (tree: TreeMap, change: (name: string, column: TreeMap) => TreeMap | undefined): TreeMap =>
  changedAt(tree, 'tables', (tables) =>
    mapEntries(tables, (_, table) => {
      const entries = asMap(table);
      return entries === undefined
        ? table
        : changedAt(entries, 'columns', (columns) =>
            mapEntries(columns, (name, column) => {
              const hints = asMap(column);
              return hints === undefined ? column : change(name, hints);
            }),
          );
    }),
  );

/** The map with the mapping below a key changed; the same map where there is no mapping. */
function changedAt(map: TreeMap, key: string, change: (below: TreeMap) => TreeMap): TreeMap {
  const below = asMap(map.get(key));
  return below === undefined ? map : withKey(map, key, change(below));
}

const withKey = (map: TreeMap, key: string, value: Tree): TreeMap => new Map(map).set(key, value);

function withoutKey(map: TreeMap, key: string): TreeMap {
  const left = new Map(map);
  left.delete(key);
  return left;
}

/** Every entry changed; undefined takes an entry out. */
function mapEntries(map: TreeMap, change: (key: string, value: Tree) => Tree | undefined): TreeMap {
  const changed = new Map<string, Tree>();
  for (const [key, value] of map) {
    const next = change(key, value);
    if (next !== undefined) changed.set(key, next);
  }
  return changed;
}
