import { posix } from 'node:path';
import { compareText } from '@cdf/core';
import { type ImportNames, isWithin, specifiersOf, targetsOf } from './imports.ts';

/** The folder of a schema's generated modules, relative to the workspace. */
export interface ModuleFolder {
  readonly schema: string;
  readonly folder: string;
}

/** By file: the files it uses, itself included, as far as they use the modules too. All sorted. */
export type Consumers = ReadonlyMap<string, readonly string[]>;

/**
 * The files that use the generated modules of a schema, directly or through others, told by the words of their imports alone: one that
 * only looks as if it did is in it, one that does is never left out.
 *
 * @param texts           of all TypeScript files of the workspace, by path
 * @param metadataFolder  the folder of the package `metadata`, whose names begin with the schema's key
 */
export function consumersOf(
  { schema, folder }: ModuleFolder,
  texts: ReadonlyMap<string, string>,
  names: ImportNames,
  metadataFolder: string,
): Consumers {
  const files: Edges = new Map();
  const folders: Edges = new Map();
  const direct = new Set<string>();
  const mentions = (rest: string): boolean => rest === '' || rest === schema || rest.startsWith(`${schema}/`);
  for (const [file, text] of texts)
    for (const specifier of specifiersOf(text))
      for (const target of targetsOf(specifier, file, names)) {
        if ('folder' in target) {
          if (target.folder === metadataFolder ? mentions(target.rest) : isWithin(folder, target.folder))
            direct.add(file);
          if (!isWithin(file, target.folder)) addEdge(folders, target.folder, file);
        } else if (isWithin(target.path, folder)) direct.add(file);
        else for (const other of candidates(target.path)) if (texts.has(other)) addEdge(files, other, file);
      }
  return reachable(hotFiles(direct, files, folders), files, folders);
}

/** Who imports it, by file or folder. */
type Edges = Map<string, Set<string>>;

const addEdge = (edges: Edges, to: string, from: string): unknown =>
  edges.set(to, (edges.get(to) ?? new Set()).add(from));

/** Paths of the file that a specifier without regard to its extension may mean. */
function candidates(path: string): string[] {
  const stem = path.replace(/\.[cm]?[jt]sx?$/, '');
  const endings = ['.ts', '.tsx', '.mts', '.cts', '.d.ts'];
  return [path, ...[stem, path, `${path}/index`].flatMap((one) => endings.map((ending) => one + ending))];
}

function hotFiles(direct: ReadonlySet<string>, files: Edges, folders: Edges): Set<string> {
  const hot = new Set(direct);
  for (const file of hot) {
    for (const importer of files.get(file) ?? []) hot.add(importer);
    for (const folder of foldersAbove(file)) for (const importer of folders.get(folder) ?? []) hot.add(importer);
  }
  return hot;
}

function foldersAbove(file: string): string[] {
  const above: string[] = [];
  for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) above.push(folder);
  return [...above, ''];
}

function reachable(hot: ReadonlySet<string>, files: Edges, folders: Edges): Consumers {
  const uses = new Map([...hot].map((file) => [file, new Set<string>()]));
  for (const file of hot) {
    for (const importer of files.get(file) ?? []) uses.get(importer)?.add(file);
    for (const folder of foldersAbove(file))
      for (const importer of folders.get(folder) ?? []) uses.get(importer)?.add(file);
  }
  const all = [...hot].sort(compareText).map((file): [string, readonly string[]] => {
    const found = new Set([file]);
    for (const one of found) for (const other of uses.get(one) ?? []) found.add(other);
    return [file, [...found].sort(compareText)];
  });
  return new Map(all);
}
