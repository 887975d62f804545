import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Checked, type Finding, finding } from '@cdf/core';
import { makeCdfFolder } from './cdf-folder.ts';
import { hasPendingWrites } from './journal.ts';
import { removeLeftovers } from './leftovers.ts';
import { tryLock, unlock } from './lock-file.ts';
import { isVisible, type LockHolder, newHolder } from './lock-holder.ts';
import { recover } from './recover.ts';
import { cannotWrite, systemReason } from './system-fault.ts';

/** Proof that this process is the one that writes. Only `withLock` makes one. */
export interface WriteLock {
  /** The project folder, as it was given. */
  readonly project: string;
}

const pollMs = 20;

/**
 * Does work that writes, one process at a time. Waits up to `waitMs` milliseconds for another cdf (10 s unless told), takes
 * over from one that died, and finishes what it left before the work begins. What commands decide on has to be read inside.
 * Commands that only read take no lock. The lock of another machine or container is never taken over.
 *
 * @returns the work's value; undefined when it was not done
 * @findings CDF706 with the other process's number; CDF707 when `.cdf` cannot be written, or a crashed write not be finished;
 *   CDF710 when nobody can tell what the crashed write was
 * @throws what the work throws, after the lock was given back
 */
export async function withLock<T>(
  project: string,
  work: (lock: WriteLock) => T | Promise<T>,
  { waitMs = 10_000 }: { readonly waitMs?: number } = {},
): Promise<Checked<T | undefined>> {
  const mine = newHolder();
  let path: string;
  try {
    path = join(makeCdfFolder(project), 'lock');
    const rival = await waitForLock(path, mine, performance.now() + waitMs);
    if (rival !== undefined) return { value: undefined, findings: [busyFinding(rival)] };
  } catch (fault) {
    return { value: undefined, findings: [cannotWrite('.cdf/lock', systemReason(fault))] };
  }
  try {
    removeLeftovers(project);
    const findings = recover(project);
    return { value: hasPendingWrites(project) ? undefined : await work({ project }), findings };
  } finally {
    giveBack(path, mine);
  }
}

function giveBack(path: string, mine: LockHolder): void {
  try {
    unlock(path, mine);
  } catch {
    // A disk that takes no change any more: whoever comes next inherits the lock from this process.
  }
}

async function waitForLock(path: string, mine: LockHolder, until: number): Promise<LockHolder | undefined> {
  for (;;) {
    const rival = tryLock(path, mine);
    if (rival === undefined || performance.now() >= until) return rival;
    await pause(pollMs);
  }
}

function busyFinding(holder: LockHolder): Finding {
  const { pid, host } = holder;
  const where = isVisible(holder) ? '' : host === hostname() ? ' of another container' : ` on "${host}"`;
  return finding(
    'CDF706',
    { file: '.cdf/lock', line: 1, column: 1 },
    `another cdf is writing to this project${pid === 0 ? '' : `, process ${pid}${where}`}`,
    { hint: 'wait for it; when no cdf runs, delete .cdf/lock' },
  );
}
