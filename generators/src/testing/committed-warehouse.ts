import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const warehouse = join(import.meta.dirname, '../../../apps/warehouse');

/**
 * Makes a workspace with a project folder like `apps/warehouse`: the files git knows, without what runs leave behind.
 *
 * @param folder  of the project in the workspace; `.` for its root
 * @returns absolute path of the workspace, which the caller removes
 */
export function committedWarehouse(folder: string): string {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: warehouse, encoding: 'utf8' });
  for (const file of listed.split('\0')) {
    const source = join(warehouse, file);
    if (file !== '' && existsSync(source)) cpSync(source, join(workspace, folder, file));
  }
  return workspace;
}
