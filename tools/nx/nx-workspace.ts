import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyWorkspace as copyFiles } from '../workspace-copy.ts';

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
  /** With these variables besides. */
  nxIn(environment: Readonly<Record<string, string>>, ...args: readonly string[]): NxAnswer;
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

/** Copies this workspace into a temporary folder, ready for Nx. */
export function copyWorkspace(): WorkspaceCopy {
  const root = copyFiles(mkdtempSync(join(tmpdir(), 'nx-')));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  const commit = (): void => {
    git('add', '-A');
    git('commit', '-qm', 'test');
  };
  git('tag', 'start');
  return {
    root,
    commit,
    nx: (...args) => runNx(root, args, { NX_DAEMON: 'false' }),
    nxWithDaemon: (...args) => runNx(root, args, { NX_DAEMON: 'true' }),
    nxIn: (environment, ...args) => runNx(root, args, environment),
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
function runNx(root: string, args: readonly string[], environment: Readonly<Record<string, string>>): NxAnswer {
  const ofTest = /^(?:NX_|CDF_|VITEST|NODE_OPTIONS$|FORCE_COLOR$)/;
  const inherited = Object.entries(process.env).filter(([name]) => !ofTest.test(name));
  const env = {
    ...Object.fromEntries(inherited),
    ...environment,
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
