import { type Checked, type Finding, finding, type Place } from '@cdf/core';
import type { Tree, TreeMap } from '@cdf/text';
import { asMap, mapAt } from './document.ts';

/** The engine version this cdf reads and writes. */
export const currentEngine = 11;
const oldestEngine = 9;

/**
 * Lifts a document of engine 9 or 10 to engine 11, as dlt does when it loads one.
 *
 * @findings CDF202 for an older engine (with the dlt command that lifts it), CDF203 for a newer one; the tree is then returned as it is
 * @source dlt `common/schema/migrations.py`, `migrate_schema`
 */
export function migrate(tree: TreeMap, file: string): Checked<TreeMap> {
  const engine = tree.get('engine_version');
  const at: Place = { file, pointer: '/engine_version' };
  if (typeof engine !== 'number') return { value: tree, findings: [] };
  if (engine > currentEngine) return { value: tree, findings: [newerEngine(engine, at)] };
  if (engine < oldestEngine) return { value: tree, findings: [olderEngine(engine, file, at)] };
  const lifted = steps.filter(([from]) => from >= engine).reduce((current, [, step]) => step(current), tree);
  return { value: lifted, findings: [] };
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
    {
      hint: `let dlt lift it: dlt schema ${file} --format yaml`,
    },
  );

const steps: readonly (readonly [from: number, step: (tree: TreeMap) => TreeMap])[] = [
  [9, fromEngine9],
  [10, fromEngine10],
];

function fromEngine9(tree: TreeMap): TreeMap {
  const tables = mapEntries(mapAt(tree, 'tables'), (_, table) => {
    const columns = asMap(table)?.get('columns');
    return columns === undefined
      ? table
      : withKey(table as TreeMap, 'columns', mapEntries(columns as TreeMap, columnFrom9));
  });
  const settings = asMap(tree.get('settings'));
  const hints = asMap(settings?.get('default_hints'));
  const lifted = withKey(withKey(tree, 'tables', tables), 'engine_version', 10);
  if (settings === undefined || hints === undefined) return lifted;
  const renamed = new Map(
    [...hints].map(([hint, patterns]) => [hint === 'foreign_key' ? 'parent_key' : hint, patterns]),
  );
  return withKey(lifted, 'settings', withKey(settings, 'default_hints', renamed));
}

function columnFrom9(name: string, column: Tree): Tree {
  const entries = asMap(column);
  if (entries === undefined) return column;
  const lifted = new Map(entries);
  if (lifted.get('data_type') === 'complex') lifted.set('data_type', 'json');
  if (name === '_dlt_id' && lifted.get('unique') === true) lifted.set('row_key', true);
  if (lifted.get('foreign_key') === true) lifted.set('parent_key', true);
  lifted.delete('foreign_key');
  return lifted;
}

function fromEngine10(tree: TreeMap): TreeMap {
  const normalizers = withKey(mapAt(tree, 'normalizers'), 'use_break_path_on_normalize', false);
  return withKey(withKey(tree, 'normalizers', normalizers), 'engine_version', 11);
}

const withKey = (map: TreeMap, key: string, value: Tree): TreeMap => new Map(map).set(key, value);

const mapEntries = (map: TreeMap, change: (key: string, value: Tree) => Tree): TreeMap =>
  new Map([...map].map(([key, value]) => [key, change(key, value)]));
