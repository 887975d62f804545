import ts from 'typescript';
import type { TreeFile } from '../read-tree.ts';

/** Where a finding code stands. `line` counts from 1. */
export interface CodeUse {
  readonly code: string;
  readonly file: string;
  readonly line: number;
}

/** An entry of docs/errors.md: `### CDF101 Title`. */
export interface CodeEntry extends CodeUse {
  readonly title: string;
}

/** Every finding code in a source of the libraries, the command and the plugin; the list itself and tests are left out. */
export const usedCodes = (tree: readonly TreeFile[]): CodeUse[] =>
  tree
    .filter(
      ({ path }) => /^(libs|apps|generators)\/.*(?<!\.test)\.ts$/.test(path) && !path.endsWith('/finding-codes.ts'),
    )
    .flatMap(({ path, text }) => (/CDF\d/.test(text) ? codesIn(path, text) : []));

function codesIn(path: string, text: string): CodeUse[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: CodeUse[] = [];
  const visit = (node: ts.Node): void => {
    const code = ts.isStringLiteralLike(node) || ts.isIdentifier(node) ? node.text : '';
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (/^CDF\d{3}$/.test(code)) found.push({ code, file: path, line: line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The entries of the page that explains the codes, in its order. */
export const codeEntries = ({ path, text }: TreeFile): CodeEntry[] =>
  text.split('\n').flatMap((line, index) => {
    const [, code, title] = /^### (CDF\d+) (.*)$/.exec(line) ?? [];
    return code === undefined || title === undefined ? [] : [{ code, title, file: path, line: index + 1 }];
  });
