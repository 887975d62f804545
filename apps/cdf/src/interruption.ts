import { writeSync } from 'node:fs';
import { constants } from 'node:os';

/**
 * Says, when the process is interrupted, what became of the files, and lets it die of the signal: a shell then tells 130 or 143, and a
 * script that waits for it ends too. Writing does not yield, so no signal finds a batch half done; what a killed process leaves is told
 * apart by the next one.
 */
export function tellInterruption(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, endBy);
}

function endBy(signal: NodeJS.Signals): void {
  // A terminal has the signs of the keys, or how far the work is, on its last line.
  const start = process.stderr.isTTY === true ? '\n' : '';
  try {
    writeSync(2, `${start}cdf: interrupted by ${signal}; no file is half written\n`);
  } catch {
    // Whoever would read it is gone.
  }
  // Elsewhere a signal that a process sends itself has no number a caller could see.
  if (process.platform === 'win32') process.exit(128 + constants.signals[signal]);
  process.kill(process.pid, signal);
}
