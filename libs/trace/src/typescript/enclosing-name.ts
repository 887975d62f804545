import { ts } from 'ts-morph';

/** The declaration around a place: the outermost that has a name, and of a class the member too. Undefined outside of all. */
export function enclosingName(node: ts.Node): string | undefined {
  let name: string | undefined;
  let member: string | undefined;
  for (let one: ts.Node = node; one.parent !== undefined; one = one.parent) {
    const own = isNamed(one) && one.name !== undefined && one.name !== node ? nameText(one.name) : undefined;
    if (own === undefined) continue;
    if (ts.isClassElement(one)) member = own;
    else
      [name, member] = ts.isClassLike(one) && member !== undefined ? [`${own}.${member}`, undefined] : [own, undefined];
  }
  return name;
}

type Named = ts.Node & { readonly name?: ts.Node };

const isNamed = (node: ts.Node): node is Named =>
  ts.isFunctionDeclaration(node) ||
  ts.isClassLike(node) ||
  ts.isClassElement(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isEnumDeclaration(node) ||
  ts.isModuleDeclaration(node);

const nameText = (name: ts.Node): string | undefined =>
  ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
