import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const original = join(import.meta.dirname, '../../..');

/** What a command of Nx answered. `output` is what it printed, without colours. */
export interface NxAnswer {
  readonly status: number | null;
  readonly stdout: string;
  readonly output: string;
}

/** A copy of this workspace in a folder of its own, under git, in which real Nx runs. */
export interface WorkspaceCopy {
  readonly root: string;
  nx(...args: readonly string[]): NxAnswer;
  /** The caller stops the daemon. */
  nxWithDaemon(...args: readonly string[]): NxAnswer;
  /** Commits everything. */
  commit(): void;
  /** Takes every file back to the first commit, and keeps what git ignores. */
  restore(): void;
  /** Brings one file of the first commit back. */
  checkout(path: string): void;
  /** Paths that differ from the last commit, sorted. */
  changed(): string[];
  /** Path and time of writing of every file of the last commit. */
  stamps(): string[];
  remove(): void;
}

/** Copies what git does not ignore, and commits it. Installed packages are shared; links to the workspace's own lead into the copy. */
export function copyWorkspace(): WorkspaceCopy {
  const root = mkdtempSync(join(tmpdir(), 'nx-'));
  for (const file of list(original, '-co', '--exclude-standard')) {
    if (existsSync(join(original, file))) cpSync(join(original, file), join(root, file));
  }
  linkPackages(join(original, 'node_modules'), join(root, 'node_modules'));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-qm', 'test');
  };
  git('init', '-q', '-b', 'main');
  commit();
  git('tag', 'start');
  return {
    root,
    commit,
    nx: (...args) => runNx(root, args, 'false'),
    nxWithDaemon: (...args) => runNx(root, args, 'true'),
    restore: () => {
      git('reset', '-q', '--hard', 'start');
      git('clean', '-fdq');
    },
    checkout: (path) => {
      git('checkout', '-q', 'start', '--', path);
    },
    changed: () =>
      git('status', '--porcelain', '-uall', '--no-renames', '-z')
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => line.slice(3))
        .sort(),
    stamps: () => list(root).map((file) => `${file} ${statSync(join(root, file)).mtimeMs}`),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Runs Nx with nothing of an Nx around the test: no cache of another folder, no colours. */
function runNx(root: string, args: readonly string[], daemon: 'true' | 'false'): NxAnswer {
  const ofTest = /^(?:NX_|CDF_|VITEST|NODE_OPTIONS$|FORCE_COLOR$)/;
  const inherited = Object.entries(process.env).filter(([name]) => !ofTest.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    NX_DAEMON: daemon,
    NX_CACHE_DIRECTORY: '.nx/cache',
    NX_ISOLATE_PLUGINS: 'false',
    CI: 'true',
    NO_COLOR: '1',
  };
  const command = [join(root, 'node_modules/nx/dist/bin/nx.js'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' });
  return { status, stdout, output: stdout + stderr };
}

const list = (cwd: string, ...flags: readonly string[]): string[] =>
  execFileSync('git', ['ls-files', ...flags, '-z'], { cwd, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '');

/** npm links the workspace's own packages by relative paths: kept as they are, they lead into the copy. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.name.startsWith('@') || entry.name === '.bin') linkPackages(source, target);
    else symlinkSync(source, target);
  }
}
