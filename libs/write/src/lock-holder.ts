import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { readTextIfThere } from './file-moves.ts';
import { systemCode } from './system-fault.ts';

/**
 * Who holds a lock. `token` is new for every holder; `started` tells a process from a later one with its number. `host` and
 * `numbers` say where that number means something: a machine, and on Linux its space of process numbers.
 */
export interface LockHolder {
  readonly pid: number;
  readonly token: string;
  readonly started: string | null;
  readonly host: string;
  readonly numbers: string | null;
}

/** A holder for this process. */
export const newHolder = (): LockHolder => ({
  pid: process.pid,
  token: randomBytes(9).toString('hex'),
  started: startOf(process.pid),
  host: hostname(),
  numbers: numberSpace(),
});

/** A lock that cannot be read is being made, or was made by something else: it counts as held. */
export const unknownHolder: LockHolder = { pid: 0, token: '', started: null, host: '', numbers: null };

/** Who holds a lock file; undefined when there is none. */
export function readHolder(path: string): LockHolder | undefined {
  const text = readTextIfThere(path);
  if (text === null) return undefined;
  try {
    const { pid, token, started, host, numbers }: Partial<LockHolder> = JSON.parse(text);
    const isWhole = typeof pid === 'number' && typeof token === 'string' && /^[0-9a-f]+$/.test(token);
    if (!isWhole || typeof host !== 'string') return unknownHolder;
    return { pid, token, started: started ?? null, host, numbers: numbers ?? null };
  } catch {
    return unknownHolder;
  }
}

/** False when the process is known to be gone. Of a process on another machine or in another container nobody here knows that. */
export function isAlive(holder: LockHolder): boolean {
  const { pid, started } = holder;
  if (pid === 0 || !isVisible(holder)) return true;
  if (!isRunning(pid)) return false;
  const startedNow = startOf(pid);
  return started === null || startedNow === null || started === startedNow;
}

/** True when the holder's process number means here what it means there. */
export const isVisible = ({ host, numbers }: LockHolder): boolean => host === hostname() && numbers === numberSpace();

/** True while a process of this number runs here. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return systemCode(fault) === 'EPERM';
  }
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

/** Linux's name for the space of process numbers this process lives in (pid_namespaces(7)); null elsewhere. */
function numberSpace(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return null;
  }
}
