import { execFileSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';

const workspace = dirname(import.meta.dirname);

/**
 * Copies the workspace as it is now, uncommitted files included, into a new folder, and commits it there, so that a test can change
 * files, and git can tell which. Installed packages are shared by links; the workspace's own packages link into the copy.
 *
 * @param into  a folder that is empty or not there yet
 * @returns `into`
 */
export function copyWorkspace(into: string): string {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: workspace,
    encoding: 'utf8',
  });
  for (const file of listed.split('\0')) {
    const isThere = file !== '' && lstatSync(join(workspace, file), { throwIfNoEntry: false }) !== undefined;
    if (isThere) cpSync(join(workspace, file), join(into, file), { recursive: true });
  }
  linkPackages(join(workspace, 'node_modules'), join(into, 'node_modules'));
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: into,
      stdio: 'pipe',
    });
  };
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'copy');
  return into;
}

/** Links every package; a link to a package of the workspace is kept relative, so that it leads into the copy. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.name.startsWith('@') || entry.name === '.bin') linkPackages(source, target);
    else symlinkSync(source, target);
  }
}
