/**
 * A process for the crash tests: `node crashing-sync.ts PROJECT FILES DIES_AT`. Writes a file set as a command does and
 * kills itself just before its DIES_AT-th change of the disk (a file write is then cut in half). FILES: a name that
 * `shop-change.ts` exports; DIES_AT: counted from 1, 0 for never.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [project, files, diesAt] = [process.argv[2]!, process.argv[3]!, Number(process.argv[4])];
const changes = [
  'writeFileSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
] as const;
let count = 0;

function arm(name: (typeof changes)[number]): void {
  const real = fs[name] as (...parts: unknown[]) => unknown;
  const armed = (...parts: unknown[]) => {
    count += 1;
    if (count !== diesAt) return real(...parts);
    if (name === 'writeFileSync') real(parts[0], String(parts[1]).slice(0, String(parts[1]).length / 2), parts[2]);
    return process.kill(process.pid, 'SIGKILL');
  };
  Object.assign(fs, { [name]: armed });
}

for (const name of changes) arm(name);
syncBuiltinESMExports();
const sets: Readonly<Record<string, unknown>> = await import('./shop-change.ts');
const { syncFiles } = await import('./sync-files.ts');
await syncFiles(project, sets[files] as Parameters<typeof syncFiles>[1]);
