import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report } from '@cdf/commands';
import type { DiskFault } from './faulty-disk.ts';

const bin = fileURLToPath(new URL('../../apps/cdf/src/bin.js', import.meta.url));
const usage = fileURLToPath(new URL('../bench/usage.cjs', import.meta.url));
const faultyDisk = new URL('./faulty-disk.ts', import.meta.url).href;

/** How a process ended, and what it used. Peak and time are undefined for one that was killed. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly peakKilobytes?: number;
  readonly cpuMicroseconds?: number;
}

export interface RunOptions {
  /** What the disk does to the process. */
  readonly disk?: DiskFault;
  /** Kills it so many milliseconds after its start. */
  readonly killAfter?: number;
  /** A program and its arguments that run Node in its place: `['unshare', '-rm']`. */
  readonly within?: readonly string[];
}

/** Runs the real command in a project, as a process of its own. */
export const runCdf = (project: string, args: readonly string[], options: RunOptions = {}): Promise<Ending> =>
  runNode([bin, ...args, '--project', project], options);

/** Runs Node with these arguments. */
export async function runNode(args: readonly string[], { disk, killAfter, within }: RunOptions = {}): Promise<Ending> {
  const preload = disk === undefined ? [] : ['--import', faultyDisk];
  const line = [...(within ?? []), process.execPath, '--require', usage, ...preload, ...args];
  const child = spawn(line[0]!, line.slice(1), {
    env: { PATH: process.env.PATH, ...(disk === undefined ? {} : { FAULTY_DISK: JSON.stringify(disk) }) },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [, stdout, stderr, used] = child.stdio.map((stream) => collect(stream as NodeJS.ReadableStream | null));
  const { promise, resolve, reject } = Promise.withResolvers<Pick<Ending, 'code' | 'signal'>>();
  child.on('error', reject).on('close', (code, signal) => resolve({ code, signal }));
  const end = await promise;
  clearTimeout(timer);
  const figures = (await used!).trim();
  return { ...end, stdout: await stdout!, stderr: await stderr!, ...(figures === '' ? {} : JSON.parse(figures)) };
}

/** The report of a run with `--json`. Throws, with what was printed, when the process printed something else. */
export function reportOf({ code, stdout, stderr }: Ending): Report {
  if (stderr !== '' || !stdout.startsWith('{')) throw new Error(`exit ${code}\n${stdout}${stderr}`);
  return JSON.parse(stdout);
}

async function collect(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = '';
  for await (const part of stream ?? []) text += part;
  return text;
}
