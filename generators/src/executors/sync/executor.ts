import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { ExecutorContext } from '@nx/devkit';
import type { SyncOptions } from '../../targets.ts';

/**
 * Pulls, then generates whatever the pull said: a schema that is held back, or whose source fails, keeps no other from its outputs.
 * Two commands, because the second reads the contracts, and the projects, that the first has written.
 */
export async function runSync({ project }: SyncOptions, { root, projectName }: ExecutorContext) {
  const run = (command: string): boolean => {
    const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
    const env = { ...process.env, PATH: path };
    return spawnSync(command, { cwd: join(root, project), env, shell: true, stdio: 'inherit' }).status === 0;
  };
  const isPulled = run('cdf pull');
  const isGenerated = run(`nx run-many -t generate -p ${projectName}`);
  return { success: isPulled && isGenerated };
}
