import { posix } from 'node:path';
import { metadataPackageName } from '@cdf/commands';
import type { Tree } from '@nx/devkit';
import { isRecord, jsonAt, readText, withElement, writeText } from './json-edits.ts';

/** The name of the package in `metadata/`: the one it has, else the given one, else one in the scope of the workspace. */
export function packageNameFor(tree: Tree, directory: string, name: string | undefined): string {
  const file = posix.join(directory, 'metadata/package.json');
  const given = tree.exists(file) ? jsonAt(readText(tree, file), file, ['name']) : undefined;
  if (typeof given === 'string') return given;
  return name ?? metadataPackageName(jsonAt(readText(tree, 'package.json'), 'package.json', ['name']));
}

/**
 * Makes `metadata/` a package of the workspace, so that an import of `<package>/<schema>` is an edge to that schema.
 *
 * @returns what a person has to do besides
 */
export const addMetadataPackage = (tree: Tree, directory: string): string[] =>
  addWorkspace(tree, posix.join(directory, 'metadata'));

function addWorkspace(tree: Tree, folder: string): string[] {
  if (tree.exists('pnpm-workspace.yaml')) {
    return isListed(readText(tree, 'pnpm-workspace.yaml', ''), folder)
      ? []
      : [`add "${folder}" to "packages" in pnpm-workspace.yaml, unless a pattern there holds it`];
  }
  const text = readText(tree, 'package.json');
  const workspaces = jsonAt(text, 'package.json', ['workspaces']);
  // Yarn also takes an object, with the patterns in `packages`.
  const path = isRecord(workspaces) && !Array.isArray(workspaces) ? ['workspaces', 'packages'] : ['workspaces'];
  const patterns = jsonAt(text, 'package.json', path);
  const present: unknown[] | undefined = Array.isArray(patterns) ? patterns : undefined;
  if (present?.some((pattern) => typeof pattern === 'string' && holds(pattern, folder))) return [];
  writeText(tree, 'package.json', withElement(text, path, folder, present !== undefined));
  return [`install once more, so that "${folder}" is linked`];
}

const isListed = (yaml: string, folder: string): boolean =>
  yaml.split('\n').some(
    (line) =>
      line
        .trim()
        .replace(/^-\s*/, '')
        .replace(/^(['"])(.*)\1$/, '$2') === folder,
  );

/** True when a pattern of `workspaces` selects the folder; `*` is one level, `**` any number. */
function holds(pattern: string, folder: string): boolean {
  const parts = posix
    .join(pattern)
    .replace(/\/$/, '')
    .split(/(\*\*\/?|\*)/);
  const source = parts.map((part) =>
    part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replace(/[^\w/@-]/g, '\\$&'),
  );
  return new RegExp(`^${source.join('')}$`).test(folder);
}
