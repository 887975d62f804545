import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { systemReason } from './system-fault.ts';

/** Says why a path may not be written, or undefined when it may. */
export type PathGuard = (path: string) => string | undefined;

/** A folder on the way to a file. `nearest`: the deepest folder of the way that exists, absolute. */
interface Way {
  readonly nearest: string;
  readonly isMissing: boolean;
}

const ownedByOthers = new Set(['.git', '.cdf']);

/**
 * Guards a project's files: a path must stay inside the project whatever symbolic links say, lead through folders only, and
 * end in one that can be written. Answers are remembered per folder, so a guard serves one batch and is then thrown away.
 */
export function pathGuard(project: string): PathGuard {
  const root = realpathSync(project);
  const known = new Map<string, string | undefined>();
  return (path) => {
    const parts = path.split('/');
    if (parts.some(isBadPart) || ownedByOthers.has(parts[0]!.toLowerCase()))
      return 'the path leads where cdf may not write';
    const folder = parts.slice(0, -1).join('/');
    if (!known.has(folder)) known.set(folder, folderRefusal(root, folder));
    return known.get(folder);
  };
}

/** Why nothing may be written below a folder of the project, `/`-separated; undefined when it may. Follows no link outside. */
export function folderRefusal(root: string, folder: string): string | undefined {
  try {
    let way: Way = { nearest: root, isMissing: false };
    for (const [depth, part] of folder.split('/').entries()) {
      if (part === '' || way.isMissing) break;
      way = stepInto(root, way.nearest, part, folder.split('/', depth + 1).join('/'));
    }
    accessSync(way.nearest, constants.W_OK);
    return undefined;
  } catch (fault) {
    return systemReason(fault);
  }
}

function stepInto(root: string, from: string, part: string, shown: string): Way {
  const next = join(from, part);
  const entry = lstatSync(next, { throwIfNoEntry: false });
  if (entry === undefined) return { nearest: from, isMissing: true };
  if (entry.isDirectory()) return { nearest: next, isMissing: false };
  if (!entry.isSymbolicLink()) throw new Error(`"${shown}" is not a folder`);
  const target = realpathSync(next);
  if (!`${target}${sep}`.startsWith(`${root}${sep}`)) throw new Error(`the link "${shown}" leads out of the project`);
  if (!statSync(target).isDirectory()) throw new Error(`"${shown}" is not a folder`);
  return { nearest: target, isMissing: false };
}

const isBadPart = (part: string): boolean =>
  part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git' || /[\\\0]/.test(part);
