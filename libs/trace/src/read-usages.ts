import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { compareText, decodeText } from '@cdf/core';
import { loadReader, type Reader } from '@cdf/sql';
import { isGenerated, type KnownSql, readBlocks, sqlDigest } from './sql-usages.ts';
import type { SqlFile, Usages } from './usages.ts';

/** What is to be known to find usages. */
export interface UsageOptions {
  /** Names of SQL dialects in the order in which they are tried on models that say none. */
  readonly dialects: readonly string[];
  /** The folder of the modules, from the settings; undefined for `metadata/<schema>/generated`. */
  readonly outDir: string | undefined;
  /** What an earlier run found. Nothing of it is used but under the digest of the texts it was found in. */
  readonly known?: KnownUsages | undefined;
}

/** What one run leaves for the next: by path, relative to the workspace. */
export interface KnownUsages {
  readonly sql: Readonly<Record<string, KnownSql>>;
}

/**
 * Finds what the hand-written files of a project and its workspace read: models and audits of SQLMesh in SQL and Python, and TypeScript.
 * Reads every such file once; a file that cannot be read is passed over. The reader of SQL is loaded when there is a text not known yet.
 *
 * @param root  absolute path of the project folder
 */
export async function readUsages(
  root: string,
  { dialects, outDir, known }: UsageOptions,
): Promise<{ readonly usages: Usages; readonly known: KnownUsages }> {
  const workspace = workspaceOf(root);
  const prefix = prefixOf(workspace, root);
  const sql: Record<string, KnownSql> = {};
  let reader: Reader | undefined;
  for (const file of sqlFiles(root)) {
    const text = textOf(join(root, file));
    if (text === undefined || isGenerated(text)) continue;
    const own = sqlDigest(text, dialects);
    const before = known?.sql[prefix + file];
    if (before?.digest === own) {
      sql[prefix + file] = before;
      continue;
    }
    if (!file.endsWith('.py')) reader ??= await loadReader();
    sql[prefix + file] = { digest: own, blocks: readBlocks(file, text, dialects, reader!) };
  }
  const files: SqlFile[] = Object.entries(sql).map(([file, { blocks }]) => ({ file, blocks }));
  return { usages: { prefix, sql: files, typescript: [], outDir }, known: { sql } };
}

/**
 * The folder that holds the project and those who read its outputs: the nearest one, the project's own included, that is an npm, pnpm
 * or Nx workspace, and no further than the repository. The project's folder where there is none.
 */
export function workspaceOf(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (['nx.json', 'pnpm-workspace.yaml'].some((file) => existsSync(join(folder, file)))) return folder;
    if (/"workspaces"\s*:/.test(textOf(join(folder, 'package.json')) ?? '')) return folder;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return root;
  }
}

function prefixOf(workspace: string, root: string): string {
  const way = relative(workspace, root).split(sep).join(posix.sep);
  return way === '' ? '' : `${way}/`;
}

/** Where SQLMesh looks for models and audits. */
const sqlFiles = (root: string): string[] => [
  ...filesBelow(root, 'models', (name) => /\.(?:sql|py)$/.test(name)),
  ...filesBelow(root, 'audits', (name) => name.endsWith('.sql')),
];

/** Files below a folder, POSIX and relative to `root`, sorted. Links are followed, and no folder is entered twice. */
function filesBelow(root: string, folder: string, isWanted: (name: string) => boolean): string[] {
  const entered = new Set<string>();
  const files: string[] = [];
  const enter = (path: string): void => {
    const real = realPath(join(root, path));
    if (real === undefined || entered.has(real)) return;
    entered.add(real);
    for (const entry of entriesOf(join(root, path))) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (skipped.has(entry.name)) continue;
      const kind = entry.isSymbolicLink() ? kindOf(join(root, inside)) : entry;
      if (kind?.isDirectory()) enter(inside);
      else if (kind?.isFile() && isWanted(entry.name)) files.push(inside);
    }
  };
  enter(folder);
  return files.sort(compareText);
}

/** Folders that hold nobody's own sources. */
const skipped = new Set(['node_modules', '.git', '.nx', '.cdf', '.venv', '.cache', 'dist', 'coverage', '__pycache__']);

function textOf(path: string): string | undefined {
  try {
    return decodeText(readFileSync(path));
  } catch {
    return undefined;
  }
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

function kindOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
