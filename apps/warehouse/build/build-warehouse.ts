import { dirname, join, resolve } from 'node:path';
import { ensurePython } from '../../../tools/python/ensure.ts';
import { compareWithTruth } from '../truth/compare.ts';
import { trackedProject } from './copy-project.ts';
import { runCommand } from './run-command.ts';

const cdf = join(trackedProject, '../cdf/src/bin.js');

/**
 * Loads, generates, plans, audits and compares, in this order, and stops at the first step that fails.
 *
 * @param project  the project folder or a copy of it; the environment variable for the database is obeyed
 * @param tell     called with the name of each step before it runs
 * @throws Error whose message begins with the step's name
 */
export async function buildWarehouse(project: string, tell: (step: string) => void = () => {}): Promise<void> {
  tell('python environment');
  const python = await ensurePython();
  tell('dlt pipelines');
  await loadSources(project, python);
  tell('cdf sync');
  await syncMetadata(project);
  tell('sqlmesh lint');
  await lintModels(project, python);
  tell('sqlmesh test');
  await testModels(project, python);
  tell('sqlmesh plan');
  await applyPlan(project, python);
  tell('sqlmesh audit');
  await auditModels(project, python);
  tell('sqlmesh plan again');
  await planAgain(project, python);
  tell('truth');
  await checkTruth(project);
}

/** Where dlt, SQLMesh and the comparison find the rows. A relative path is relative to the project folder. */
export const databaseOf = (project: string): string =>
  resolve(project, process.env.DESTINATION__WAREHOUSE__CREDENTIALS__DATABASE ?? 'data/warehouse.duckdb');

export async function loadSources(project: string, python: string): Promise<void> {
  await runCommand('dlt pipelines', project, python, ['sources/run.py']);
}

export async function syncMetadata(project: string): Promise<void> {
  await runCommand('cdf sync', project, process.execPath, [cdf, 'sync', '--project', project]);
}

export async function lintModels(project: string, python: string): Promise<void> {
  await runCommand('sqlmesh lint', project, sqlmeshBeside(python), ['lint']);
}

/** A test file under another name than `test*.yaml` is ignored, so a run without any test fails here. */
export async function testModels(project: string, python: string): Promise<void> {
  const written = await runCommand('sqlmesh test', project, sqlmeshBeside(python), ['test']);
  if (!/Successfully Ran `[1-9]\d*` Tests?/.test(written))
    throw new Error(`sqlmesh test ran nothing:\n${written.trimEnd()}`);
}

const planArgs = ['plan', '--auto-apply', '--no-prompts'];

// Without a range SQLMesh audits the last day of an incremental model, and the deliveries are of March 2025.
const delivered = ['--start', '2025-03-01', '--end', '2025-03-31'];

const sqlmeshBeside = (python: string): string => join(dirname(python), 'sqlmesh');

export async function applyPlan(project: string, python: string): Promise<void> {
  await runCommand('sqlmesh plan', project, sqlmeshBeside(python), planArgs);
}

/** No audit may warn either: `sqlmesh audit` does not tell a failed non-blocking audit from a blocking one. */
export async function auditModels(project: string, python: string): Promise<void> {
  await runCommand('sqlmesh audit', project, sqlmeshBeside(python), ['audit', ...delivered]);
}

/** A plan right after a plan must find nothing: a model that differs from itself would be rebuilt every day. */
export async function planAgain(project: string, python: string): Promise<void> {
  const written = await runCommand('sqlmesh plan again', project, sqlmeshBeside(python), planArgs);
  if (!written.includes('No changes to plan'))
    throw new Error(`sqlmesh plan again found changes:\n${written.trimEnd()}`);
}

export async function checkTruth(project: string): Promise<void> {
  const differences = await compareWithTruth(databaseOf(project), join(project, 'truth'));
  if (differences.length === 0) return;
  throw new Error(`truth: ${differences.length} differences\n${differences.map((line) => `  ${line}`).join('\n')}`);
}
