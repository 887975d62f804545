import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, relative, sep } from 'node:path';
import { decodeText } from '@cdf/core';
import { configFile, type Environment, pipelinesFolder } from '@cdf/project';
import { findPipelines, readSqlMeshConfig } from '@cdf/sources';
import { asksPython } from './found-destinations.ts';
import type { InitPlanOptions, InitTree, PipelineSchemas } from './init-plan.ts';
import { metadataPackageName } from './metadata-package-name.ts';
import type { ReadText } from './workspace.ts';

/** A folder of the disk as a tree. Links are neither files nor folders here; what cannot be listed is empty. */
export const folderTree = (root: string, readText: ReadText): InitTree => ({
  read: readText,
  children: (folder) => {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile() || entry.isDirectory())
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
    } catch {
      return [];
    }
  },
});

/** The git repository around a folder, when the folder is not its root. */
export function repositoryAbove(root: string): InitPlanOptions['repository'] {
  const top = topFolder(root);
  if (top === undefined || top === root) return undefined;
  const directory = relative(top, root).split(sep).join('/');
  return { directory, ignore: textAt(join(top, '.gitignore')), attributes: textAt(join(top, '.gitattributes')) };
}

/** Name of the metadata package after the nearest package.json of the repository; undefined where nobody uses npm. */
export function packageNameIn(root: string): string | undefined {
  const top = topFolder(root) ?? root;
  for (let folder = root; ; folder = dirname(folder)) {
    const text = textAt(join(folder, 'package.json'));
    if (text !== '') return metadataPackageName(nameIn(text));
    if (folder === top || folder === dirname(folder)) return undefined;
  }
}

function nameIn(manifest: string): unknown {
  try {
    return (JSON.parse(manifest) as { readonly name?: unknown } | null)?.name;
  } catch {
    return undefined;
  }
}

/** The pipelines of this machine that last ran in a folder or below it. */
export function readPipelines(root: string, environment: Environment): PipelineSchemas[] {
  const folder = pipelinesFolder(root, undefined, environment);
  const inside = within(root, folder);
  return findPipelines(folder)
    .filter(({ ranIn, schemas }) => schemas.length > 0 && ranIn.some((place) => within(root, place) !== undefined))
    .map((found) => ({ ...found, dataset: found.isDevMode ? undefined : found.dataset, pipelinesDir: inside }));
}

/**
 * What SQLMesh makes of the `config.py` of a project without a `cdf_config.toml`; undefined where other settings say enough.
 *
 * @param root       absolute path of the project folder
 * @param directory  the same in the tree
 */
export async function pythonConfig(
  root: string,
  tree: InitTree,
  directory: string,
  environment: Environment,
): Promise<InitPlanOptions['pythonConfig']> {
  const isNew = tree.read(posix.join(directory, configFile)) === undefined;
  return isNew && asksPython(tree, directory) ? readSqlMeshConfig(root, environment) : undefined;
}

/** Where a path lies below the folder, POSIX; undefined when it does not. */
function within(root: string, path: string): string | undefined {
  const below = relative(root, path);
  return below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below) ? undefined : below.split(sep).join('/');
}

function topFolder(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function textAt(path: string): string {
  try {
    return decodeText(readFileSync(path));
  } catch {
    return '';
  }
}
