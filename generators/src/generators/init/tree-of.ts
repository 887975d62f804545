import { posix } from 'node:path';
import type { InitTree } from '@cdf/commands';
import type { Tree } from '@nx/devkit';
import { readText } from './json-edits.ts';

/** Nx's tree, as cdf plans with it. */
export const treeOf = (tree: Tree): InitTree => ({
  children: (folder) =>
    tree.children(folder).map((name) => ({ name, isFolder: !tree.isFile(posix.join(folder, name)) })),
  read: (path) => (tree.exists(path) && tree.isFile(path) ? readText(tree, path) : undefined),
});
