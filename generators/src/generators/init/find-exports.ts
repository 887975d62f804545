import { posix } from 'node:path';
import { compareText } from '@cdf/core';
import type { Tree } from '@nx/devkit';
import { isProjectFile } from '../../layout.ts';

/** A schema that dlt exported. */
export interface SchemaExport {
  /** POSIX, relative to the workspace root. */
  readonly path: string;
  /** Key for cdf_config.toml: the schema's name as far as it can name a folder, unlike all other keys. */
  readonly key: string;
  /** dlt's name of the schema. */
  readonly schema: string;
}

/**
 * dlt's schema exports in the tree, sorted by path. Many JSON Schemas have the same file name; dlt's have an `engine_version`.
 * Installed packages and hidden folders are left out. Of a schema in dlt's folders `import` and `export`, the exported one is taken.
 */
export function findExports(tree: Tree): SchemaExport[] {
  const found = filesBelow(tree, '.')
    .flatMap((path) => {
      const schema = fileName.test(path) ? schemaName(path, tree.read(path, 'utf8') ?? '') : undefined;
      return schema === undefined ? [] : [{ path, schema }];
    })
    .sort((a, b) => compareText(a.path, b.path));
  const keys = new Set<string>();
  return found
    .filter((one) => !found.some((other) => other !== one && replaces(other, one)))
    .map((one) => ({ ...one, key: newKey(one.schema, keys) }));
}

type Found = Pick<SchemaExport, 'path' | 'schema'>;

const fileName = /(?:^|\/)[^/]+\.schema\.(?:yaml|json)$/;

/** Where dlt writes what it also reads, or one schema in both formats, one of the two is enough. */
function replaces(other: Found, one: Found): boolean {
  if (other.schema !== one.schema) return false;
  const [place, otherPlace] = [posix.dirname(one.path), posix.dirname(other.path)];
  if (place === otherPlace) return one.path.endsWith('.json') && other.path.endsWith('.yaml');
  return posix.basename(place) === 'import' && otherPlace === posix.join(place, '../export');
}

function schemaName(path: string, text: string): string | undefined {
  const byFile = posix.basename(path).replace(/\.schema\.(?:yaml|json)$/, '');
  if (path.endsWith('.yaml')) {
    if (!/^engine_version:/m.test(text)) return undefined;
    return /^name:[ \t]*(["']?)([^"'\s#]+)\1[ \t]*\r?$/m.exec(text)?.[2] ?? byFile;
  }
  try {
    const { engine_version: version, name } = JSON.parse(text) as Record<string, unknown>;
    return typeof version !== 'number' ? undefined : typeof name === 'string' && name !== '' ? name : byFile;
  } catch {
    return undefined;
  }
}

/** @source `config.schema.json`: the key is the name of a folder */
function newKey(schema: string, keys: Set<string>): string {
  const name = schema.replace(/[^\p{L}\p{M}\p{N}_.-]/gu, '_').replace(/^[^\p{L}\p{N}_]/u, '_$&');
  let key = name;
  for (let count = 2; keys.has(key); count++) key = `${name}_${count}`;
  keys.add(key);
  return key;
}

function filesBelow(tree: Tree, folder: string): string[] {
  return tree.children(folder).flatMap((name) => {
    const path = posix.join(folder, name);
    if (tree.isFile(path)) return [path];
    return name.startsWith('.') || !isProjectFile(path) ? [] : filesBelow(tree, path);
  });
}
