import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { workspaceFolder } from '@cdf/commands';

/** Where things lie in a repository: POSIX with a final slash; empty for the repository's own folder. */
export interface Ways {
  readonly project: string;
  readonly workspace: string;
}

/**
 * Where a project and its workspace lie in their repository; outside of one the workspace stands for it.
 *
 * @param project  absolute path, null for none
 */
export async function waysInRepository(project: string | null): Promise<Ways> {
  if (project === null) return { project: '', workspace: '' };
  const workspace = await workspaceFolder(project);
  const repository = repositoryOf(workspace) ?? workspace;
  return { project: way(repository, project), workspace: way(repository, workspace) };
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return folder === dirname(folder) ? undefined : repositoryOf(dirname(folder));
}

function way(from: string, to: string): string {
  const steps = relative(from, to).split(sep).join('/');
  return steps === '' ? '' : `${steps}/`;
}
