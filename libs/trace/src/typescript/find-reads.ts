import { ts } from 'ts-morph';
import type { TypeScriptRead } from '../usages.ts';
import { enclosingName } from './enclosing-name.ts';
import type { Declared, GeneratedNames } from './generated-names.ts';
import { KyselyCalls } from './kysely-calls.ts';
import { isKeyParameter, isLeaf, keepsType } from './parameters.ts';
import { RowTypes } from './row-types.ts';
import { namedInSql } from './sql-in-text.ts';

/**
 * Every place of a file that uses what generated modules declare. A use is what the compiler takes for it: a property by its symbol, in
 * whatever way it is written and however the type came there. Where a row goes on whole to somebody who may read any of it, all of
 * its columns may be read, and the place says why that is not sure.
 */
export function findReads(file: ts.SourceFile, checker: ts.TypeChecker, names: GeneratedNames): TypeScriptRead[] {
  const rows = new RowTypes(checker, names);
  const kysely = new KyselyCalls(checker, rows);
  const found = new Map<string, TypeScriptRead>();
  const mentioned = new Set<string>();
  const untold = new Map<ts.Identifier | ts.StringLiteralLike, string>();
  const note = (node: ts.Node, declared: readonly Declared[], unsure?: string): boolean => {
    for (const { module, owner, layer, column } of declared) {
      if (column === undefined) mentioned.add(`${module}#${owner}`);
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      const key = JSON.stringify([line, module, owner, layer, column]);
      if (found.has(key) && (unsure !== undefined || found.get(key)!.unsure === undefined)) continue;
      const symbol = enclosingName(node);
      found.set(key, {
        ...{ module, owner, line },
        ...(layer === undefined ? {} : { layer }),
        ...(column === undefined ? {} : { column }),
        ...(symbol === undefined ? {} : { symbol }),
        ...(unsure === undefined ? {} : { unsure }),
      });
    }
    return declared.length > 0;
  };

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) readName(node);
    else if (ts.isStringLiteralLike(node)) readText(node);
    else if (ts.isTemplateExpression(node)) readTemplate(node);
    else if (ts.isElementAccessExpression(node)) readByComputedName(node);
    else if (ts.isCallExpression(node) || ts.isNewExpression(node)) readCall(node);
    else if (ts.isSpreadAssignment(node) || ts.isJsxSpreadAttribute(node))
      note(node, rows.carriedBy(typeOf(node.expression)), 'a spread copies every column');
    else if (ts.isForInStatement(node))
      note(node, rows.rowOf(typeOf(node.expression)), 'a loop goes over every column');
    else if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) readAssertion(node);
    else if (ts.isVariableDeclaration(node) && node.type !== undefined) handOn(node.initializer);
    else if (ts.isReturnStatement(node)) handOn(node.expression);
    else if (ts.isArrowFunction(node) && ts.isExpression(node.body)) handOn(node.body);
    else if (ts.isJsxAttribute(node) && node.initializer !== undefined && ts.isJsxExpression(node.initializer))
      handOn(node.initializer.expression);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) handOn(node.right);
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const [node, unsure] of untold)
    note(
      node,
      names.columnsNamed(node.text).filter(({ module, owner }) => mentioned.has(`${module}#${owner}`)),
      unsure,
    );
  return [...found.values()];

  function typeOf(node: ts.Node): ts.Type {
    return checker.getTypeAtLocation(node);
  }

  /** A name that is, or may be, one of a column, type or constant. */
  function readName(node: ts.Identifier): void {
    const { parent } = node;
    const isColumn = names.isColumn(node.text);
    if (!isColumn && !names.isOwner(node.text)) return;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
      const symbol = checker.getSymbolAtLocation(node);
      const isRead = note(node, rows.declaredBy(symbol));
      if (!isRead && isColumn) keepUntold(node, typeOf(parent.expression), symbol);
    } else if (isColumn && isNameOfProperty(node)) readProperty(node);
    else if (names.isOwner(node.text)) note(node, rows.declaredBy(checker.getSymbolAtLocation(node)));
  }

  /** What is read from a value whose type hides where it comes from; tables that the file names may be that. */
  function keepUntold(node: ts.Identifier | ts.StringLiteralLike, from: ts.Type, symbol: ts.Symbol | undefined): false {
    if (from.flags & ts.TypeFlags.Any) untold.set(node, 'the type of what it is read from is not known');
    else if (symbol !== undefined && (symbol.declarations ?? []).length === 0)
      untold.set(node, 'it is read from a row that a query makes');
    return false;
  }

  /** The name of a property in a pattern, an object or a declaration. */
  function readProperty(node: ts.Identifier | ts.StringLiteralLike): boolean {
    const { parent } = node;
    const { text } = node;
    if (ts.isBindingElement(parent)) {
      const from = typeOf(parent.parent);
      return note(node, rows.propertyOf(from, text)) || keepUntold(node, from, checker.getPropertyOfType(from, text));
    }
    if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) {
      const object = parent.parent;
      if (isPattern(object)) {
        const symbol = checker.getPropertySymbolOfDestructuringAssignment(node as ts.Identifier);
        return note(node, rows.declaredBy(symbol));
      }
      const expected = checker.getContextualType(object);
      return (
        (expected !== undefined && note(node, rows.propertyOf(expected, text))) || note(node, kysely.columnOf(node))
      );
    }
    if (ts.isJsxAttribute(parent)) {
      const expected = checker.getContextualType(parent.parent);
      return expected !== undefined && note(node, rows.propertyOf(expected, text));
    }
    const owner = parent.parent;
    const heritage = ts.isClassLike(owner) || ts.isInterfaceDeclaration(owner) ? (owner.heritageClauses ?? []) : [];
    return note(
      node,
      heritage.flatMap(({ types }) => types.flatMap((one) => rows.propertyOf(typeOf(one), text))),
    );
  }

  function readText(node: ts.StringLiteralLike): void {
    const { parent, text } = node;
    if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return;
    if (names.isColumn(text) && readColumnText(node)) return;
    if (note(node, kysely.columnOf(node)) || note(node, kysely.tableOf(node))) return;
    for (const { declared, unsure } of namedInSql(text, kysely.rowsAround(node), names)) note(node, declared, unsure);
  }

  /** A text that is the name of a column. */
  function readColumnText(node: ts.StringLiteralLike): boolean {
    const { parent, text } = node;
    if (ts.isElementAccessExpression(parent)) return note(node, rows.propertyOf(typeOf(parent.expression), text));
    if (ts.isLiteralTypeNode(parent)) return readTypeText(parent, text);
    if (isNameOfProperty(node)) return readProperty(node);
    if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InKeyword && parent.left === node)
      return note(node, rows.propertyOf(typeOf(parent.right), text));
    const expected = checker.getContextualType(node);
    if (expected !== undefined && note(node, rows.keyOf(expected, text))) return true;
    const call = callAround(node);
    if (call === undefined || kysely.isQuery(call)) return false;
    const others = (call.arguments ?? []).filter((one) => !isInside(node, one));
    const receiver = ts.isPropertyAccessExpression(call.expression) ? [call.expression.expression] : [];
    const carried = [...others, ...receiver].flatMap((one) => rows.carriedBy(typeOf(one)));
    return note(
      node,
      rows.columnAmong(carried, text),
      isKeyParameter(call, node, checker) ? undefined : 'a text that is its name, beside its row',
    );
  }

  /** `'coupon'` as a type: an index, or the argument of `Pick` and the like. */
  function readTypeText(node: ts.LiteralTypeNode, text: string): boolean {
    let inner: ts.Node = node;
    while (ts.isUnionTypeNode(inner.parent) || ts.isParenthesizedTypeNode(inner.parent)) inner = inner.parent;
    const { parent } = inner;
    if (ts.isIndexedAccessTypeNode(parent) && parent.indexType === inner)
      return note(node, rows.propertyOf(checker.getTypeFromTypeNode(parent.objectType), text));
    if (!ts.isTypeReferenceNode(parent) && !ts.isExpressionWithTypeArguments(parent)) return false;
    const others = (parent.typeArguments ?? []).filter((one) => one !== inner);
    return note(
      node,
      others.flatMap((one) =>
        rows.propertyOf(
          checker.getTypeFromTypeNode(
            ts.isTypeOperatorNode(one) && one.operator === ts.SyntaxKind.KeyOfKeyword ? one.type : one,
          ),
          text,
        ),
      ),
    );
  }

  function readTemplate(node: ts.TemplateExpression): void {
    const text = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.text).join(' ');
    const named = node.templateSpans.flatMap(({ expression }) =>
      ts.isPropertyAccessExpression(expression) && expression.name.text === 'name'
        ? rows.rowOf(typeOf(expression.expression))
        : [],
    );
    for (const { declared, unsure } of namedInSql(text, [...named, ...kysely.rowsAround(node)], names))
      note(node, declared, unsure);
  }

  function readByComputedName(node: ts.ElementAccessExpression): void {
    const { argumentExpression: name } = node;
    if (ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return;
    const type = typeOf(name);
    if (type.flags & ts.TypeFlags.NumberLike) return;
    const row = rows.rowOf(typeOf(node.expression));
    if (row.length === 0) return;
    const options = type.isUnion() ? type.types : [type];
    const known = options.every((one) => one.isStringLiteral());
    const columns = known ? options.flatMap((one) => rows.columnAmong(row, (one as ts.StringLiteralType).value)) : row;
    note(node, columns, known ? 'read by a name that is one of several' : 'read by a name that is worked out');
  }

  function readCall(node: ts.CallExpression | ts.NewExpression): void {
    if (ts.isCallExpression(node)) note(node, kysely.everyColumn(node), 'it selects every column');
    if (ts.isCallExpression(node) && kysely.isQuery(node)) return;
    for (const argument of node.arguments ?? []) {
      if (keepsType(node, argument, checker)) handOn(argument);
      else each(argument, (one) => note(one, rows.carriedBy(typeOf(one)), handedOn(one)));
    }
  }

  function readAssertion(node: ts.AsExpression | ts.TypeAssertion): void {
    if (ts.isConstTypeReference(node.type)) return;
    const target = checker.getTypeFromTypeNode(node.type);
    if (rows.carriedBy(target).length > 0 || target.flags & ts.TypeFlags.StringLike) return;
    note(node, rows.carriedBy(typeOf(node.expression)), 'it goes on under another type');
  }

  /** A value that goes where a type is expected: what is expected tells what is read of a row. */
  function handOn(root: ts.Expression | undefined): void {
    if (root === undefined) return;
    const outer = checker.getContextualType(root);
    each(root, (one) => {
      const row = rows.carriedBy(typeOf(one));
      if (row.length === 0) return;
      const expected = rows.isOpen(outer) ? outer : checker.getContextualType(one);
      if (expected === undefined || rows.carriedBy(expected).length > 0) return;
      if (rows.isOpen(expected)) note(one, row, handedOn(one));
      else
        note(
          one,
          rows.namedBy(expected).flatMap((column) => rows.columnAmong(row, column)),
        );
    });
  }

  /** The values in an expression that are not put together in it. */
  function each(node: ts.Expression, tell: (leaf: ts.Expression) => void): void {
    if (ts.isFunctionLike(node)) return;
    if (isLeaf(node)) tell(node);
    else if (ts.isObjectLiteralExpression(node))
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property)) each(property.initializer, tell);
        else if (ts.isShorthandPropertyAssignment(property)) tell(property.name);
      }
    else
      ts.forEachChild(node, (child) => {
        if (ts.isExpression(child)) each(child, tell);
      });
  }

  function handedOn(node: ts.Node): string {
    const call = callAround(node);
    return call === undefined
      ? 'it goes on whole, where any column may be read'
      : `handed on whole to ${call.expression.getText(file).replace(/\s+/g, '').slice(-60)}`;
  }
}

