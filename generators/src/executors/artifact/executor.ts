import type { ExecutorContext } from '@nx/devkit';
import type { ArtifactOptions } from '../../targets.ts';
import { runArtifacts } from './run-artifacts.ts';

/** Runs one task by itself, as Nx does with `--batch=false`. */
export async function runArtifact(options: ArtifactOptions, { root }: ExecutorContext): Promise<{ success: boolean }> {
  let isSuccess = true;
  for await (const [, { success, terminalOutput }] of runArtifacts(root, [{ id: '', options }])) {
    process.stdout.write(terminalOutput);
    isSuccess &&= success;
  }
  return { success: isSuccess };
}
