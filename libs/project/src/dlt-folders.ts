import { accessSync, constants, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder in which dlt keeps the working folders of pipelines, absolute.
 *
 * @param configured  `pipelines_dir`, relative to the project folder
 * @param isRoot      the process runs as root
 * @source dlt 1.31 `common/pipeline.py`, `get_dlt_pipelines_dir`
 */
export function pipelinesFolder(
  root: string,
  configured: string | undefined,
  environment: Environment,
  isRoot?: boolean,
): string {
  if (configured !== undefined) return isAbsolute(configured) ? configured : join(root, configured);
  return join(environment.DLT_DATA_DIR ?? globalFolder(environment, isRoot), 'pipelines');
}

/** The folder of dlt's settings in a project, absolute. @source dlt 1.31 `common/runtime/run_context.py`, `settings_dir` */
export const settingsFolder = (root: string, environment: Environment): string =>
  join(environment.DLT_PROJECT_DIR ?? root, environment.DLT_CONFIG_FOLDER ?? '.dlt');

/**
 * dlt's folder of this machine and user, absolute.
 * @source dlt 1.31 `common/runtime/run_context.py`, `global_dir`
 */
export function globalFolder(environment: Environment, isRoot: boolean = process.geteuid?.() === 0): string {
  if (isRoot) return '/var/dlt';
  const home = environment.HOME ?? homedir();
  if (!isWritable(home)) return join(tmpdir(), 'dlt');
  const own = join(home, environment.DLT_CONFIG_FOLDER ?? '.dlt');
  if (environment.XDG_DATA_HOME === undefined || isFolder(own)) return own;
  return join(environment.XDG_DATA_HOME, 'dlt');
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
