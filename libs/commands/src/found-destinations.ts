import { posix } from 'node:path';
import { type Checked, type Finding, isError } from '@cdf/core';
import { type Gateway, readGateways } from '@cdf/emit';
import { parseToml } from '@cdf/project';
import type { SqlMeshConfig } from '@cdf/sources';
import { destinationTypes } from '@cdf/sql';
import { isTreeMap, type Tree, type TreeMap } from '@cdf/text';
import type { InitTree } from './init-plan.ts';

/** A destination that a project already has. */
export interface FoundDestination {
  readonly name: string;
  readonly type: string;
  /** Credential fields that are no secret and stand nowhere that cdf reads. */
  readonly fields: ReadonlyMap<string, string | number>;
}

/** What dlt's and SQLMesh's own settings say. */
export interface FoundDestinations {
  readonly destinations: readonly FoundDestination[];
  /** `dataset_name` by section of dlt's settings; `''` is what stands above all sections. */
  readonly datasets: ReadonlyMap<string, string>;
  /** Why the gateways of a `config.py` are not known, where there is one. */
  readonly unread: string | undefined;
}

/**
 * Destinations of dlt's settings in the order of the files, else gateways of SQLMesh. Of a secrets file nothing is taken but names and
 * types: cdf looks values up where dlt does.
 *
 * @findings CDF101 for a file that cannot be read
 */
export function foundDestinations(
  tree: InitTree,
  directory: string,
  pythonConfig?: SqlMeshConfig,
): Checked<FoundDestinations> {
  const findings: Finding[] = [];
  const settings = dltFiles.flatMap((name) => {
    const path = [directory, '.'].map((folder) => posix.join(folder, name)).find((one) => tree.read(one) !== undefined);
    if (path === undefined) return [];
    const parsed = parseToml(tree.read(path)!.replace(/^\uFEFF/, ''), path);
    findings.push(...parsed.findings);
    return [parsed.value];
  });
  const types = new Map<string, string>();
  for (const [name, section] of settings.flatMap(destinationSections)) {
    const type = section.get('destination_type');
    // Without a type of its own, a destination is of the type it is named after.
    if (typeof type === 'string') types.set(name, type.replace(/^dlt\.destinations\./, ''));
    else if (!types.has(name)) types.set(name, name);
  }
  const known = [...types].filter(([name, type]) => type !== name || destinationTypes.includes(type));
  const ofDlt = known.map(([name, type]): FoundDestination => ({ name, type, fields: new Map() }));
  const gateways = ofDlt.length > 0 ? { value: [], findings: [] } : ofSqlMesh(tree, directory, pythonConfig);
  findings.push(...gateways.findings);
  const unread =
    ofDlt.length === 0 && pythonConfig !== undefined && 'fault' in pythonConfig ? pythonConfig.fault : undefined;
  return { value: { destinations: [...ofDlt, ...gateways.value], datasets: datasetNames(settings), unread }, findings };
}

/** Secrets first: dlt looks there first. */
const dltFiles = ['.dlt/secrets.toml', '.dlt/config.toml'];

function destinationSections(settings: TreeMap): (readonly [string, TreeMap])[] {
  const all = settings.get('destination');
  return [...(isTreeMap(all) ? all : [])].flatMap(([name, section]) =>
    isTreeMap(section) && name !== 'credentials' ? [[name, section] as const] : [],
  );
}

function datasetNames(settings: readonly TreeMap[]): Map<string, string> {
  const names = new Map<string, string>();
  const visit = (tree: TreeMap, section: readonly string[]): void => {
    for (const [key, value] of tree) {
      const name = section.join('.');
      if (key === 'dataset_name' && typeof value === 'string' && !names.has(name)) names.set(name, value);
      if (isTreeMap(value as Tree)) visit(value as TreeMap, [...section, key]);
    }
  };
  for (const tree of settings) visit(tree, []);
  return names;
}

/** SQLMesh's settings in Python, where they are the only ones and nothing of dlt's tells where tables go. */
export function asksPython(tree: InitTree, directory: string): boolean {
  const text = tree.read(posix.join(directory, 'config.py'));
  if (text === undefined || !/\bsqlmesh\b/.test(text)) return false;
  const { value, findings } = foundDestinations(tree, directory);
  return findings.length === 0 && value.destinations.length === 0;
}

function ofSqlMesh(tree: InitTree, directory: string, python?: SqlMeshConfig): Checked<readonly Gateway[]> {
  for (const name of ['config.yaml', 'config.yml']) {
    const path = posix.join(directory, name);
    const text = tree.read(path);
    // Other programs have a config.yaml too.
    if (text === undefined || !/^(?:gateways|model_defaults|default_gateway):/m.test(text)) continue;
    const read = readGateways(text, path);
    return read.findings.some(isError) ? { value: [], findings: read.findings } : read;
  }
  return python !== undefined && 'text' in python
    ? readGateways(python.text, posix.join(directory, 'config.py'))
    : { value: [], findings: [] };
}
