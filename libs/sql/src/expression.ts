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
  | { readonly kind: 'in'; readonly operand: Expression; readonly values: readonly Expression[] }
  | {
      readonly kind: 'case';
      readonly operand?: Expression;
      readonly branches: readonly { readonly when: Expression; readonly value: Expression }[];
      readonly otherwise?: Expression;
    }
  | { readonly kind: 'at_time_zone'; readonly operand: Expression; readonly zone: string }
  | { readonly kind: 'collate'; readonly operand: Expression; readonly collation: string }
  /** A span of time, such as `1 SECOND`. */
  | { readonly kind: 'interval'; readonly span: string }
  /** The number of a row among those with the same `partition`, in an order in which NULL comes last. */
  | {
      readonly kind: 'row_number';
      readonly partition: readonly Expression[];
      readonly order: readonly { readonly expression: Expression; readonly direction: 'asc' | 'desc' }[];
    }
  | { readonly kind: 'between'; readonly operand: Expression; readonly low: Expression; readonly high: Expression }
  /** A variable of SQLMesh: one set in its config, or one that it sets itself. */
  | { readonly kind: 'variable'; readonly name: string; readonly isBuiltIn?: true }
  /** `reads`: the columns it names. */
  | { readonly kind: 'raw'; readonly sql: string; readonly reads: readonly string[] };

/**
 * The operators of a `binary` expression. `/` and `%` are of whole numbers, in T-SQL alone: engines do not agree on them. The last
 * three are PostgreSQL's: fits a pattern, text and value at a path of JSON.
 */
export type BinaryOperator = (typeof binaryOperators)[number];

const binaryOperators = [
  '=',
  '<>',
  '<',
  '<=',
  '>',
  '>=',
  'AND',
  'OR',
  '+',
  '-',
  '*',
  '/',
  '%',
  '||',
  '~',
  '#>>',
  '#>',
] as const;

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

/** At least one of them holds; undefined when there is none. */
export const anyOf = (conditions: readonly Expression[]): Expression | undefined =>
  conditions.length === 0 ? undefined : conditions.reduce((any, next) => binary('OR', any, next));

/** `name(args)`. */
export const call = (name: string, ...args: readonly Expression[]): Expression => ({ kind: 'call', name, args });

/** `NOT operand`: NULL for NULL. */
export const not = (operand: Expression): Expression => ({ kind: 'not', operand });

/** `operand IN (values)`. */
export const isIn = (operand: Expression, values: readonly Expression[]): Expression => ({
  kind: 'in',
  operand,
  values,
});

/** `CASE WHEN … THEN … ELSE otherwise END`; NULL where nothing holds and `otherwise` is not given. */
export const caseWhen = (
  branches: readonly (readonly [when: Expression, value: Expression])[],
  otherwise?: Expression,
): Expression => ({
  kind: 'case',
  branches: branches.map(([when, value]) => ({ when, value })),
  ...(otherwise === undefined ? {} : { otherwise }),
});

/** `operand AT TIME ZONE 'zone'`. */
export const atTimeZone = (operand: Expression, zone: string): Expression => ({ kind: 'at_time_zone', operand, zone });

/** `operand COLLATE collation`. */
export const collate = (operand: Expression, collation: string): Expression => ({
  kind: 'collate',
  operand,
  collation,
});

/** `INTERVAL '1 SECOND'`. */
export const interval = (span: string): Expression => ({ kind: 'interval', span });

/** A word of the engine's as an argument of a function, such as the unit of `DATEADD`. */
export const word = (text: string): Expression => ({ kind: 'raw', sql: text, reads: [] });

/** `@VAR('name')`. */
export const variable = (name: string): Expression => ({ kind: 'variable', name });

/** A variable that SQLMesh itself sets: `@start_tstz`. */
export const builtInVariable = (name: string): Expression => ({ kind: 'variable', name, isBuiltIn: true });

/** `operand BETWEEN low AND high`, both limits included. */
export const between = (operand: Expression, low: Expression, high: Expression): Expression => ({
  kind: 'between',
  operand,
  low,
  high,
});

/** SQL a person wrote, printed as it stands. */
export const raw = (sql: string, reads: readonly string[]): Expression => ({ kind: 'raw', sql, reads });

/**
 * True for a tree the printer can print, whatever built it: code without types may hold anything anywhere, and what is printed as
 * it stands may be no more than a word.
 *
 * @param given  a tree whose texts that people wrote may occur
 */
export function isExpression(value: unknown, given?: Expression): value is Expression {
  const texts = new Set(given === undefined ? [] : textsOf(given));
  return isTree(value, texts);
}

