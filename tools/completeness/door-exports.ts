import { posix } from 'node:path';
import ts from 'typescript';
import type { TreeFile } from '../read-tree.ts';

/** An exported name and where it is declared. `line` counts from 1. */
export interface Declared {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly isDocumented: boolean;
}

type Sources = ReadonlyMap<string, ts.SourceFile>;

/** Every name that other packages can import from a library, once, where it is declared. */
export function doorExports(tree: readonly TreeFile[]): Declared[] {
  const sources = new Map(
    tree
      .filter(({ path }) => /^libs\/.*(?<!\.test)\.ts$/.test(path))
      .map(({ path, text }) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)]),
  );
  const doors = [...sources.keys()].filter((path) => /^libs\/[^/]+\/src\/(?:index|define)\.ts$/.test(path));
  const found = doors.flatMap((door) => exportsOf(sources, door));
  return [...new Map(found.map((one) => [`${one.file}#${one.name}`, one])).values()];
}

/** The exports of doors that have no doc comment. */
export const undocumentedExports = (tree: readonly TreeFile[]): Declared[] =>
  doorExports(tree).filter(({ isDocumented }) => !isDocumented);

/** What a file exports, followed to the declarations; a name declared several times (overloads) needs one comment. */
function exportsOf(sources: Sources, path: string): Declared[] {
  const source = sources.get(path);
  if (source === undefined) return [];
  const found = source.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) ? reExports(sources, source, statement) : declarations(source, statement),
  );
  return [...Map.groupBy(found, ({ name }) => name).values()].map(
    (same) => same.find(({ isDocumented }) => isDocumented) ?? same[0]!,
  );
}

function reExports(
  sources: Sources,
  source: ts.SourceFile,
  { exportClause, moduleSpecifier }: ts.ExportDeclaration,
): Declared[] {
  const target =
    moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier)
      ? posix.join(posix.dirname(source.fileName), moduleSpecifier.text)
      : source.fileName;
  const all =
    target === source.fileName
      ? source.statements.flatMap((one) => declarations(source, one, true))
      : exportsOf(sources, target);
  if (exportClause === undefined || !ts.isNamedExports(exportClause)) return all;
  const wanted = new Set(exportClause.elements.map(({ propertyName, name }) => (propertyName ?? name).text));
  return all.filter(({ name }) => wanted.has(name));
}

function declarations(source: ts.SourceFile, statement: ts.Statement, withPrivate = false): Declared[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported && !withPrivate) return [];
  const isDocumented = ts.getJSDocCommentsAndTags(statement).length > 0;
  const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
  return namesOf(statement).map((name) => ({ name, file: source.fileName, line, isDocumented }));
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}
