import type { ExecutorContext, TaskGraph } from '@nx/devkit';
import type { ArtifactOptions } from '../../targets.ts';
import { type ArtifactResult, runArtifacts } from './run-artifacts.ts';

/**
 * Runs all tasks of an Nx run in one process, so that cdf is loaded once. No order is taken from the graph: cdf itself generates
 * what belongs to all schemas after the schemas.
 */
export async function* runBatch(
  { tasks }: TaskGraph,
  options: Readonly<Record<string, ArtifactOptions>>,
  _overrides: unknown,
  { root }: ExecutorContext,
): AsyncGenerator<{ readonly task: string; readonly result: ArtifactResult }> {
  const asked = Object.keys(tasks).map((id) => ({ id, options: options[id]! }));
  for await (const [task, result] of runArtifacts(root, asked)) yield { task, result };
}
