import { ts } from 'ts-morph';
import { type Declared, type GeneratedNames, whole } from './generated-names.ts';

/** How deep rows are looked for in what holds them: a list of rows, an object of lists of rows. */
const deepest = 3;

/** Tells which columns a symbol or type stands for. */
export class RowTypes {
  readonly #checker: ts.TypeChecker;
  readonly #names: GeneratedNames;
  readonly #carried: Map<ts.Type, readonly Declared[]>[] = Array.from({ length: deepest + 1 }, () => new Map());

  constructor(checker: ts.TypeChecker, names: GeneratedNames) {
    this.#checker = checker;
    this.#names = names;
  }

  /** What generated modules declare under a symbol, through imports, `Pick`, intersections and mapped types. */
  declaredBy(symbol: ts.Symbol | undefined): Declared[] {
    if (symbol === undefined) return [];
    const own = symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    const declarations = own.declarations ?? [];
    if (declarations.length > 0) return declarations.flatMap((one) => this.#declaredAt(one));
    const { links } = own as { readonly links?: { readonly syntheticOrigin?: ts.Symbol } };
    return this.declaredBy(links?.syntheticOrigin);
  }

  #declaredAt(node: ts.Declaration): Declared[] {
    const module = this.#names.moduleAt(node.getSourceFile().fileName);
    if (module === undefined) return [];
    if (ts.isInterfaceDeclaration(node)) return isDatabase(module) ? [] : [{ module, owner: node.name.text }];
    if (ts.isPropertySignature(node)) {
      const { parent } = node;
      const isOfTable = isDatabase(module) && node.type !== undefined && ts.isTypeReferenceNode(node.type);
      if (isOfTable)
        return this.declaredBy(this.#checker.getSymbolAtLocation((node.type as ts.TypeReferenceNode).typeName));
      return ts.isInterfaceDeclaration(parent) ? [{ module, owner: parent.name.text, column: textOf(node.name) }] : [];
    }
    const path = constantPath(node);
    if (path === undefined) return [];
    const [owner, layer, part, column] = path;
    if (layer !== 'raw' && layer !== 'staged') return [{ module, owner }];
    return part === 'columns' || part === 'lineage'
      ? [{ module, owner, layer, ...(column === undefined ? {} : { column }) }]
      : [{ module, owner, layer }];
  }

  /** The column that is a property of the type. */
  propertyOf(type: ts.Type, name: string): Declared[] {
    const own = this.#checker.getNonNullableType(type);
    if (own.isUnion()) return unique(own.types.flatMap((one) => this.propertyOf(one, name)));
    const symbol = this.#checker.getPropertyOfType(this.#checker.getApparentType(own), name);
    return this.declaredBy(symbol).filter(({ column }) => column !== undefined);
  }

  /** The column that a text means where a key of a row is expected. */
  keyOf(expected: ts.Type, text: string): Declared[] {
    const { origin } = expected as { readonly origin?: ts.Type };
    const of = origin ?? expected;
    if (of.flags & ts.TypeFlags.Index) return this.propertyOf((of as ts.IndexType).type, text);
    return origin?.isUnionOrIntersection() ? unique(origin.types.flatMap((one) => this.keyOf(one, text))) : [];
  }

  /** The columns of a row; none for a list of rows. */
  rowOf(type: ts.Type): readonly Declared[] {
    const own = this.#checker.getNonNullableType(type);
    return this.#checker.isArrayType(own) || this.#checker.isTupleType(own) ? [] : this.#own(own);
  }

  /** The columns of the rows that are in a value of the type: a row, a list or a promise of rows, an object that holds some. */
  carriedBy(type: ts.Type): readonly Declared[] {
    return this.#carriedAt(type, 0);
  }

  #carriedAt(type: ts.Type, depth: number): readonly Declared[] {
    if (depth > deepest || type.flags & simple) return [];
    const known = this.#carried[depth]!.get(type);
    if (known !== undefined) return known;
    this.#carried[depth]!.set(type, []);
    const found = unique(this.#inside(type, depth));
    this.#carried[depth]!.set(type, found);
    return found;
  }

  #inside(type: ts.Type, depth: number): readonly Declared[] {
    if (type.isUnion()) return type.types.flatMap((one) => this.#carriedAt(one, depth));
    const own = this.#own(type);
    if (own.length > 0) return own;
    const inner = argumentsOf(type, this.#checker);
    return [
      ...inner.flatMap((one) => this.#carriedAt(one, depth + 1)),
      ...(this.#isOfWorkspace(type)
        ? type.getProperties().flatMap((one) => this.#carriedAt(this.#checker.getTypeOfSymbol(one), depth + 1))
        : []),
    ];
  }

  /** The columns that are properties of the type itself. */
  #own(type: ts.Type): readonly Declared[] {
    if (type.flags & simple) return [];
    if (type.isUnion()) return unique(type.types.flatMap((one) => this.#own(one)));
    const declaration = type.symbol?.declarations?.[0];
    const module = declaration && this.#names.moduleAt(declaration.getSourceFile().fileName);
    if (module !== undefined && declaration !== undefined) {
      if (isDatabase(module)) return [];
      if (ts.isInterfaceDeclaration(declaration)) return [{ module, owner: declaration.name.text, column: whole }];
      const path = ts.isObjectLiteralExpression(declaration) ? constantPath(declaration.parent) : undefined;
      if (path !== undefined) {
        const [owner, layer] = path;
        return [{ module, owner, ...(layer === 'raw' || layer === 'staged' ? { layer } : {}), column: whole }];
      }
    }
    if (argumentsOf(type, this.#checker).length > 0 || type.getCallSignatures().length > 0) return [];
    return unique(
      type
        .getProperties()
        .flatMap((one) => this.declaredBy(one))
        .filter(({ column }) => column !== undefined),
    );
  }

  #isOfWorkspace({ symbol }: ts.Type): boolean {
    const [first] = symbol?.declarations ?? [];
    const file = first?.getSourceFile().fileName;
    return file !== undefined && !file.includes('/node_modules/') && this.#names.moduleAt(file) === undefined;
  }

  /** The columns of that name among rows. */
  columnAmong(rows: readonly Declared[], column: string): Declared[] {
    return rows
      .filter((row) => row.column === column || (row.column === whole && this.#names.hasColumn(row, column)))
      .map((row) => ({ ...row, column }));
  }

  /** True for a type that says nothing of what is read of a value: `unknown`, `object`, a record of anything. */
  isOpen(type: ts.Type | undefined): boolean {
    if (type === undefined) return false;
    if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return true;
    if (type.isUnion()) return type.types.some((one) => this.isOpen(one));
    if (!(type.flags & ts.TypeFlags.Object)) return false;
    if (this.#checker.getIndexInfoOfType(type, ts.IndexKind.String) !== undefined) return true;
    const inner = argumentsOf(type, this.#checker);
    if (inner.length > 0) return inner.some((one) => this.isOpen(one));
    return (
      type.getProperties().length === 0 &&
      type.getCallSignatures().length === 0 &&
      type.getConstructSignatures().length === 0
    );
  }

  /** The names of the properties of a type and of the types that it lists. */
  namedBy(type: ts.Type): string[] {
    const own = this.#checker.getNonNullableType(type);
    if (own.isUnion()) return own.types.flatMap((one) => this.namedBy(one));
    if (!(own.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return [];
    const inner = argumentsOf(own, this.#checker);
    return inner.length > 0 ? inner.flatMap((one) => this.namedBy(one)) : own.getProperties().map(({ name }) => name);
  }
}

const simple =
  ts.TypeFlags.Any |
  ts.TypeFlags.Unknown |
  ts.TypeFlags.Never |
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.ESSymbolLike |
  ts.TypeFlags.Void |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Null;

const isDatabase = (module: string): boolean => module.endsWith('/database.ts');

function argumentsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const isReference =
    type.flags & ts.TypeFlags.Object && (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
  return isReference ? checker.getTypeArguments(type as ts.TypeReference) : [];
}

/** The name of a constant and of the properties on the way to a declaration in it. */
function constantPath(node: ts.Node): [string, ...string[]] | undefined {
  const path: string[] = [];
  for (let one = node; one !== undefined; one = one.parent) {
    if (ts.isPropertyAssignment(one)) path.unshift(textOf(one.name));
    else if (ts.isVariableDeclaration(one)) return [textOf(one.name), ...path];
  }
  return undefined;
}

function textOf(name: ts.Node): string {
  if (ts.isComputedPropertyName(name)) return textOf(name.expression);
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : '';
}

function unique(all: readonly Declared[]): readonly Declared[] & Declared[] {
  const byText = new Map(all.map((one) => [JSON.stringify([one.module, one.owner, one.layer, one.column]), one]));
  return [...byText.values()];
}
