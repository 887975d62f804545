import { posix } from 'node:path';
import type { Tree } from '@nx/devkit';
import { readText, writeText } from './json-edits.ts';

/** Keeps cdf's own folder and secrets out of git, and folds what is generated in reviews. `directory`: the project folder. */
export function configureGit(tree: Tree, directory: string): void {
  addLines(tree, '.gitignore', ['.cdf/', 'cdf_secrets.toml']);
  const generated = ['metadata/*/generated', 'models/staging', 'audits/generated', 'external_models'];
  const attributes = generated.map(
    (folder) => `${attributePattern(posix.join(directory, folder))}/** linguist-generated`,
  );
  addLines(tree, '.gitattributes', attributes);
}

/** A space would end the pattern. */
const attributePattern = (path: string): string => path.replaceAll(' ', '[[:space:]]');

function addLines(tree: Tree, path: string, wanted: readonly string[]): void {
  const text = readText(tree, path, '');
  const present = new Set(text.split(/\r?\n/).map(withoutSlash));
  const missing = wanted.filter((line) => !present.has(withoutSlash(line)));
  if (missing.length === 0) return;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text === '' || text.endsWith('\n') ? text : text + end;
  writeText(tree, path, start + missing.map((line) => line + end).join(''));
}

/** `.cdf` and `.cdf/` ignore the same folder. */
const withoutSlash = (line: string): string => line.trim().replace(/\/$/, '');
