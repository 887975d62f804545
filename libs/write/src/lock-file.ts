import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, type LockHolder, newHolder, readHolder, unknownHolder } from './lock-holder.ts';
import { systemCode } from './system-fault.ts';

/**
 * Tries once to get the lock file for `mine`. Gives the holder who is in the way, or undefined when the lock is ours.
 *
 * A lock whose process is dead is taken over under a second lock that is named after the dead holder's token, so there is
 * one heir at a time: while it is held nobody else may replace that very lock, and after it is released the token is gone.
 * A heir that dies is inherited from in the same way.
 */
export function tryLock(path: string, mine: LockHolder): LockHolder | undefined {
  if (createWith(path, mine)) return undefined;
  const holder = readHolder(path);
  if (holder === undefined) return createWith(path, mine) ? undefined : unknownHolder;
  if (isAlive(holder)) return holder;
  const succession = `${path}.${holder.token}`;
  const rival = tryLock(succession, newHolder());
  if (rival !== undefined) return rival;
  try {
    if (readHolder(path)?.token !== holder.token) return readHolder(path) ?? unknownHolder;
    replaceWith(path, mine);
    return undefined;
  } finally {
    rmSync(succession, { force: true });
  }
}

/** Gives the lock back; does nothing when it is not `mine`. */
export function unlock(path: string, mine: LockHolder): void {
  if (readHolder(path)?.token === mine.token) rmSync(path, { force: true });
}

function createWith(path: string, mine: LockHolder): boolean {
  const draft = writeDraft(path, mine);
  try {
    // A link appears with its content, so nobody reads a lock that is half made.
    linkSync(draft, path);
    return true;
  } catch (fault) {
    if (systemCode(fault) === 'EEXIST') return false;
    return createWithoutLink(path, mine);
  } finally {
    rmSync(draft, { force: true });
  }
}

function createWithoutLink(path: string, mine: LockHolder): boolean {
  try {
    writeFileSync(path, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (fault) {
    if (systemCode(fault) === 'EEXIST') return false;
    throw fault;
  }
}

const replaceWith = (path: string, mine: LockHolder): void => renameSync(writeDraft(path, mine), path);

function writeDraft(path: string, mine: LockHolder): string {
  // The number tells whether somebody still works on it: see `leftovers.ts`.
  const draft = `${path}.${mine.token}.${process.pid}.draft`;
  writeFileSync(draft, JSON.stringify(mine));
  return draft;
}
