import { ts } from 'ts-morph';

/** A value as it stands, not one that an expression puts together of others. */
export const isLeaf = (node: ts.Expression): boolean =>
  !ts.isObjectLiteralExpression(node) &&
  !ts.isArrayLiteralExpression(node) &&
  !ts.isParenthesizedExpression(node) &&
  !ts.isConditionalExpression(node) &&
  !ts.isSpreadElement(node) &&
  !(ts.isBinaryExpression(node) && chooses.has(node.operatorToken.kind));

const chooses = new Set<ts.SyntaxKind>([
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.CommaToken,
]);

type Call = ts.CallExpression | ts.NewExpression;

/**
 * False where a function takes a value of any type and tells nothing of it by its own: whoever calls it does not see what is read.
 * One that returns the type, or hands it to a function it is given, keeps it in sight.
 */
export function keepsType(call: Call, argument: ts.Expression, checker: ts.TypeChecker): boolean {
  const declaration = declarationOf(call, checker);
  const own = declaration === undefined ? [] : (declaration.typeParameters ?? []).map(({ name }) => name.text);
  const parameter = parameterOf(call, argument, declaration);
  if (own.length === 0 || parameter?.type === undefined || declaration === undefined) return true;
  const taken = own.filter((name) => mentions(parameter.type!, name));
  if (taken.length === 0) return true;
  const result = declaration.type;
  const isReturned = (name: string): boolean =>
    result === undefined ? returnsInferred(declaration, name, checker) : mentions(result, name);
  return taken.some(
    (name) =>
      isReturned(name) ||
      declaration.parameters.some(({ type }) => type !== undefined && holdsFunction(type) && mentions(type, name)),
  );
}

/** True where a text is given for a key of something else that is given. */
export function isKeyParameter(call: Call, argument: ts.Node, checker: ts.TypeChecker): boolean {
  const declaration = declarationOf(call, checker);
  const type = parameterOf(call, argument, declaration)?.type;
  const own = (declaration?.typeParameters ?? []).filter(
    ({ name, constraint }) => type !== undefined && constraint !== undefined && mentions(type, name.text),
  );
  return [type, ...own.map(({ constraint }) => constraint)].some(
    (one) =>
      one !== undefined &&
      has(one, (node) => ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword),
  );
}

function declarationOf(call: Call, checker: ts.TypeChecker): ts.SignatureDeclaration | undefined {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  return declaration === undefined || ts.isJSDocSignature(declaration) ? undefined : declaration;
}

function parameterOf(
  call: Call,
  argument: ts.Node,
  declaration: ts.SignatureDeclaration | undefined,
): ts.ParameterDeclaration | undefined {
  if (declaration === undefined) return undefined;
  const index = call.arguments?.findIndex((one) => argument.pos >= one.pos && argument.end <= one.end) ?? -1;
  const last = declaration.parameters.at(-1);
  return declaration.parameters[index] ?? (last?.dotDotDotToken === undefined ? undefined : last);
}

function returnsInferred(declaration: ts.SignatureDeclaration, name: string, checker: ts.TypeChecker): boolean {
  const signature = checker.getSignatureFromDeclaration(declaration);
  const text = signature === undefined ? '' : checker.typeToString(checker.getReturnTypeOfSignature(signature));
  return new RegExp(`\\b${name}\\b`).test(text);
}

const mentions = (node: ts.Node, name: string): boolean =>
  has(node, (one) => ts.isIdentifier(one) && one.text === name);

const holdsFunction = (node: ts.Node): boolean => has(node, (one) => ts.isFunctionTypeNode(one));

const has = (node: ts.Node, isSo: (one: ts.Node) => boolean): boolean =>
  isSo(node) || ts.forEachChild(node, (child) => has(child, isSo) || undefined) === true;
