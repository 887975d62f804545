import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { actionsFile, actionsFolder, compareText, decodeText } from '@cdf/core';
import { UnreadableFile } from './unreadable-file.ts';

/**
 * Reads a text file of the project; undefined when there is none. A byte order mark is not part of the text.
 *
 * @throws UnreadableFile
 */
export type ReadText = (file: string) => string | undefined;

/** Reads files of a project, each once. `changed` are texts that stand for what is on disk. */
export function projectReader(root: string, changed: ReadonlyMap<string, string> = new Map()): ReadText {
  const known = new Map<string, string | undefined>(changed);
  return (file) => {
    if (!known.has(file)) known.set(file, readFile(root, file));
    return known.get(file);
  };
}

function readFile(root: string, file: string): string | undefined {
  try {
    const path = join(root, file);
    // Asking first: a thrown ENOENT costs ten times as much, and hardly a table has a model that somebody wrote.
    if (statSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    return decodeText(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    if (absences.has(code)) return undefined;
    throw new UnreadableFile(file, code);
  }
}

const absences = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** Keys of the schemas that are there, or that `changed` adds: folders below `metadata/` with a `schema.yml`. Sorted. */
export function schemaKeys(root: string, changed: ReadonlyMap<string, string> = new Map()): string[] {
  const there = subfolders(root, 'metadata').filter((key) => existsSync(join(root, schemaFile(key))));
  const added = [...changed.keys()].flatMap((file) => /^metadata\/([^/]+)\/schema\.yml$/.exec(file)?.[1] ?? []);
  return [...new Set([...there, ...added])].sort(compareText);
}

/** The contract of a schema, relative to the project folder. */
export const schemaFile = (key: string): string => `metadata/${key}/schema.yml`;

/** The accepted changes of a schema's contract, relative to the project folder. */
export const changesFile = (key: string): string => `metadata/${key}/changes.yml`;

/** The ruleset of a schema, relative to the project folder. */
export const rulesetFile = (key: string): string => `metadata/${key}/staging.yml`;

/** The ruleset every schema inherits, relative to the project folder. */
export const sharedRulesetFile = 'metadata/staging.yml';

/** Names of the folders in a folder of the project; none when it is not there. */
export function subfolders(root: string, folder: string): string[] {
  return entries(root, folder).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** Names of all folders that stand where folders of outputs can: a new one may be what a schema that is gone left behind. */
export const outputFolderNames = (root: string): string[][] =>
  ['audits/generated', 'external_models', 'models/staging', 'tests/generated', 'metadata'].map((folder) =>
    subfolders(root, folder).sort(compareText),
  );

/** Every file a schema's outputs may depend on besides the settings: its contract, what was accepted of it, its ruleset, rulesets it may extend, and hand-written models. */
export function inputFiles(root: string, key: string, readText: ReadText): string[] {
  const folder = handWrittenFolder(key);
  const models = entries(root, folder).flatMap((entry) =>
    isFileOrLink(entry) && entry.name.endsWith('.sql') ? [`${folder}/${entry.name}`] : [],
  );
  return [...rulesetsIn(root, `metadata/${key}`), ...sharedRulesets(root, readText), ...models].sort(compareText);
}

const rulesetsIn = (root: string, folder: string): string[] =>
  entries(root, folder).flatMap((entry) =>
    isFileOrLink(entry) && isRuleset(entry.name) ? [`${folder}/${entry.name}`] : [],
  );

/** A folder with an entry for each schema is not listed anew for each schema, but once for each reader. */
function sharedRulesets(root: string, readText: ReadText): readonly string[] {
  const listed = rulesetsByReader.get(readText) ?? rulesetsIn(root, 'metadata');
  rulesetsByReader.set(readText, listed);
  return listed;
}

const rulesetsByReader = new WeakMap<ReadText, readonly string[]>();

/** Which of a revision's files are what `inputFiles` lists of a folder. */
export const inputsAmong = (files: readonly string[], key: string): string[] =>
  files.filter((file) => {
    const [folder, name] = [posix.dirname(file), posix.basename(file)];
    if (folder === handWrittenFolder(key)) return name.endsWith('.sql');
    return (folder === 'metadata' || folder === `metadata/${key}`) && isRuleset(name);
  });

/** `cdf.actions.ts` and all it may import, where the project has actions of its own. */
export const actionFiles = (root: string, readText: ReadText): string[] =>
  readText(actionsFile) === undefined ? [] : [actionsFile, ...modulesBelow(root, actionsFolder).sort(compareText)];

/** Which of a revision's files are what `actionFiles` lists. */
export const actionsAmong = (files: readonly string[]): string[] =>
  files.filter((file) => file === actionsFile || (file.startsWith(`${actionsFolder}/`) && isModule(file)));

const modulesBelow = (root: string, folder: string): string[] =>
  entries(root, folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return modulesBelow(root, path);
    return isFileOrLink(entry) && isModule(path) ? [path] : [];
  });

const isModule = (path: string): boolean => /\.(?:ts|mts|js|mjs|json)$/.test(path);

/** Where staging models are that people write. The same folder as in `emit`, without loading it. */
const handWrittenFolder = (key: string): string => `models/staging_by_hand/${key}`;

/** A ruleset may be a link: what it leads to is read, so it is an input. */
const isFileOrLink = (entry: Dirent): boolean => entry.isFile() || entry.isSymbolicLink();

/** Contracts too. */
const isRuleset = (name: string): boolean => /\.ya?ml$/.test(name) && !otherFiles.has(name);

/** Files in `metadata/` that are no input of generating. */
const otherFiles = new Set(['flags.yml']);

function entries(root: string, folder: string) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}
