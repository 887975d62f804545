/**
 * The SQL an action can build. Only what the printer prints is in here; a person's own SQL is `raw` and stays as typed.
 * `cast` keeps the type as the dialect spells it. Equal trees print equal text.
 */
export type Expression =
  | { readonly kind: 'column'; readonly qualifier?: string; readonly name: string }
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'cast'; readonly operand: Expression; readonly type: string; readonly safe?: true }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'is_null'; readonly operand: Expression }
  | { readonly kind: 'raw'; readonly sql: string };

/** The operators of a `binary` expression, spelled alike in every dialect. */
export type BinaryOperator = '=' | '<>' | '<' | '<=' | '>' | '>=' | 'AND' | 'OR' | '+' | '-' | '*' | '||';

/** A column, of a table alias where one is given. */
export const column = (name: string, qualifier?: string): Expression =>
  qualifier === undefined ? { kind: 'column', name } : { kind: 'column', qualifier, name };

/** A constant; quoting and escaping are the printer's. */
export const literal = (value: string | number | boolean | null): Expression => ({ kind: 'literal', value });

/** `CAST(operand AS type)`, the type spelled as in the dialect. */
export const cast = (operand: Expression, type: string): Expression => ({ kind: 'cast', operand, type });

/** Two operands; the printer sets the brackets. */
export const binary = (operator: BinaryOperator, left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** `operand IS NULL`. */
export const isNull = (operand: Expression): Expression => ({ kind: 'is_null', operand });

/** `left = right`: never true for NULL. */
export const equal = (left: Expression, right: Expression): Expression => binary('=', left, right);

/** All of them hold; undefined when there is none. */
export const allOf = (conditions: readonly Expression[]): Expression | undefined =>
  conditions.length === 0 ? undefined : conditions.reduce((all, next) => binary('AND', all, next));
