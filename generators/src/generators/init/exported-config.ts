import type { ts } from 'ts-morph';
import type { Compiler } from './source-style.ts';

/** An exported object literal with an array `providers` of its own. */
export interface ExportedConfig {
  readonly object: ts.ObjectLiteralExpression;
  readonly providers: ts.ArrayLiteralExpression;
}

/**
 * Finds the config a file exports: by default or by name, plain, in a call such as `defineConfig({…})`, with `satisfies` or
 * `as const`. The default export goes before others.
 *
 * @throws when there is none, or more than one that it could be
 */
export function exportedConfig(compiler: Compiler, file: ts.SourceFile): ExportedConfig {
  const exported = exportedExpressions(compiler, file);
  const configs = (isDefault: boolean): ExportedConfig[] => {
    const objects = new Set<ts.ObjectLiteralExpression>();
    for (const one of exported.filter((other) => other.isDefault === isDefault)) {
      for (const node of literals(compiler, file, one.expression)) {
        if (compiler.isObjectLiteralExpression(node)) objects.add(node);
      }
    }
    return [...objects].flatMap((object) => {
      const providers = providersOf(compiler, file, object);
      return providers === undefined ? [] : [{ object, providers }];
    });
  };
  const byDefault = configs(true);
  const found = byDefault.length > 0 ? byDefault : configs(false);
  const [config] = found;
  if (config === undefined) throw new Error(`${file.fileName} exports no object with an array "providers"`);
  if (found.length > 1) throw new Error(`${file.fileName} exports ${found.length} objects with an array "providers"`);
  return config;
}

/** The property of an object literal, however its name is quoted. */
export const propertyOf = (
  compiler: Compiler,
  object: ts.ObjectLiteralExpression,
  name: string,
): ts.ObjectLiteralElementLike | undefined =>
  object.properties.find((property) => {
    const key = property.name;
    const given = key !== undefined && compiler.isComputedPropertyName(key) ? key.expression : key;
    if (given === undefined || (given !== key && compiler.isIdentifier(given))) return false;
    return (compiler.isIdentifier(given) || compiler.isStringLiteralLike(given)) && given.text === name;
  });

function providersOf(
  compiler: Compiler,
  file: ts.SourceFile,
  object: ts.ObjectLiteralExpression,
): ts.ArrayLiteralExpression | undefined {
  const property = propertyOf(compiler, object, 'providers');
  if (property === undefined) return undefined;
  const value = compiler.isPropertyAssignment(property) ? property.initializer : property.name;
  const arrays = compiler.isMethodDeclaration(property) || value === undefined ? [] : literals(compiler, file, value);
  return arrays.length === 1 && compiler.isArrayLiteralExpression(arrays[0]!) ? arrays[0] : undefined;
}

interface Exported {
  readonly expression: ts.Node;
  readonly isDefault: boolean;
}

const exportedExpressions = (compiler: Compiler, file: ts.SourceFile): Exported[] =>
  file.statements.flatMap((node): Exported[] => {
    if (compiler.isExportAssignment(node)) return [{ expression: node.expression, isDefault: true }];
    if (compiler.isExportDeclaration(node)) {
      const { exportClause } = node;
      if (node.moduleSpecifier !== undefined || exportClause === undefined || !compiler.isNamedExports(exportClause))
        return [];
      return exportClause.elements.map(({ name, propertyName }) => ({
        expression: propertyName ?? name,
        isDefault: name.text === 'default',
      }));
    }
    if (!compiler.isVariableStatement(node)) return [];
    const isExported = node.modifiers?.some(({ kind }) => kind === compiler.SyntaxKind.ExportKeyword) ?? false;
    const { declarations } = node.declarationList;
    return isExported
      ? declarations.flatMap(({ initializer }) =>
          initializer === undefined ? [] : [{ expression: initializer, isDefault: false }],
        )
      : [];
  });

/** The object and array literals an expression stands for; more than one where a call takes several. */
function literals(compiler: Compiler, file: ts.SourceFile, node: ts.Node, seen: readonly ts.Node[] = []): ts.Node[] {
  if (seen.includes(node)) return [];
  const next = (other: ts.Node | undefined): ts.Node[] =>
    other === undefined ? [] : literals(compiler, file, other, [...seen, node]);
  if (compiler.isObjectLiteralExpression(node) || compiler.isArrayLiteralExpression(node)) return [node];
  if (compiler.isIdentifier(node)) return next(constant(compiler, file, node.text));
  if (compiler.isCallExpression(node)) return node.arguments.flatMap(next);
  if (compiler.isArrowFunction(node)) return next(returned(compiler, node.body));
  const isWrapper =
    compiler.isParenthesizedExpression(node) ||
    compiler.isSatisfiesExpression(node) ||
    compiler.isAsExpression(node) ||
    compiler.isTypeAssertionExpression(node) ||
    compiler.isNonNullExpression(node) ||
    compiler.isAwaitExpression(node);
  return isWrapper ? next(node.expression) : [];
}

function returned(compiler: Compiler, body: ts.ConciseBody): ts.Node | undefined {
  if (!compiler.isBlock(body)) return body;
  const last = body.statements.at(-1);
  return last !== undefined && compiler.isReturnStatement(last) ? last.expression : undefined;
}

const constant = (compiler: Compiler, file: ts.SourceFile, name: string): ts.Node | undefined =>
  file.statements
    .filter(compiler.isVariableStatement)
    .flatMap((node) => [...node.declarationList.declarations])
    .find((declaration) => compiler.isIdentifier(declaration.name) && declaration.name.text === name)?.initializer;
