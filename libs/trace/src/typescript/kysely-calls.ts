import { ts } from 'ts-morph';
import { type Declared, whole } from './generated-names.ts';
import type { RowTypes } from './row-types.ts';

/**
 * Queries written with Kysely. Its builders carry the interface `Database` and the tables of the query as their first type arguments,
 * and name tables and columns by text: `order.coupon as code`.
 * @source Kysely 0.29, `SelectQueryBuilder<DB, TB, O>` and its kin
 */
export class KyselyCalls {
  readonly #checker: ts.TypeChecker;
  readonly #rows: RowTypes;
  readonly #databases = new Map<ts.Type, boolean>();

  constructor(checker: ts.TypeChecker, rows: RowTypes) {
    this.#checker = checker;
    this.#rows = rows;
  }

  isQuery(call: ts.CallExpression | ts.NewExpression): boolean {
    return this.#queryOf(call) !== undefined;
  }

  /** The columns that a text in a call, or the name of a property in an object in it, stands for. */
  columnOf(node: ts.StringLiteralLike | ts.Identifier): Declared[] {
    const query = this.#queryAround(node);
    if (query === undefined) return [];
    const parts = node.text
      .replace(/\s+as\s+\S+\s*$/, '')
      .trim()
      .split('.');
    const column = parts.pop()!;
    const table = parts.join('.');
    return this.#rows.columnAmong(
      query.tables.filter(({ name }) => table === '' || name === table).flatMap(({ row }) => row),
      column,
    );
  }

  /** The table that a text in a call stands for. */
  tableOf(node: ts.StringLiteralLike): Declared[] {
    const query = this.#queryAround(node);
    if (query === undefined) return [];
    const row = this.#rowOf(query.database, node.text.replace(/\s+as\s+\S+\s*$/, '').trim());
    return row.filter(({ column }) => column === whole).map(({ module, owner }) => ({ module, owner }));
  }

  /** The rows of the tables of the query that a template with a tag, as `sql`, stands in. */
  rowsAround(node: ts.Node): readonly Declared[] {
    return ts.isTaggedTemplateExpression(node.parent)
      ? (this.#queryAround(node)?.tables ?? []).flatMap(({ row }) => row)
      : [];
  }

  /** The rows of which `selectAll` takes every column. */
  everyColumn(call: ts.CallExpression): Declared[] {
    const { expression, arguments: names } = call;
    if (!ts.isPropertyAccessExpression(expression) || !/^(?:select|returning)All$/.test(expression.name.text))
      return [];
    const asked = names.flatMap((one) => (ts.isStringLiteralLike(one) ? [one.text] : []));
    const tables = this.#queryOf(call)?.tables ?? [];
    return tables.filter(({ name }) => asked.length === 0 || asked.includes(name)).flatMap(({ row }) => row);
  }

  #queryAround(node: ts.Node) {
    for (let { parent } = node; parent !== undefined && !ts.isStatement(parent); parent = parent.parent)
      if (ts.isCallExpression(parent) && parent.expression !== node && parent.expression.end < node.pos + 1) {
        const query = this.#queryOf(parent);
        if (query !== undefined) return query;
      }
    return undefined;
  }

  #queryOf({ expression, arguments: given }: ts.CallExpression | ts.NewExpression) {
    const receiver = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
    const type = this.#checker.getTypeAtLocation(receiver);
    const isReference =
      type.flags & ts.TypeFlags.Object && (type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference;
    const [database, tables] = isReference
      ? this.#checker.getTypeArguments(type as ts.TypeReference)
      : (type.aliasTypeArguments ?? []);
    if (database === undefined || !this.#isDatabase(database)) return undefined;
    const names = tables === undefined ? [] : tables.isUnion() ? tables.types : [tables];
    const [joined] = given ?? [];
    return {
      database,
      tables: [
        ...names.flatMap((one) =>
          one.isStringLiteral() ? [{ name: one.value, row: this.#rowOf(database, one.value) }] : [],
        ),
        ...(joined !== undefined && ts.isStringLiteralLike(joined) ? this.#joined(database, joined.text) : []),
      ],
    };
  }

  /** The table that a call adds to the query: its other arguments may read it already. */
  #joined(database: ts.Type, text: string) {
    const [table, alias = table] = text.trim().split(/\s+as\s+/) as [string, string?];
    const row = this.#rowOf(database, table);
    return row.length === 0 ? [] : [{ name: alias, row }];
  }

  #rowOf(database: ts.Type, table: string): readonly Declared[] {
    const symbol = this.#checker.getPropertyOfType(database, table);
    return symbol === undefined ? [] : this.#rows.rowOf(this.#checker.getTypeOfSymbol(symbol));
  }

  /** True for `Database` and what joins make of it: the type of every property is a row. */
  #isDatabase(type: ts.Type): boolean {
    const known = this.#databases.get(type);
    if (known !== undefined) return known;
    const isSo =
      (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
      type
        .getProperties()
        .slice(0, 4)
        .some((one) => this.#rows.rowOf(this.#checker.getTypeOfSymbol(one)).some(({ column }) => column === whole));
    this.#databases.set(type, isSo);
    return isSo;
  }
}
