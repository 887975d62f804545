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
  const sections = ['destination', name] as const;
  const variables: Record<string, string> = {};
  const tell = (path: readonly string[], value: string | undefined): void => {
    if (value !== undefined) variables[variableOf([...(pipeline === undefined ? [] : [pipeline]), ...path])] = value;
  };
  const find = (key: string, inner: readonly string[] = []): Tree | undefined =>
    findSetting(providers, { key, sections, pipeline, inner })?.value;
  const tellFields = (inner: readonly string[]): void => {
    for (const key of keysIn(files, sections, pipeline, inner)) {
      const value = find(key, inner);
      const isSections = value !== undefined && isTreeMap(value) && sectionsOfDlt.has(key);
      if (isSections) tellFields([...inner, key]);
      else tell([...sections, ...inner, key], asText(value));
    }
  };
  tellFields([]);
  tellFields(['credentials']);
  const credentials = find('credentials');
  const theirs = findSetting(ofDlt, { key: 'credentials', sections, pipeline })?.value;
  if (typeof credentials === 'string') tell([...sections, 'credentials'], credentials);
  else if (isTreeMap(credentials) && typeof theirs === 'string')
    tell(
      [...sections, 'credentials'],
      withoutParts(theirs, find('query', ['credentials']), find('database', ['credentials'])),
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

/**
 * Tables whose fields dlt looks up one by one, as it does those of `credentials`. Of another table the whole is a value, JSON in a
 * variable.
 * @source dlt 1.31: what has a specification of its own in `destinations/impl/<type>/configuration.py`
 */
const sectionsOfDlt = new Set([
  ...['csv_format', 'zerobus', 'lakeformation_config', 'options', 'embeddings'],
  // Of DuckLake and Lance.
  ...['catalog', 'storage', 'credentials'],
]);

/** Keys of a destination that stand in files below these sections of its own. */
function keysIn(
  files: readonly TreeMap[],
  [destinations, name]: readonly [string, string],
  pipeline: string | undefined,
  inner: readonly string[],
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const file of files) {
    for (const root of [file, pipeline === undefined ? undefined : mapIn(file, pipeline)]) {
      const all = mapIn(root, destinations);
      const own = mapIn(all, name);
      for (const section of [root, all, own]) {
        const fields = inner.reduce(mapIn, section);
        // Tables of the wider sections are other sections.
        const isField = (key: string, value: Tree): boolean =>
          inner.length > 0 || section === own || !isTreeMap(value) || sectionsOfDlt.has(key);
        for (const [key, value] of fields ?? []) if (isField(key, value)) keys.add(key);
      }
    }
  }
  if (inner.length === 0) keys.delete('credentials');
  return keys;
}

const mapIn = (tree: TreeMap | undefined, key: string): TreeMap | undefined => {
  const value = tree?.get(key);
  return value !== undefined && isTreeMap(value) ? value : undefined;
};