function isNameOfProperty(node: ts.Identifier | ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent))
    return ts.isObjectBindingPattern(parent.parent) && (parent.propertyName ?? parent.name) === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isShorthandPropertyAssignment(parent) ||
      ts.isJsxAttribute(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isGetAccessor(parent)) &&
    parent.name === node
  );
}

/** True for an object that is assigned to: `({ coupon } = order)`. */
function isPattern(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent))
    return parent.operatorToken.kind === ts.SyntaxKind.EqualsToken && parent.left === node;
  if (ts.isForOfStatement(parent)) return parent.initializer === node;
  return (ts.isPropertyAssignment(parent) || ts.isArrayLiteralExpression(parent)) && isPattern(parent.parent);
}

const isInside = (node: ts.Node, outer: ts.Node): boolean => node.pos >= outer.pos && node.end <= outer.end;

/** The call that a value is an argument of, whole or as a part. */
function callAround(node: ts.Node): ts.CallExpression | ts.NewExpression | undefined {
  for (let { parent } = node; parent !== undefined; parent = parent.parent) {
    if (ts.isCallExpression(parent) || ts.isNewExpression(parent))
      return parent.arguments?.some((one) => isInside(node, one)) === true ? parent : undefined;
    if (ts.isFunctionLike(parent) || ts.isStatement(parent)) return undefined;
  }
  return undefined;
}
