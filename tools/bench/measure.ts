import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What one whole process took, start of Node included. */
export interface Sample {
  readonly wallMilliseconds: number;
  readonly cpuMilliseconds: number;
  readonly peakMegabytes: number;
}

/** Median, smallest and largest of several runs. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

const usagePath = fileURLToPath(new URL('./usage.cjs', import.meta.url));

/**
 * Runs Node with the arguments, as a process of its own, and measures it.
 *
 * @param home folder that stands for home and temporary folder; a fresh one means that nothing is cached
 * @throws when the process ends with another exit code than 0, with what it printed
 */
export async function measure(args: readonly string[], home: string): Promise<Sample> {
  const env = { PATH: process.env.PATH, HOME: home, TMPDIR: home, NO_COLOR: '1', NX_DAEMON: 'false' };
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', usagePath, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, out, err, usage] = child.stdio.map((stream) => collect(stream as NodeJS.ReadableStream | null));
  const code = await new Promise((done, failed) => child.on('close', done).on('error', failed));
  const wallMilliseconds = performance.now() - start;
  if (code !== 0) throw new Error(`exit code ${code}: node ${args.join(' ')}\n${await out}${await err}`);
  const { cpuMicroseconds, peakKilobytes } = JSON.parse(await usage!) as {
    cpuMicroseconds: number;
    peakKilobytes: number;
  };
  return { wallMilliseconds, cpuMilliseconds: cpuMicroseconds / 1000, peakMegabytes: peakKilobytes / 1024 };
}

async function collect(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = '';
  for await (const part of stream ?? []) text += part;
  return text;
}

/** The spread of at least one figure; of an even number the median is the mean of the middle two. */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}
