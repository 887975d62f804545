import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { isRecord, jsonAt, readText, withElement, writeText } from './json-edits.ts';

/**
 * Makes `metadata/` a package of the workspace, so that an import of `<package>/<schema>` is an edge to that schema. A
 * package.json that is there is left as it is.
 *
 * @param name  name of the package; by default `@<scope of the workspace>/warehouse-metadata`
 * @returns the package's name, and what a person has to do besides
 */
export function addMetadataPackage(tree: Tree, directory: string, name: string | undefined): [string, string[]] {
  const folder = posix.join(directory, 'metadata');
  const file = posix.join(folder, 'package.json');
  const given = tree.exists(file) ? jsonAt(readText(tree, file), file, ['name']) : undefined;
  const packageName = typeof given === 'string' ? given : (name ?? defaultName(tree));
  if (!tree.exists(file)) tree.write(file, `${JSON.stringify(manifest(packageName), null, 2)}\n`);
  return [packageName, addWorkspace(tree, folder)];
}

const manifest = (name: string): Record<string, unknown> => ({
  name,
  version: '0.0.0',
  private: true,
  type: 'module',
  exports: {
    './package.json': './package.json',
    './*': './*/generated/index.ts',
    './*/database': './*/generated/database.ts',
    './*/rows': './*/generated/rows.ts',
  },
  nx: { name: 'metadata' },
});

function defaultName(tree: Tree): string {
  const root = jsonAt(readText(tree, 'package.json'), 'package.json', ['name']);
  const scope = typeof root === 'string' ? root.replace(/^@/, '').split('/')[0] : undefined;
  return `@${scope || 'workspace'}/warehouse-metadata`;
}

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
