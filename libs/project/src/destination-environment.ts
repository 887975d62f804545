import { isTreeMap, type Tree, type TreeMap, toPlain } from '@cdf/text';
import { findSetting, type SettingsProvider, variableOf } from './dlt-settings.ts';

/**
 * Variables that let dlt itself find the settings of a destination that stand in cdf's files, with the same result as here: each
 * field is looked up in dlt's order and said at its most specific path. What stands only in dlt's own places dlt finds by itself.
 * Values are secrets: they belong into the environment of a child process and nowhere else.
 *
 * @param files  the settings in cdf's own files
 */
export function destinationEnvironment(
  providers: readonly SettingsProvider[],
  files: readonly TreeMap[],
  name: string,
  pipeline?: string,
): Record<string, string> {
  const sections = ['destination', name];
  const variables: Record<string, string> = {};
  const prefix = pipeline === undefined ? [] : [pipeline];
  const say = (key: string, inner: string | undefined): void => {
    const value = findSetting(providers, { key, sections, pipeline, ...(inner === undefined ? {} : { inner }) })?.value;
    if (value === undefined || (key === 'credentials' && typeof value !== 'string')) return;
    variables[variableOf([...prefix, ...sections, ...(inner === undefined ? [] : [inner]), key])] = textOf(value);
  };
  for (const [inner, keys] of fieldsIn(files, name, pipeline)) for (const key of keys) say(key, inner);
  return variables;
}

/** Keys of a destination that stand in files, beside the credentials and among them. */
function fieldsIn(files: readonly TreeMap[], name: string, pipeline: string | undefined) {
  const beside = new Set<string>();
  const among = new Set<string>();
  for (const file of files) {
    for (const root of [file, pipeline === undefined ? undefined : mapIn(file, pipeline)]) {
      const all = mapIn(root, 'destination');
      const own = mapIn(all, name);
      for (const key of own?.keys() ?? []) beside.add(key);
      for (const section of [root, all, own])
        for (const key of mapIn(section, 'credentials')?.keys() ?? []) among.add(key);
    }
  }
  return new Map([
    [undefined, beside],
    ['credentials', among],
  ] as const);
}

const mapIn = (tree: Tree | undefined, key: string): TreeMap | undefined => {
  const value = tree !== undefined && isTreeMap(tree) ? tree.get(key) : undefined;
  return value !== undefined && isTreeMap(value) ? value : undefined;
};

/** Tables and lists are JSON in a variable. @source dlt 1.31 `common/configuration/utils.py`, `deserialize_value` */
const textOf = (value: Tree): string => (typeof value === 'object' ? JSON.stringify(toPlain(value)) : String(value));
