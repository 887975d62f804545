import { globSync } from 'node:fs';
import { join, posix } from 'node:path';
import { planOutputs, type ShownFinding } from '@cdf/commands';
import type { Tree } from '@nx/devkit';
import { isProjectFile } from '../layout.ts';

/** What Nx shows when the workspace is out of sync. */
export interface SyncResult {
  readonly outOfSyncMessage: string;
}

/**
 * The global sync generator `cdf:sync`: writes into the tree what generating would write, for every project folder of the
 * workspace, so that `nx sync` repairs and `nx sync:check` reports. It uses the functions of `cdf generate`; only the writer is Nx's.
 *
 * @throws when an output cannot be generated: a faulty contract, a hand edit. Nx prints the message and changes nothing
 */
export async function syncMetadata(tree: Tree): Promise<SyncResult> {
  const findings: ShownFinding[] = [];
  for (const config of projectConfigs(tree.root)) {
    const folder = posix.dirname(config);
    const plan = await planOutputs(join(tree.root, folder));
    findings.push(...plan.findings.filter(({ severity }) => severity === 'error'));
    for (const { path, content } of plan.writes) tree.write(posix.join(folder, path), content);
    for (const path of plan.removals) tree.delete(posix.join(folder, path));
  }
  if (findings.length > 0) throw new Error(findings.map(describe).join('\n'));
  return { outOfSyncMessage: 'Generated models or modules are not what metadata/ says.' };
}

/** Paths of every `cdf_config.toml` of the workspace, POSIX and relative to its root, sorted. */
function projectConfigs(root: string): string[] {
  return globSync('**/cdf_config.toml', { cwd: root, exclude: (name) => skipped.has(name) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isProjectFile)
    .sort();
}

const skipped = new Set(['node_modules', '.git', '.nx', '.venv']);

const describe = ({ file, line, code, message, hint }: ShownFinding): string =>
  `${file ?? ''}${line === null ? '' : `:${line}`} ${code} ${message}${hint === null ? '' : ` (${hint})`}`;
