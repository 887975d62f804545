import type { ts } from 'ts-morph';
import type { Compiler, SourceStyle } from './source-style.ts';
import { afterComments, appendItem, type Insertion } from './text-edits.ts';

/**
 * The insertions after which a file imports types of a module: into an import of that module where names can be added to it,
 * else as an import of its own. A type whose name is taken gets another; one that is imported, under any name, is left.
 */
export function typeImport(
  compiler: Compiler,
  file: ts.SourceFile,
  module: string,
  types: readonly string[],
  style: SourceStyle,
): Insertion[] {
  const ours = file.statements
    .filter(compiler.isImportDeclaration)
    .filter((node) => moduleOf(compiler, node) === module);
  const lists = ours.flatMap(({ importClause }) => {
    const names = importClause?.namedBindings;
    return importClause !== undefined && names !== undefined && compiler.isNamedImports(names)
      ? [{ names, isTypeOnly: importClause.isTypeOnly }]
      : [];
  });
  const present = new Set(
    lists.flatMap(({ names }) => names.elements.map(({ propertyName, name }) => (propertyName ?? name).text)),
  );
  const taken = declaredNames(compiler, file);
  const items = types.filter((type) => !present.has(type)).map((type) => freeName(type, taken));
  if (items.length === 0) return [];
  const list = lists.find(({ isTypeOnly }) => isTypeOnly) ?? lists[0];
  if (list === undefined) {
    const names = `{${style.pad}${items.join(', ')}${style.pad}}`;
    return [
      newImport(compiler, file, `import type ${names} from ${style.quote}${module}${style.quote}${style.end}`, style),
    ];
  }
  const { elements } = list.names;
  const range = { elements, start: list.names.getStart(file) + 1, end: list.names.end - 1, pad: style.pad };
  const marked = list.isTypeOnly ? items : items.map((item) => `type ${item}`);
  return appendItem(compiler, file, range, marked.join(', '), style);
}

const moduleOf = (compiler: Compiler, { moduleSpecifier }: ts.ImportDeclaration): string | undefined =>
  compiler.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;

function freeName(type: string, taken: Set<string>): string {
  let name = type;
  for (let count = 1; taken.has(name); count++) name = `${type}Row${count === 1 ? '' : count}`;
  taken.add(name);
  return name === type ? type : `${type} as ${name}`;
}

/** Every name that a declaration anywhere in the file gives: inside a function it would not clash, but it would confuse. */
function declaredNames(compiler: Compiler, file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isMember =
      compiler.isTypeElement(node) || compiler.isClassElement(node) || compiler.isObjectLiteralElement(node);
    const name = isMember ? undefined : (node as ts.NamedDeclaration).name;
    if (name !== undefined && compiler.isIdentifier(name) && !compiler.isPropertyAccessExpression(node))
      names.add(name.text);
    compiler.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function newImport(compiler: Compiler, file: ts.SourceFile, statement: string, { eol }: SourceStyle): Insertion {
  const { text, statements } = file;
  const isImport = (node: ts.Node): boolean =>
    compiler.isImportDeclaration(node) || compiler.isImportEqualsDeclaration(node);
  const isDirective = (node: ts.Node): boolean =>
    compiler.isExpressionStatement(node) && compiler.isStringLiteral(node.expression);
  const lastImport = statements.findLast(isImport);
  if (lastImport !== undefined) {
    const at = afterComments(compiler, text, lastImport.end);
    return { at, text: eol + statement + (/^\s*?(?:\r?\n|$)/.test(text.slice(at)) ? '' : eol) };
  }
  const firstOther = statements.findIndex((node) => !isDirective(node));
  const lastDirective = statements[firstOther - 1];
  if (lastDirective !== undefined) {
    const at = afterComments(compiler, text, lastDirective.end);
    return { at, text: eol + eol + statement + (/^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(at)) ? '' : eol) };
  }
  return { at: headerEnd(compiler, file), text: statement + eol + eol };
}

/** Where the file's own comments end: a block with a blank line behind it, a license, or an instruction to a tool. */
function headerEnd(compiler: Compiler, file: ts.SourceFile): number {
  const { text } = file;
  const first = file.statements[0]?.getStart(file) ?? text.length;
  const comments = compiler.getLeadingCommentRanges(text, 0) ?? [];
  const ends = comments.map((_, index) => comments[index + 1]?.pos ?? first);
  const isApart = comments.map(({ end }, index) => /\n[ \t\r]*\n/.test(text.slice(end, ends[index])));
  let header = -1;
  for (let start = 0, index = 0; index < comments.length; index++) {
    if (!isApart[index] && index < comments.length - 1) continue;
    const block = text.slice(comments[start]!.pos, comments[index]!.end);
    if (isApart[index] || /license|copyright|spdx|^\/\*!|@ts-|eslint|biome|prettier|<reference/i.test(block))
      header = index;
    start = index + 1;
  }
  return ends[header] ?? comments[0]?.pos ?? first;
}
