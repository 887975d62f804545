import { copyFileSync, linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { systemCode } from './system-fault.ts';

/** The text of a file; null where there is no file. Bytes that are not UTF-8 become U+FFFD. */
export function readTextIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (fault) {
    if (absences.has(systemCode(fault) ?? '')) return null;
    throw fault;
  }
}

/** Puts a file in the place of another in one step, so that a reader sees the old or the new one. Makes parent folders. */
export function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (fault) {
    const code = systemCode(fault);
    if (code === 'ENOENT') makeRoomAndMove(from, to);
    else if (code === 'EXDEV') moveAcrossDevices(from, to);
    else throw fault;
  }
}

/** A second name for a file, so that its old bytes outlive their replacement; a copy where the file system has no links. */
export function keepFile(path: string, kept: string): void {
  try {
    linkSync(path, kept);
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT') throw fault;
    copyFileSync(path, kept);
  }
}

/** Removes folders that became empty, from the files' own upward; the project's first-level folders stay. */
export function removeEmptyFolders(project: string, paths: readonly string[]): void {
  for (const first of new Set(paths.map((path) => posix.dirname(path)))) {
    for (let folder = first; folder.includes('/'); folder = posix.dirname(folder)) {
      try {
        rmdirSync(join(project, folder));
      } catch (fault) {
        // Anything else means that the folder still holds something, or is a link: then it stays, and so do those above.
        if (systemCode(fault) !== 'ENOENT') break;
      }
    }
  }
}

const absences = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

function makeRoomAndMove(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (fault) {
    if (systemCode(fault) !== 'EXDEV') throw fault;
    moveAcrossDevices(from, to);
  }
}

// `.cdf` may be a mount of its own (a cached volume in CI). The name is fixed, so a crash leaves nothing a retry does not use.
function moveAcrossDevices(from: string, to: string): void {
  const beside = `${to}.cdf-new`;
  copyFileSync(from, beside);
  renameSync(beside, to);
  rmSync(from);
}
