import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a process ended: its exit code, or the signal that killed it, and what it printed. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
  readonly printed: string;
}

/** Runs a script of this folder in a process of its own. `killAfterMs`: kills it so long after its first output. */
export function runNode(script: string, args: readonly string[], killAfterMs?: number): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args]);
    let printed = '';
    child.stderr.on('data', (chunk) => {
      printed += String(chunk);
    });
    child.stdout.on('data', (chunk) => {
      printed += String(chunk);
      if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, printed }));
  });
}
