import ts from 'typescript';
import { impureNames } from './house.ts';

/** One import of a file, whatever its syntax. `line` counts from 1. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** True when nothing of it is left at run time. */
  readonly isTypeOnly: boolean;
  /** Imported names; empty for a default, a namespace, a side effect or a dynamic import. */
  readonly names: readonly string[];
}

/** What a source file asks of the world around it. */
export interface SourceFacts {
  readonly imports: readonly Import[];
  readonly impure: readonly { readonly name: string; readonly line: number }[];
}

/** Reads imports and impure names off the syntax tree of one TypeScript file. */
export function readSource(path: string, text: string): SourceFacts {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const uses: { name: string; line: number }[] = [];
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    const found = importOf(node);
    if (found !== undefined) imports.push({ ...found, line });
    const impure = impureNameOf(node);
    if (impure !== undefined) uses.push({ name: impure, line });
    const own = declaredNameOf(node);
    if (own !== undefined) declared.add(own);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, impure: uses.filter(({ name }) => !declared.has(name)) };
}

function importOf(node: ts.Node): Omit<Import, 'line'> | undefined {
  if (ts.isImportDeclaration(node)) {
    const { importClause: clause } = node;
    const isTypeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    const named = clause?.name === undefined ? clause?.namedBindings : undefined;
    const names = named !== undefined && ts.isNamedImports(named) ? named.elements.map(importedName) : [];
    return imported(node.moduleSpecifier, isTypeOnly, names);
  }
  if (ts.isExportDeclaration(node)) return imported(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return imported(node.arguments[0]);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return imported(node.argument.literal, true);
  return undefined;
}

const importedName = ({ propertyName, name }: ts.ImportSpecifier): string => (propertyName ?? name).text;

const imported = (
  specifier: ts.Node | undefined,
  isTypeOnly = false,
  names: readonly string[] = [],
): Omit<Import, 'line'> | undefined =>
  specifier !== undefined && ts.isStringLiteralLike(specifier)
    ? { specifier: specifier.text, isTypeOnly, names }
    : undefined;

function impureNameOf(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || declaredNameOf(node) !== undefined) return undefined;
  const { parent, text } = node;
  const isCalled = (ts.isNewExpression(parent) || ts.isCallExpression(parent)) && parent.expression === node;
  if (text === 'Date' && isCalled) return 'new Date';
  const names = ts.isPropertyAccessExpression(parent) && parent.name === node ? memberNames(parent) : [text];
  return isReference(node) ? names.find((name) => impureNames.includes(name)) : undefined;
}

const memberNames = ({ expression, name }: ts.PropertyAccessExpression): string[] =>
  expression.getText() === 'globalThis' ? [name.text] : [`${expression.getText()}.${name.text}`, `.${name.text}`];

/** False for the names of types and for keys. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return false;
  if (ts.isPropertyAccessExpression(parent) || ts.isShorthandPropertyAssignment(parent)) return true;
  return !('name' in parent && parent.name === node);
}

function declaredNameOf(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const { parent } = node;
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent);
  return declares && parent.name === node ? node.text : undefined;
}
