import { spawnSync } from 'node:child_process';
import { actionsFile, actionsFolder, type Checked, decodeText, finding } from '@cdf/core';
import type { ReadText } from './workspace.ts';

/** Contracts, rulesets, hand-written models and own actions of a project, as a revision of git has them. */
export interface Revision {
  readonly readText: ReadText;
  /** POSIX paths relative to the project folder, sorted as git does. */
  readonly files: readonly string[];
}

/**
 * Reads what schemas are compiled from at a revision, through the `git` of the machine. Runs no hook, no filter, no pager.
 *
 * @param root  absolute path of the project folder
 * @param ref   anything git takes for a commit
 * @findings CDF501 for a revision that is not there, or where git is not
 */
export function readRevision(root: string, ref: string): Checked<Revision | undefined> {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  if (commit.text === undefined) return { value: undefined, findings: [unknownRevision(ref, commit.fault)] };
  const tree = git(root, ['ls-tree', '-r', '-z', commit.text.trim(), '--', ...inputFolders]);
  if (tree.text === undefined) return { value: undefined, findings: [unknownRevision(ref, tree.fault)] };
  const blobs = new Map(
    tree.text.split('\0').flatMap((entry) => {
      const [, blob, file] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      return file === undefined || !isInput(file) ? [] : [[file, blob!] as const];
    }),
  );
  const read = git(root, ['cat-file', '--batch'], [...blobs.values()].map((blob) => `${blob}\n`).join(''));
  if (read.bytes === undefined) return { value: undefined, findings: [unknownRevision(ref, read.fault)] };
  const texts = textsOf(read.bytes, [...blobs.keys()]);
  return { value: { readText: (file) => texts.get(file), files: [...blobs.keys()] }, findings: [] };
}

/** Below them lies all that schemas are compiled from; what is generated there too is not read. */
const inputFolders = ['cdf_config.toml', 'metadata', 'models/staging_by_hand', actionsFile, actionsFolder];

const isInput = (file: string): boolean =>
  file.startsWith(actionsFolder) ||
  file === actionsFile ||
  /^(?!metadata\/[^/]+\/generated\/).*\.(?:ya?ml|sql|toml)$/s.test(file);

const unknownRevision = (ref: string, fault: string) =>
  finding('CDF501', { file: 'cdf_config.toml', line: 1, column: 1 }, `"${ref}" is no revision that git has here`, {
    hint: fault === '' ? 'a shallow clone lacks older revisions: fetch it, as with "git fetch origin main"' : fault,
  });

function git(root: string, args: readonly string[], input = '') {
  const ran = spawnSync('git', ['--no-pager', ...args], { cwd: root, input, maxBuffer: 2 ** 31 - 1 });
  if (ran.status === 0) return { text: ran.stdout.toString('utf8'), bytes: ran.stdout, fault: '' };
  const fault =
    ran.error === undefined ? ran.stderr.toString('utf8').split('\n')[0]!.trim() : 'git could not be started';
  return { text: undefined, bytes: undefined, fault };
}

/** `cat-file --batch` answers `<id> blob <size>`, a line feed, the bytes and a line feed for each, in order. */
function textsOf(bytes: Buffer, files: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const file of files) {
    const end = bytes.indexOf(10, at);
    const size = Number(bytes.toString('latin1', at, end).split(' ')[2]);
    texts.set(file, decodeText(bytes.subarray(end + 1, end + 1 + size)));
    at = end + 1 + size + 1;
  }
  return texts;
}
