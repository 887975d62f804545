import type { Expression } from './expression.ts';
import type { TableName } from './identifier.ts';

/** One SELECT of a staging model: fixed common table expressions, an explicit projection, joins, a predicate. */
export interface Select {
  readonly ctes: readonly { readonly name: string; readonly select: Select }[];
  readonly projections: readonly Projection[];
  readonly from: Source;
  readonly joins: readonly Join[];
  readonly where: Expression | undefined;
  /** Rows that follow, of the same columns. */
  readonly unionAll?: readonly Select[];
}

/** One output column. */
export interface Projection {
  readonly expression: Expression;
  readonly alias: string;
}

/** A table in a dataset, or a common table expression by its name. */
export interface Source {
  readonly table: TableName | string;
  readonly alias?: string;
}

/** A joined source with its condition: shared column names, or an expression. */
export interface Join extends Source {
  readonly kind: 'LEFT' | 'INNER';
  readonly condition: { readonly using: readonly string[] } | { readonly on: Expression };
}
