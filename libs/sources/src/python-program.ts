import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Environment } from '@cdf/project';

/** The Python of the settings, of the active environment, of the project, or of the PATH. */
export function pythonProgram(root: string, environment: Environment, configured?: string): string {
  if (configured !== undefined)
    return isAbsolute(configured) || !/[\\/]/.test(configured) ? configured : join(root, configured);
  const inFolder = process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python';
  const folders = [environment.VIRTUAL_ENV, join(root, '.venv')].flatMap((folder) => (folder ? [folder] : []));
  const found = folders.map((folder) => join(folder, inFolder)).find((path) => existsSync(path));
  return found ?? (process.platform === 'win32' ? 'python' : 'python3');
}
