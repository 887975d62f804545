import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { compareText, decodeText } from '@cdf/core';
import type { TypeScriptOptions } from '@cdf/emit';
import { loadReader, type Reader } from '@cdf/sql';
import type { StagingPlan } from '@cdf/staging';
import { isGenerated, type KnownSql, readBlocks, sqlDigest } from './sql-usages.ts';
import type { Disk } from './typescript/open-program.ts';
import { type KnownBySchema, typeScriptUsages } from './typescript/typescript-usages.ts';
import type { SqlFile, TypeScriptFile } from './usages.ts';

/** What hand-written SQL and Python of a project reads, and what a later run may take over of it. */
export interface SqlUsages {
  /** The project's folder in the workspace with a final slash, or empty. */
  readonly prefix: string;
  readonly sql: readonly SqlFile[];
  readonly known: KnownUsages['sql'];
}

/**
 * What one run leaves for the next: by path, relative to the workspace. Nothing of it is used but under the digest of the texts it was
 * found in.
 */
export interface KnownUsages {
  readonly sql: Readonly<Record<string, KnownSql>>;
  readonly typescript: KnownBySchema;
}

/**
 * Finds what the models and audits that people wrote for SQLMesh read, in SQL and in Python. Reads every such file once; a file that
 * cannot be read is passed over. The reader of SQL is loaded when there is a text not known yet.
 *
 * @param root      absolute path of the project folder
 * @param dialects  names of SQL dialects in the order in which they are tried on models that say none
 */
export async function readSqlUsages(
  root: string,
  dialects: readonly string[],
  known: KnownUsages['sql'] = {},
): Promise<SqlUsages> {
  const prefix = prefixOf(workspaceOf(root), root);
  const sql: Record<string, KnownSql> = {};
  let reader: Reader | undefined;
  for (const file of sqlFiles(root)) {
    const text = textOf(join(root, file));
    if (text === undefined || isGenerated(text)) continue;
    const own = sqlDigest(text, dialects);
    const before = known[prefix + file];
    if (before?.digest === own) {
      sql[prefix + file] = before;
      continue;
    }
    if (!file.endsWith('.py')) reader ??= await loadReader();
    sql[prefix + file] = { digest: own, blocks: readBlocks(file, text, dialects, reader!) };
  }
  return { prefix, sql: Object.entries(sql).map(([file, { blocks }]) => ({ file, blocks })), known: sql };
}

/**
 * Finds what the TypeScript files of the workspace read of the modules of schemas. Reads every file once; the compiler is loaded when
 * there is one whose answer is not known.
 *
 * @param root   absolute path of the project folder
 * @param plans  of the schemas; their modules are those of the plans, whatever is on disk
 */
export async function readTypeScriptUsages(
  root: string,
  plans: readonly StagingPlan[],
  typescript: TypeScriptOptions,
  known: KnownUsages['typescript'] = {},
): Promise<{ readonly files: readonly TypeScriptFile[]; readonly known: KnownUsages['typescript'] }> {
  const folder = workspaceOf(root);
  const prefix = prefixOf(folder, root);
  const texts = new Map<string, string>();
  const settings = new Map<string, string>();
  for (const file of filesBelow(folder, '', (name) => isTypeScript.test(name) || isSettings.test(name))) {
    const text = textOf(join(folder, file));
    if (text === undefined) continue;
    if (isSettings.test(posix.basename(file))) settings.set(file, text);
    else if (!isGenerated(text)) texts.set(file, text);
  }
  const workspace = { disk, root: (realPath(folder) ?? folder).split(sep).join('/'), prefix, texts, settings };
  return typeScriptUsages(workspace, plans, typescript, known);
}

const isTypeScript = /\.[cm]?tsx?$/;
const isSettings =
  /^(?:package\.json|[^/]*tsconfig[^/]*\.json|package-lock\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock)$/;

const disk: Disk = {
  text: textOf,
  isFile: (path) => kindOf(path)?.isFile() === true,
  isFolder: (path) => kindOf(path)?.isDirectory() === true,
  realPath: (path) => realPath(path)?.split(sep).join('/'),
};

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
    const entries = entriesOf(join(root, path));
    const ofModules = entries.some(({ name }) => name === 'catalog.json') ? moduleFolders : nothing;
    for (const entry of entries) {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (skipped.has(entry.name) || ofModules.has(entry.name)) continue;
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

/** Folders beside a schema's catalog, full of modules that cdf makes. */
const moduleFolders: ReadonlySet<string> = new Set(['tables', 'constants']);
const nothing: ReadonlySet<string> = new Set();

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
