/**
 * Loaded into a process by `--import`: lets its n-th change of the disk fail, or be its last. FAULTY_DISK holds a `DiskFault` as
 * JSON. Works everywhere, without rights: a full or read-only disk seen from inside the process. At its end a process that was not
 * killed says `changes: <count>` on standard error when `at` is 0.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What goes wrong, and when. */
export interface DiskFault {
  /** Counted from 1 over the calls that change the disk; 0 for never. */
  readonly at: number;
  /** `kill` ends the process with SIGKILL; else the system's error. */
  readonly fault: 'kill' | 'ENOSPC' | 'EDQUOT' | 'EROFS' | 'EACCES' | 'EIO';
  /** The fault stays from then on: a disk that is full remains so. */
  readonly stays?: boolean;
  /** Only calls on paths below this folder count; asking whether one may write there is among them. */
  readonly below?: string;
}

const reasons = {
  ENOSPC: 'no space left on device',
  EDQUOT: 'disk quota exceeded',
  EROFS: 'read-only file system',
  EACCES: 'permission denied',
  EIO: 'i/o error',
} as const;

const growing = ['writeFileSync', 'mkdirSync', 'linkSync', 'copyFileSync'] as const;
const moving = ['renameSync', 'rmSync', 'rmdirSync'] as const;

function arm({ at, fault, stays = false, below }: DiskFault): void {
  let count = 0;
  const isFull = fault === 'ENOSPC' || fault === 'EDQUOT';
  const strike = (name: string, parts: readonly unknown[], real: (...parts: unknown[]) => unknown): never => {
    // What was under way is half done.
    if (name === 'writeFileSync') real(parts[0], String(parts[1]).slice(0, String(parts[1]).length / 2), parts[2]);
    if (fault === 'kill') process.kill(process.pid, 'SIGKILL');
    const message = `${fault}: ${reasons[fault as keyof typeof reasons]}, ${name} '${String(parts[0])}'`;
    throw Object.assign(new Error(message), { code: fault, syscall: name, path: String(parts[0]) });
  };
  const isMeant = (parts: readonly unknown[]): boolean =>
    below === undefined || parts.some((part) => typeof part === 'string' && part.startsWith(below));
  for (const name of [...growing, ...moving, ...(below === undefined ? [] : (['accessSync'] as const))]) {
    const real = fs[name] as (...parts: unknown[]) => unknown;
    const armed = (...parts: unknown[]): unknown => {
      if (!isMeant(parts)) return real(...parts);
      count += 1;
      // A full disk still renames and removes; only the very first fault may strike anything.
      const isLasting = stays && at > 0 && count > at && !(isFull && name.startsWith('r'));
      return count === at || isLasting ? strike(name, parts, real) : real(...parts);
    };
    Object.assign(fs, { [name]: armed });
  }
  syncBuiltinESMExports();
  process.on('exit', () => {
    if (at === 0) process.stderr.write(`changes: ${count}\n`);
  });
}

if (process.env.FAULTY_DISK !== undefined) arm(JSON.parse(process.env.FAULTY_DISK));
