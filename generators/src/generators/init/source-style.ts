import type { ts } from 'ts-morph';

/** The compiler's functions, handed on by the one file that loads them. */
export type Compiler = typeof ts;

/** How a file is written, as far as new text in it has to look the same. */
export interface SourceStyle {
  readonly eol: string;
  readonly quote: string;
  /** `;` or nothing. */
  readonly end: string;
  /** One step. */
  readonly indent: string;
  /** Between a brace and what is in it: a space or nothing. */
  readonly pad: string;
}

/** Takes the style from imports first, then from all that is there; undecided means single quotes, semicolons, two spaces. */
export function sourceStyle(compiler: Compiler, file: ts.SourceFile): SourceStyle {
  const { text } = file;
  const imports = file.statements.filter(compiler.isImportDeclaration);
  const strings =
    imports.length > 0 ? imports.map(({ moduleSpecifier }) => moduleSpecifier) : stringsIn(compiler, file);
  const ended = file.statements.filter(
    (node) =>
      compiler.isImportDeclaration(node) ||
      compiler.isExportAssignment(node) ||
      compiler.isVariableStatement(node) ||
      compiler.isExpressionStatement(node),
  );
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    quote: most(strings, (node) => text[node.getStart(file)] === '"') ? '"' : "'",
    end: most(ended, (node) => text[node.end - 1] !== ';') ? '' : ';',
    indent: /^\t/m.test(text) ? '\t' : (/^(?: {4}| {2})(?=\S)/m.exec(text)?.[0] ?? '  '),
    pad: most(imports, (node) => /\{[^\s}]/.test(node.getText(file))) ? '' : ' ',
  };
}

/** Strings a person chose the quotes of: those in JSX are double in every style. */
function stringsIn(compiler: Compiler, file: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (compiler.isStringLiteral(node) && !compiler.isJsxAttribute(node.parent)) found.push(node);
    compiler.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const most = <T>(all: readonly T[], holds: (one: T) => boolean): boolean => all.filter(holds).length * 2 > all.length;
