import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Checked, compareText, decodeText, type Finding, finding, pointerOf, sortedBy } from '@cdf/core';
import { isTreeMap, loadValidator, type Tree, type TreeMap } from '@cdf/text';
import { readDestinations, secretsIn } from './destination.ts';
import type { GradeSetting, Project, PullSettings, SchemaSettings, TypeScriptSettings } from './project.ts';
import { parseToml } from './toml.ts';

/** The file that makes a folder a cdf project. */
export const configFile = 'cdf_config.toml';

/** The nearest folder at or above `from` that holds a `cdf_config.toml`, or undefined. Absolute path. */
export function findProject(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(folder, configFile))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/**
 * Reads a project's settings.
 *
 * @param root  absolute path of the project folder
 * @findings CDF101–CDF104 for a faulty file, CDF105 for one that cannot be read, CDF603 for a secret in it
 */
export async function readProject(root: string): Promise<Checked<Project>> {
  let text: string;
  try {
    text = decodeText(readFileSync(join(root, configFile)));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return {
      value: emptyProject(root, ''),
      findings: [finding('CDF105', { file: configFile, pointer: '' }, `${configFile} cannot be read: ${reason}`)],
    };
  }
  return parseProject(root, text);
}

/**
 * The settings that a `cdf_config.toml` has, wherever its text is from.
 *
 * @findings CDF101–CDF104 for a faulty file, CDF603 for a secret in it
 */
export async function parseProject(root: string, text: string): Promise<Checked<Project>> {
  const parsed = parseToml(text, configFile);
  if (parsed.findings.length > 0) return { value: emptyProject(root, text), findings: parsed.findings };
  const validate = await loadValidator('config');
  const findings: Finding[] = [...validate(parsed.value, configFile), ...secretsIn(parsed.value, configFile)];
  return { value: projectFrom(root, text, parsed.value), findings };
}

const emptyProject = (root: string, text: string): Project => projectFrom(root, text, new Map());

function projectFrom(root: string, text: string, settings: TreeMap): Project {
  const cdf = mapAt(settings, 'cdf');
  const emit = cdf.get('emit');
  return {
    root,
    config: { file: configFile, text },
    emit: typeof emit === 'number' ? emit : 1,
    typescript: typeScriptSettings(cdf.get('typescript')),
    macros: macroNames(mapAt(cdf, 'sql').get('macros')),
    contract: gradeSettings(mapAt(cdf, 'contract')),
    pull: pullSettings(mapAt(cdf, 'pull')),
    schemas: sortedBy([...mapAt(cdf, 'schemas')].map(schemaSettings), ({ key }) => key),
    destinations: readDestinations(settings, configFile),
  };
}

/** SQLMesh knows macros by their names in lower case. */
const macroNames = (names: Tree | undefined): string[] =>
  Array.isArray(names)
    ? [...new Set(names.filter((name) => typeof name === 'string').map((name) => name.toLowerCase()))].sort(compareText)
    : [];

const gradeSettings = (settings: TreeMap): GradeSetting[] =>
  [...settings].flatMap(([path, set]) =>
    [...(isTreeMap(set) ? set : new Map([['*', set]]))].flatMap(([rule, grade]) =>
      grade === 'breaking' || grade === 'risky' || grade === 'safe' ? [{ path, rule, grade }] : [],
    ),
  );

function schemaSettings([key, tree]: readonly [string, Tree]): SchemaSettings {
  const settings = isTreeMap(tree) ? tree : new Map<string, Tree>();
  const text = (name: string): string | undefined => {
    const value = settings.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    key,
    source: text('source') ?? '',
    destination: text('destination') ?? '',
    dataset: text('dataset') ?? '',
    schema: text('schema') ?? key,
    ...optional('pipeline', text('pipeline')),
    ...optional('pipelinesDir', text('pipelines_dir')),
    ...optional('verify', settings.get('verify') === true || undefined),
    place: { file: configFile, pointer: pointerOf('cdf', 'schemas', key) },
  };
}

const optional = <K extends string, T>(key: K, value: T | undefined): { readonly [key in K]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: T });

function pullSettings(pull: TreeMap): PullSettings {
  const seconds = (key: string, otherwise: number): number => {
    const value = pull.get(key);
    return typeof value === 'number' ? value : otherwise;
  };
  const python = pull.get('python');
  return {
    timeout: seconds('timeout', 60),
    retry: seconds('retry', 0),
    python: typeof python === 'string' ? python : undefined,
  };
}

const typeScriptDefaults: TypeScriptSettings = {
  bigint: 'string',
  decimal: 'string',
  wei: 'string',
  timestamp: 'string',
  json: 'unknown',
  outDir: undefined,
};

function typeScriptSettings(tree: Tree | undefined): TypeScriptSettings | undefined {
  if (tree === false) return undefined;
  if (!isTreeMap(tree)) return typeScriptDefaults;
  const { out_dir, ...given } = Object.fromEntries(tree);
  return {
    ...typeScriptDefaults,
    ...given,
    outDir: typeof out_dir === 'string' ? out_dir.replace(/\/+$/, '') : undefined,
  };
}

const mapAt = (tree: TreeMap, key: string): TreeMap => {
  const value = tree.get(key);
  return isTreeMap(value) ? value : new Map();
};
