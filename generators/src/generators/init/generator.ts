import { join, posix } from 'node:path';
import { pipelinesOf, planInit, pythonConfigOf } from '@cdf/commands';
import type { Tree } from '@nx/devkit';
import { addConsumer, type ConsumerOptions } from './add-consumer.ts';
import { addMetadataPackage, packageNameFor } from './metadata-package.ts';
import { configureNx } from './nx-json.ts';
import { treeOf } from './tree-of.ts';
import { configureTypeScript } from './tsconfig.ts';

/** Options of `nx g cdf:init`. */
export interface InitOptions extends ConsumerOptions {
  /** The project folder, relative to the workspace root; by default the root. */
  readonly directory?: string;
  /** Name of the metadata package. */
  readonly name?: string;
}

/**
 * The generator `cdf:init`: gives a workspace what cdf needs, and leaves alone what is there. A second run changes nothing.
 *
 * @returns prints what is left to a person, after Nx has written the files
 * @throws when a file cannot be read or edited, or the folder lies outside the workspace; nothing is written then
 */
export async function init(tree: Tree, options: InitOptions): Promise<() => void> {
  const directory = projectFolder(options.directory ?? '.');
  configureNx(tree);
  const packageName = packageNameFor(tree, directory, options.name);
  const guesses = await addProject(tree, directory, packageName);
  const links = addMetadataPackage(tree, directory);
  await addConsumer(tree, directory, packageName, options);
  const left = [...guesses, ...links, ...configureTypeScript(tree)];
  return () => {
    for (const line of left) console.log(`cdf: ${line}`);
  };
}

/** Everything that `cdf init` writes too. What it guesses is left to a person. */
async function addProject(tree: Tree, directory: string, packageName: string): Promise<string[]> {
  const root = join(tree.root, directory);
  const pipelines = await pipelinesOf(root, process.env);
  const pythonConfig = await pythonConfigOf(root, treeOf(tree), directory, process.env);
  const { writes, findings } = await planInit(treeOf(tree), { directory, packageName, pipelines, pythonConfig });
  const fault = findings.find(({ severity }) => severity === 'error');
  if (fault !== undefined) throw new Error(`${fault.at.file}: ${fault.message}`);
  for (const { path, content } of writes) tree.write(path, content);
  return findings.map(({ at, message, hint }) => `${at.file}: ${message}; correct it: ${hint}`);
}

function projectFolder(given: string): string {
  const folder = posix.join(given.replaceAll('\\', '/'), '.').replace(/(?<=.)\/$/, '');
  if (posix.isAbsolute(folder) || folder === '..' || folder.startsWith('../')) {
    throw new Error(`The folder "${given}" lies outside the workspace; give one relative to its root`);
  }
  return folder;
}
