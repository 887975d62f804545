/** What dlt's config.toml says about where tables go. */
export interface DltConfig {
  /** Types by name of the destination, in the order of the file. */
  readonly destinations: ReadonlyMap<string, string>;
  /** `dataset_name` by section; `''` is what stands above all sections. */
  readonly datasets: ReadonlyMap<string, string>;
}

/**
 * Reads the few settings that `cdf_config.toml` starts from, line by line: sections and plain strings. What is written in another
 * way is not found, and the file then gets a placeholder that says so.
 *
 * @param text  of `.dlt/config.toml`, which never holds a secret
 */
export function readDltConfig(text: string): DltConfig {
  const destinations = new Map<string, string>();
  const datasets = new Map<string, string>();
  let section: readonly string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/.exec(line)?.[1];
    if (header !== undefined) {
      section = [...header.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
      const name = section[0] === 'destination' ? section[1] : undefined;
      // Without a type of its own, a destination is of the type it is named after.
      if (name !== undefined && name !== 'credentials' && !destinations.has(name)) destinations.set(name, name);
      continue;
    }
    const [, key, , value] = /^\s*([\w-]+)\s*=\s*(["'])([^"'\\]+)\2\s*(?:#.*)?$/.exec(line) ?? [];
    if (value === undefined) continue;
    if (key === 'dataset_name') datasets.set(section.join('.'), value);
    const name = section.length === 2 && section[0] === 'destination' ? section[1] : undefined;
    if (key === 'destination_type' && name !== undefined && destinations.has(name)) destinations.set(name, value);
  }
  return { destinations, datasets };
}
