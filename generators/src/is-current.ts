import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * An input of Nx that is one value while everything in a project folder is current, and a new one each time while something is
 * not. One command for all schemas of the folder: Nx runs equal commands once. Nx hashes stderr as well, and a warning of Node has
 * a process id in it.
 *
 * @param root  the project folder, relative to the workspace root, where Nx runs the command
 */
export const isCurrentInput = (root: string): { readonly runtime: string } => ({
  runtime: `node --no-warnings "${scriptPath()}" "${root}"`,
});

/** Relative to the workspace root, so that keys are equal on every machine: below `node_modules`, or where it lies in our own. */
function scriptPath(): string {
  const parts = fileURLToPath(new URL('./print-current.js', import.meta.url)).split(sep);
  const root = parts.lastIndexOf('node_modules');
  return parts.slice(root >= 0 ? root : -3).join('/');
}
