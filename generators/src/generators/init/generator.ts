import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { addConsumer, type ConsumerOptions } from './add-consumer.ts';
import { configureGit } from './git-files.ts';
import { addMetadataPackage } from './metadata-package.ts';
import { configureNx } from './nx-json.ts';
import { addProjectConfig } from './project-config.ts';
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
  addProjectConfig(tree, directory);
  const [packageName, links] = addMetadataPackage(tree, directory, options.name);
  configureGit(tree, directory);
  await addConsumer(tree, directory, packageName, options);
  const left = [...links, ...configureTypeScript(tree)];
  return () => {
    for (const line of left) console.log(`cdf: ${line}`);
  };
}

function projectFolder(given: string): string {
  const folder = posix.join(given.replaceAll('\\', '/'), '.').replace(/(?<=.)\/$/, '');
  if (posix.isAbsolute(folder) || folder === '..' || folder.startsWith('../')) {
    throw new Error(`The folder "${given}" lies outside the workspace; give one relative to its root`);
  }
  return folder;
}
