import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readTextIfThere } from './file-moves.ts';
import { systemCode } from './system-fault.ts';

/** Who holds a lock. `token` is new for every holder; `started` tells a process from a later one with its number. */
export interface LockHolder {
  readonly pid: number;
  readonly token: string;
  readonly started: string | null;
}

/** A holder for this process. */
export const newHolder = (): LockHolder => ({
  pid: process.pid,
  token: randomBytes(9).toString('hex'),
  started: startOf(process.pid),
});

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

// A lock that cannot be read is being made, or was made by something else: it counts as held.
const unknownHolder: LockHolder = { pid: 0, token: '', started: null };

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
  const draft = `${path}.${mine.token}.draft`;
  writeFileSync(draft, JSON.stringify(mine));
  return draft;
}

function readHolder(path: string): LockHolder | undefined {
  const text = readTextIfThere(path);
  if (text === null) return undefined;
  try {
    const { pid, token, started }: Partial<LockHolder> = JSON.parse(text);
    const isWhole = typeof pid === 'number' && typeof token === 'string' && /^[0-9a-f]+$/.test(token);
    return isWhole ? { pid, token, started: started ?? null } : unknownHolder;
  } catch {
    return unknownHolder;
  }
}

function isAlive({ pid, started }: LockHolder): boolean {
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
  } catch (fault) {
    return systemCode(fault) === 'EPERM';
  }
  const startedNow = startOf(pid);
  return started === null || startedNow === null || started === startedNow;
}

/** When a process started, in the kernel's ticks; null where there is no /proc. Containers reuse low numbers all the time. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // proc(5): field 22, counted after the command name, which is in parentheses and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
