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
    .flatMap((file) => codesIn(file, (node) => (isText(node) || ts.isIdentifier(node) ? [node.text] : [])));

/**
 * Every finding code that a test expects, alone or within a longer text. What a test makes a finding from (`finding('CDF101', …)`)
 * and the names of tests are not expected of anything; the tests of this folder plant codes.
 */
export const expectedCodes = (tree: readonly TreeFile[]): CodeUse[] =>
  tree
    .filter(({ path }) => path.endsWith('.test.ts') && !path.startsWith('tools/completeness'))
    .flatMap((file) =>
      codesIn(file, (node) => (isText(node) && !isGivenToFunction(node) ? (node.text.match(/CDF\d{3}/g) ?? []) : [])),
    );

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node);

const isGivenToFunction = ({ parent }: ts.Node): boolean =>
  (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression)) || ts.isNewExpression(parent);

function codesIn({ path, text }: TreeFile, codesOf: (node: ts.Node) => readonly string[]): CodeUse[] {
  if (!/CDF\d/.test(text)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: CodeUse[] = [];
  const visit = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    for (const code of codesOf(node)) if (/^CDF\d{3}$/.test(code)) found.push({ code, file: path, line: line + 1 });
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
