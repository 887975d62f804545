import { openProject } from './open-project.ts';
import { foldersOf } from './outputs-digest.ts';
import { projectReader } from './workspace.ts';

/**
 * Where the outputs of a schema lie, for tools that have to declare it; the last folder holds its modules. Relative to the project
 * folder, POSIX.
 *
 * @param root  absolute path of the project folder
 * @returns undefined when `cdf_config.toml` has faults, which every command reports
 */
export async function outputFolders(root: string, key: string): Promise<readonly string[] | undefined> {
  const { value: settings, findings } = await openProject(root, projectReader(root), undefined);
  return findings.length > 0 ? undefined : foldersOf(key, settings);
}
