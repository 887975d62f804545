import { isTreeMap, type Tree, type TreeMap } from '@cdf/text';
import { secretFields } from './destination.ts';

/** One place of settings, as dlt's configuration providers are. */
export interface SettingsProvider {
  /** `environment`, or the file relative to the project folder. */
  readonly name: string;
  /** The value at a dotted path; tables are values too. */
  readonly find: (path: readonly string[]) => Tree | undefined;
}

/** Which setting is wanted. */
export interface WantedSetting {
  readonly key: string;
  /** Sections that may be left out, from the last one on. */
  readonly sections: readonly string[];
  /** Sections that always stand before the key. */
  readonly inner?: readonly string[];
  /** Name of the pipeline, tried as the first section. */
  readonly pipeline?: string | undefined;
}

/** A setting, and where it was found. */
export interface FoundSetting {
  readonly value: Tree;
  readonly provider: string;
  readonly path: readonly string[];
}

/**
 * Looks a setting up as dlt does: with the pipeline's name before everything else, then without; provider by provider; in each from
 * the most to the least specific path. An empty text is a value.
 *
 * @param providers  first wins
 * @source dlt 1.31 `common/configuration/resolve.py`, `_resolve_single_value` and `_build_section_lookup_paths`
 */
export function findSetting(
  providers: readonly SettingsProvider[],
  { key, sections, inner = [], pipeline }: WantedSetting,
): FoundSetting | undefined {
  const tail = [...inner, key];
  for (const prefix of pipeline === undefined || pipeline === '' ? [[]] : [[pipeline], []]) {
    for (const provider of providers) {
      for (let length = sections.length; length >= 0; length--) {
        const path = [...prefix, ...sections.slice(0, length), ...tail];
        const value = provider.find(path);
        if (value !== undefined) return { value, provider: provider.name, path };
      }
    }
  }
  return undefined;
}

/**
 * Settings in variables: `a.b-c.d` is `A__B-C__D`. Lower-case variables are not read.
 *
 * @param mounted  a secret in a file, by its name: the variable in lower case, with hyphens
 * @source dlt 1.31 `common/configuration/providers/environ.py`, `EnvironProvider`
 */
export const environmentProvider = (
  environment: Readonly<Record<string, string | undefined>>,
  mounted: (name: string) => string | undefined = () => undefined,
): SettingsProvider => ({
  name: 'environment',
  find: (path) => {
    const variable = variableOf(path);
    return (isSecret(path) ? mounted(variable.toLowerCase().replaceAll('_', '-')) : undefined) ?? environment[variable];
  },
});

/** True where dlt takes a value for a secret: the credentials as a whole, and some of their fields. */
function isSecret(path: readonly string[]): boolean {
  const [before, last] = [path.at(-2), path.at(-1)];
  return last === 'credentials' || (before === 'credentials' && secretFields.has(last!));
}

/** The variable that holds a setting. */
export const variableOf = (path: readonly string[]): string => path.join('__').toUpperCase();

/** Settings in a TOML file. Keys are taken as they are written. */
export const fileProvider = (name: string, settings: TreeMap): SettingsProvider => ({
  name,
  find: (path) => {
    let found: Tree | undefined = settings;
    for (const key of path) found = found !== undefined && isTreeMap(found) ? found.get(key) : undefined;
    return found;
  },
});

/** One mapping over another, table by table. */
export function mergedSettings(over: TreeMap, under: TreeMap): TreeMap {
  const merged = new Map(under);
  for (const [key, value] of over) {
    const below = merged.get(key);
    const isTable = isTreeMap(value) && below !== undefined && isTreeMap(below);
    merged.set(key, isTable ? mergedSettings(value, below) : value);
  }
  return merged;
}
