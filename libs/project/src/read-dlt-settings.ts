import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, type Finding, finding } from '@cdf/core';
import type { TreeMap } from '@cdf/text';
import { destinationEnvironment } from './destination-environment.ts';
import { type DestinationSettings, destinationSettings } from './destination-settings.ts';
import { type Environment, globalFolder, settingsFolder } from './dlt-folders.ts';
import { environmentProvider, fileProvider, mergedSettings, type SettingsProvider } from './dlt-settings.ts';
import { parseToml } from './toml.ts';

/** The settings of a project's destinations. */
export interface DltSettings {
  /** @param pipeline  dlt's name of the pipeline, whose own settings come first */
  readonly destination: (name: string, pipeline?: string) => DestinationSettings;
  /** What of them stands in cdf's own files, as variables for dlt. */
  readonly variables: (name: string, pipeline?: string) => Record<string, string>;
}

/**
 * Where settings of destinations come from, first wins: the environment, then secrets, then settings; cdf's file before dlt's of the
 * same rank. dlt's files of the machine lie under those of the project.
 *
 * @param root  absolute path of the project folder
 * @param mounted  folder of the secrets that a container gets as files, which come before variables
 * @findings CDF101 for a file that is no TOML, CDF105 for one that cannot be read; no value is in either
 * @source dlt 1.31 `common/runtime/run_context.py`, `initial_providers`
 */
export function readDltSettings(
  root: string,
  environment: Environment,
  mounted = '/run/secrets',
): Checked<DltSettings> {
  const findings: Finding[] = [];
  const read = (path: string, name: string): TreeMap => {
    const { value, findings: found } = readToml(path, name);
    findings.push(...found);
    return value;
  };
  const ofDlt = (name: string): SettingsProvider => {
    const own = read(join(settingsFolder(root, environment), name), `.dlt/${name}`);
    const machines = read(join(globalFolder(environment), name), `~/.dlt/${name}`);
    return fileProvider(`.dlt/${name}`, mergedSettings(own, machines));
  };
  const [secrets, config] = ['cdf_secrets.toml', 'cdf_config.toml'].map((name) => read(join(root, name), name)) as [
    TreeMap,
    TreeMap,
  ];
  const variables = environmentProvider(environment, (name) => mountedSecret(mounted, name));
  const [secretsOfDlt, configOfDlt] = [ofDlt('secrets.toml'), ofDlt('config.toml')];
  const providers = [
    variables,
    fileProvider('cdf_secrets.toml', secrets),
    secretsOfDlt,
    fileProvider('cdf_config.toml', config),
    configOfDlt,
  ];
  const places = { providers, ofDlt: [variables, secretsOfDlt, configOfDlt], files: [secrets, config] };
  const value: DltSettings = {
    destination: (name, pipeline) => destinationSettings(providers, name, pipeline),
    variables: (name, pipeline) => destinationEnvironment(places, name, pipeline),
  };
  return { value, findings };
}

/**
 * A secret that a container gets as a file, or as a file in a folder of the same name.
 * @source dlt 1.31 `common/configuration/providers/environ.py`, `EnvironProvider.get_value`
 */
function mountedSecret(folder: string, name: string): string | undefined {
  for (const path of [join(folder, name, name), join(folder, name)]) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      // Not there, a folder, or not for us: dlt goes on as well.
    }
  }
  return undefined;
}

function readToml(path: string, name: string): Checked<TreeMap> {
  try {
    return parseToml(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), name);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    if (code === 'ENOENT' || code === 'ENOTDIR') return { value: new Map(), findings: [] };
    return {
      value: new Map(),
      findings: [finding('CDF105', { file: name, pointer: '' }, `"${name}" cannot be read: ${code}`)],
    };
  }
}
