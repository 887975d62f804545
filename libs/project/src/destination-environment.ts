import { isTreeMap, type Tree, type TreeMap } from '@cdf/text';
import { parseConnectionString } from './connection-string.ts';
import { findSetting, type SettingsProvider, variableOf } from './dlt-settings.ts';
import { asText } from './setting-values.ts';

/** Where settings are, all in dlt's order. */
export interface SettingsPlaces {
  readonly providers: readonly SettingsProvider[];
  /** The ones among them that dlt itself reads. */
  readonly ofDlt: readonly SettingsProvider[];
  /** What stands in cdf's own files. */
  readonly files: readonly TreeMap[];
}

/**
 * Variables that let dlt itself find the settings of a destination that stand in cdf's files, with the same result as here: each
 * field is looked up in dlt's order and said at its most specific path. What stands only in dlt's own places dlt finds by itself.
 * Values are secrets: they belong into the environment of a child process and nowhere else.
 */
export function destinationEnvironment(
  { providers, ofDlt, files }: SettingsPlaces,
  name: string,
  pipeline?: string,
): Record<string, string> {
  const sections = ['destination', name];
  const variables: Record<string, string> = {};
  const tell = (path: readonly string[], value: string | undefined): void => {
    if (value !== undefined) variables[variableOf([...(pipeline === undefined ? [] : [pipeline]), ...path])] = value;
  };
  const find = (key: string, inner?: string): Tree | undefined =>
    findSetting(providers, { key, sections, pipeline, ...(inner === undefined ? {} : { inner }) })?.value;
  const { beside, among } = fieldsIn(files, name, pipeline);
  for (const key of beside) tell([...sections, key], asText(find(key)));
  for (const key of among) tell([...sections, 'credentials', key], asText(find(key, 'credentials')));
  const credentials = find('credentials');
  const theirs = findSetting(ofDlt, { key: 'credentials', sections, pipeline })?.value;
  if (typeof credentials === 'string') tell([...sections, 'credentials'], credentials);
  else if (isTreeMap(credentials) && typeof theirs === 'string')
    tell(
      [...sections, 'credentials'],
      withoutParts(theirs, find('query', 'credentials'), find('database', 'credentials')),
    );
  return variables;
}

/** A connection string that says nothing but the parameters, and so leaves all to fields. Fields alone would not come before one. */
function withoutParts(theirs: string, query: Tree | undefined, database: Tree | undefined): string | undefined {
  const parts = parseConnectionString(theirs);
  if (parts === undefined) return asText(database);
  const pairs = isTreeMap(query) ? [...query].map(([key, value]): [string, string] => [key, asText(value) ?? '']) : [];
  return `${parts.drivername}://?${new URLSearchParams(pairs)}`;
}

/** Keys of a destination that stand in files, beside the credentials and among them. */
function fieldsIn(files: readonly TreeMap[], name: string, pipeline: string | undefined) {
  const beside = new Set<string>();
  const among = new Set<string>();
  for (const file of files) {
    for (const root of [file, pipeline === undefined ? undefined : mapIn(file, pipeline)]) {
      const all = mapIn(root, 'destination');
      const own = mapIn(all, name);
      for (const section of [root, all, own]) {
        // Tables of the wider sections are other sections.
        for (const [key, value] of section ?? []) if (section === own || !isTreeMap(value)) beside.add(key);
        for (const key of mapIn(section, 'credentials')?.keys() ?? []) among.add(key);
      }
    }
  }
  beside.delete('credentials');
  return { beside, among };
}

const mapIn = (tree: Tree | undefined, key: string): TreeMap | undefined => {
  const value = tree !== undefined && isTreeMap(tree) ? tree.get(key) : undefined;
  return value !== undefined && isTreeMap(value) ? value : undefined;
};
