import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where the project is, or what to tell the person who called from elsewhere. Absolute paths. */
export type Located = { readonly project: string } | { readonly problem: string; readonly hint: string };

/**
 * The folder that `--project` names; else the nearest one at or above the working folder with a `cdf_config.toml`; else, at the
 * root of an npm workspace, the only project among its packages.
 */
export function locateProject(named: string | undefined, workingFolder: string): Located {
  if (named !== undefined) {
    const folder = resolve(workingFolder, named);
    if (isProject(folder)) return { project: folder };
    return {
      problem: `"${named}" holds no cdf_config.toml`,
      hint: 'name the folder of a project, or write a cdf_config.toml there',
    };
  }
  for (let folder = workingFolder; ; folder = dirname(folder)) {
    if (isProject(folder)) return { project: folder };
    if (folder === dirname(folder)) break;
  }
  const found = packagesOf(workingFolder).filter(isProject);
  if (found.length === 1) return { project: found[0]! };
  if (found.length === 0)
    return {
      problem: 'There is no cdf_config.toml here or above',
      hint: 'go to a project, or name one with --project',
    };
  return {
    problem: 'There are several projects in this workspace',
    hint: `name one with --project: ${found.map((folder) => folder.slice(workingFolder.length + 1)).join(', ')}`,
  };
}

/**
 * The folder to make a project of: the one that `--project` names; else the project the working folder lies in; else the working
 * folder.
 */
export function locateNewProject(named: string | undefined, workingFolder: string): Located {
  const folder = resolve(workingFolder, named ?? '.');
  if (named === undefined) {
    for (let above = folder; above !== dirname(above); above = dirname(above)) {
      if (isProject(above)) return { project: above };
    }
  }
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? { project: folder }
    : { problem: `"${named}" is not a folder`, hint: 'make it, or name another with --project' };
}

const isProject = (folder: string): boolean => existsSync(join(folder, 'cdf_config.toml'));

/** The package folders of the npm workspace whose root this is, sorted; none elsewhere. */
function packagesOf(root: string): string[] {
  try {
    const manifest: { readonly workspaces?: unknown } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const globs = Array.isArray(manifest.workspaces)
      ? manifest.workspaces.filter((glob) => typeof glob === 'string')
      : [];
    return globs
      .flatMap((glob) => globSync(glob, { cwd: root }))
      .map((folder) => join(root, folder))
      .sort();
  } catch {
    return [];
  }
}
