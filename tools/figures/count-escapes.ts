import ts from 'typescript';

/** How often a file leaves the type checker's sight. */
export interface Escapes {
  /** The type `any`. */
  readonly any: number;
  /** `x as T` and `<T>x`; `as const` and `satisfies` are checked and do not count. */
  readonly casts: number;
}

/** Counts escapes off the syntax tree, so that words in prose and strings do not count. */
export function countEscapes(path: string, text: string): Escapes {
  let any = 0;
  let casts = 0;
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) any += 1;
    if ((ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && !ts.isConstTypeReference(node.type))
      casts += 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return { any, casts };
}
