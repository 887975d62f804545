import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const warehouse = join(import.meta.dirname, '../../../warehouse');
const bin = join(import.meta.dirname, '../bin.js');
const parts = ['cdf_config.toml', 'exports', 'metadata', 'models', 'external_models', 'audits', 'tests'];

/** A project of its own in a temporary folder, and the command run on it. */
export interface TestProject {
  readonly root: string;
  readonly cdf: (args: readonly string[], options?: { readonly node?: readonly string[] }) => Ran;
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly edit: (path: string, change: (text: string) => string) => void;
  readonly remove: (path: string) => void;
  /** Path, time of the last change and text of every file but those in `.cdf`, as one value to compare. */
  readonly snapshot: () => Record<string, string>;
}

/** How a run ended. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings under which no change needs a decision. */
export const nothingToDecide = '\n[cdf.contract]\n"*" = "safe"\n';

/** A copy of the example project in which no change needs a decision. */
export function freeProject(): TestProject {
  const project = testProject();
  project.edit('cdf_config.toml', (text) => text + nothingToDecide);
  return project;
}

/** Runs git in a project, as somebody who may commit. Throws what git complains of. */
export function git({ root }: Pick<TestProject, 'root'>, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/**
 * The example project as the only commit of a repository.
 *
 * @param further  files that are in it too, by path
 */
export function committedProject(further: Readonly<Record<string, string>> = {}): TestProject {
  const project = testProject();
  for (const [path, text] of Object.entries(further)) project.write(path, text);
  firstCommit(project);
  return project;
}

/** Makes a project the only commit of a repository, on the branch `main`. */
export function firstCommit(project: TestProject): void {
  git(project, 'init', '-q', '-b', 'main');
  git(project, 'add', '-A');
  git(project, 'commit', '-qm', 'as it is');
}

/** A copy of the example project as it is committed: contracts, rulesets and outputs are current. It goes with the test. */
export function testProject(): TestProject {
  const root = mkdtempSync(join(tmpdir(), 'cdf-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const part of parts) cpSync(join(warehouse, part), join(root, part), { recursive: true });
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  return {
    root,
    cdf: (args, { node = [] } = {}) => {
      // Nothing of the surroundings: no PATH, so no Python either, and no home.
      const { status, stdout, stderr } = spawnSync(process.execPath, [...node, bin, ...args], {
        cwd: root,
        env: {},
        encoding: 'utf8',
      });
      return { status, stdout, stderr };
    },
    read,
    write,
    edit: (path, change) => write(path, change(read(path))),
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    snapshot: () =>
      Object.fromEntries(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(join(root, '.cdf')))
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(root.length + 1), `${statSync(path).mtimeMs} ${readFileSync(path, 'utf8')}`]),
      ),
  };
}
