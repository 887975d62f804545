import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, type Finding, finding } from '@cdf/core';
import type { TreeMap } from '@cdf/text';
import { type Environment, globalFolder, settingsFolder } from './dlt-folders.ts';
import { environmentProvider, fileProvider, mergedSettings, type SettingsProvider } from './dlt-settings.ts';
import { parseToml } from './toml.ts';

/**
 * Where settings of destinations come from, first wins: the environment, then secrets, then settings; cdf's file before dlt's of the
 * same rank. dlt's files of the machine lie under those of the project.
 *
 * @param root  absolute path of the project folder
 * @findings CDF101 for a file that is no TOML, CDF105 for one that cannot be read; no value is in either
 * @source dlt 1.31 `common/runtime/run_context.py`, `initial_providers`
 */
export function readDltSettings(root: string, environment: Environment): Checked<readonly SettingsProvider[]> {
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
  const ofCdf = (name: string): SettingsProvider => fileProvider(name, read(join(root, name), name));
  const providers = [
    environmentProvider(environment),
    ofCdf('cdf_secrets.toml'),
    ofDlt('secrets.toml'),
    ofCdf('cdf_config.toml'),
    ofDlt('config.toml'),
  ];
  return { value: providers, findings };
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