function isTree(value: unknown, texts: ReadonlySet<string>): boolean {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const one = value as Expression;
  const all = (...parts: readonly unknown[]): boolean => parts.every((part) => isTree(part, texts));
  const list = (parts: unknown): boolean => Array.isArray(parts) && all(...parts);
  switch (one.kind) {
    case 'column':
      return typeof one.name === 'string' && (one.qualifier === undefined || isWord(one.qualifier));
    case 'variable':
      return isWord(one.name);
    case 'literal':
      return one.value === null || ['string', 'boolean'].includes(typeof one.value) || Number.isFinite(one.value);
    case 'cast':
      return isType(one.type) && all(one.operand);
    case 'call':
      return typeof one.name === 'string' && one.name.split('.').every(isWord) && list(one.args);
    case 'binary':
      return binaryOperators.includes(one.operator) && all(one.left, one.right);
    case 'not':
    case 'is_null':
      return all(one.operand);
    case 'in':
      return all(one.operand) && list(one.values);
    case 'case': {
      if (!Array.isArray(one.branches) || one.branches.length === 0) return false;
      const ends = [one.operand, one.otherwise].filter((part) => part !== undefined);
      return all(...ends, ...one.branches.flatMap((branch) => [branch?.when, branch?.value]));
    }
    case 'at_time_zone':
      return typeof one.zone === 'string' && all(one.operand);
    case 'between':
      return all(one.operand, one.low, one.high);
    case 'collate':
      return isWord(one.collation) && all(one.operand);
    case 'interval':
      return typeof one.span === 'string';
    case 'row_number':
      return list(one.partition) && Array.isArray(one.order) && all(...one.order.map((by) => by?.expression));
    case 'raw':
      return Array.isArray(one.reads) && (texts.has(one.sql) || isType(one.sql));
    default:
      return false;
  }
}

const isWord = (text: unknown): boolean => typeof text === 'string' && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);

/** `DECIMAL(18, 2)`, `Nullable(DateTime64(6, 'UTC'))`, `TIMESTAMP WITH TIME ZONE`; also a lone word. */
function isType(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const oneWord = text
    .replace(/ (?:PRECISION|VARYING|(?:WITH|WITHOUT)(?: LOCAL)? TIME ZONE)\b/gi, '')
    .replaceAll(', ', ',');
  if (!/^[A-Za-z_](?:[A-Za-z0-9_,()[\]<>]|'[A-Za-z0-9_/+-]*')*$/.test(oneWord)) return false;
  let depth = 0;
  for (const character of oneWord) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth < 0 || (depth === 0 && character === ',')) return false;
  }
  return depth === 0;
}

function textsOf(expression: Expression): string[] {
  const texts: string[] = [];
  mapColumns(
    expression,
    (column) => column,
    (text) => {
      texts.push(text.sql);
      return text;
    },
  );
  return texts;
}

/** The names of the columns an expression reads, those in a person's own text included. */
export function readsOf(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  mapColumns(
    expression,
    (column) => {
      names.add(column.name);
      return column;
    },
    (text) => {
      for (const name of text.reads) names.add(name);
      return text;
    },
  );
  return names;
}

/** The same tree with every column put through `change`. A person's own text stays as it is, unless `changeText` says more. */
export function mapColumns(
  expression: Expression,
  change: (column: Extract<Expression, { kind: 'column' }>) => Expression,
  changeText: (text: Extract<Expression, { kind: 'raw' }>) => Expression = (text) => text,
): Expression {
  const map = (one: Expression): Expression => mapColumns(one, change, changeText);
  switch (expression.kind) {
    case 'column':
      return change(expression);
    case 'raw':
      return changeText(expression);
    case 'literal':
    case 'variable':
    case 'interval':
      return expression;
    case 'cast':
    case 'not':
    case 'is_null':
    case 'collate':
    case 'at_time_zone':
      return { ...expression, operand: map(expression.operand) };
    case 'between':
      return {
        ...expression,
        operand: map(expression.operand),
        low: map(expression.low),
        high: map(expression.high),
      };
    case 'in':
      return { ...expression, operand: map(expression.operand), values: expression.values.map(map) };
    case 'call':
      return { ...expression, args: expression.args.map(map) };
    case 'binary':
      return { ...expression, left: map(expression.left), right: map(expression.right) };
    case 'case':
      return {
        ...expression,
        ...(expression.operand === undefined ? {} : { operand: map(expression.operand) }),
        branches: expression.branches.map(({ when, value }) => ({ when: map(when), value: map(value) })),
        ...(expression.otherwise === undefined ? {} : { otherwise: map(expression.otherwise) }),
      };
    case 'row_number':
      return {
        ...expression,
        partition: expression.partition.map(map),
        order: expression.order.map((key) => ({ ...key, expression: map(key.expression) })),
      };
  }
}
