import { compareText, isError } from '@cdf/core';
import { configFile } from '@cdf/project';
import { applyWrites, planWrites, type WriteLock } from '@cdf/write';
import { folderTree, packageNameIn, pythonConfig, readPipelines, repositoryAbove } from './init-folder.ts';
import { planInitAnew } from './init-plan-anew.ts';
import { modelFiles } from './model-files.ts';
import type { InitOptions } from './options.ts';
import type { Outcome } from './report.ts';
import { showFindings } from './show-findings.ts';
import { projectReader, schemaKeys } from './workspace.ts';

/** Makes a folder a project. Without a lock nothing is written. */
export async function initAnew(
  root: string,
  { environment }: InitOptions,
  lock: WriteLock | undefined,
): Promise<{ readonly outcome: Outcome; readonly next: string[] }> {
  const readText = projectReader(root);
  const tree = folderTree(root, readText);
  const { writes, findings } = planInitAnew(tree, {
    directory: '.',
    packageName: packageNameIn(root),
    pipelines: readPipelines(root, environment),
    pythonConfig: await pythonConfig(root, tree, '.', environment),
    repository: repositoryAbove(root),
  });
  const desired = findings.some(isError) ? [] : writes;
  const changed = new Map(desired.map(({ path, content }) => [path, content]));
  const plan = planWrites({
    group: 'init',
    sources: [],
    desired,
    present: new Map(desired.map(({ path }) => [path, readText(path) ?? null])),
    unsignedAllowed: new Set(changed.keys()),
    force: false,
  });
  const applied = lock === undefined ? undefined : applyWrites(lock, [plan]);
  const read = projectReader(root, changed);
  const outcome: Outcome = {
    findings: await showFindings([...findings, ...(applied?.findings ?? [])], read),
    counts: {},
    written: applied?.value.written ?? [...changed.keys()].sort(compareText),
    removed: [],
  };
  return {
    outcome,
    next: outcome.findings.some(({ severity }) => severity === 'error') ? [] : nextSteps(root, read(configFile) ?? ''),
  };
}

/** Commands that make the project current, in order; none once it was pulled. */
function nextSteps(root: string, config: string): string[] {
  const hasSchemas = /^\[cdf\.schemas\./m.test(config);
  const hasModels = modelFiles(root).value.size > 0;
  // Imported facts go into contracts, so these come first.
  if (hasModels) return [...(hasSchemas ? ['cdf pull'] : []), 'cdf import', 'cdf sync'];
  return hasSchemas && schemaKeys(root).length === 0 ? ['cdf sync'] : [];
}
