import type { LogicalType } from '@cdf/catalog';
import type { Dialect } from './dialect.ts';
import { asNode, isEmpty, isObject, offsetOf, type Visited } from './guard/walk.ts';
import { readModelBlock } from './model-block.ts';
import type { Reader } from './polyglot.ts';

/** A SQLMesh model that a person wrote, as far as its text tells. */
export interface WrittenModel {
  /** The last two parts of its name; undefined where a macro or variable makes it. */
  readonly name: { readonly dataset: string; readonly name: string } | undefined;
  /** The columns of its one grain; empty where it says none or several. */
  readonly grain: readonly string[];
  /** In order. */
  readonly columns: readonly WrittenColumn[];
}

/** A column of such a model. */
export interface WrittenColumn {
  readonly name: string;
  readonly value: WrittenValue;
  /** What the MODEL block's `columns` or a cast says it is. */
  readonly type: WrittenType | undefined;
  /** Code points from the start of the text. */
  readonly offset: number;
}

/** A type as it stands in the text, and dlt's type of that name where there is one. */
export interface WrittenType {
  readonly sqlType: string;
  readonly type: LogicalType | undefined;
}

/** What a projection is, followed through common table expressions and subqueries. */
export type WrittenValue =
  | {
      readonly kind: 'column';
      readonly dataset: string;
      readonly table: string;
      readonly column: string;
      /** A join on the way may leave it NULL. */
      readonly mayBeMissing: boolean;
    }
  | { readonly kind: 'is_null'; readonly of: WrittenValue }
  | { readonly kind: 'condition' }
  | { readonly kind: 'other' };

/** Why the columns of a model cannot be told. `offset` in code points. */
export interface UnreadModel {
  readonly fault: string;
  readonly offset: number;
}

/**
 * Reads the MODEL block and the columns of the query below it. Columns that the block declares come first: the query is then asked
 * for what they are, and may be one that no reader but SQLMesh understands (Jinja, macros).
 */
export function readModel(text: string, dialect: Dialect, reader: Reader): WrittenModel | UnreadModel {
  const block = readModelBlock(text, dialect, reader);
  if ('fault' in block) return block;
  const { queryStart, declared, ...said } = block;
  const query = Array.from(text).slice(queryStart).join('');
  const parsed = reader.parse(query, dialect.name);
  const found =
    'fault' in parsed
      ? { fault: parsed.fault, offset: parsed.offset }
      : columnsOf(parsed.statements[0], { dialect, reader, ctes: new Map() });
  if (declared === undefined)
    return 'fault' in found
      ? { fault: found.fault, offset: queryStart + found.offset }
      : { ...said, columns: found.map((one) => ({ ...one, offset: queryStart + one.offset })) };
  const byName = new Map('fault' in found ? [] : found.map((one) => [dialect.fold(one.name), one.value]));
  const columns = declared.map(({ name, written, offset }) => ({
    name,
    value: byName.get(dialect.fold(name)) ?? ({ kind: 'other' } as const),
    type: typeNamed(written, dialect, reader),
    offset,
  }));
  return { ...said, columns };
}

interface Scope {
  readonly dialect: Dialect;
  readonly reader: Reader;
  readonly ctes: ReadonlyMap<string, readonly WrittenColumn[] | undefined>;
}

/** What a name in FROM or JOIN stands for: a table, or the columns of a query. */
interface From {
  readonly alias: string;
  readonly table?: { readonly dataset: string; readonly name: string };
  readonly columns?: readonly WrittenColumn[] | undefined;
  readonly mayBeMissing: boolean;
}

function columnsOf(tree: unknown, scope: Scope): readonly WrittenColumn[] | UnreadModel {
  const node = asNode(tree);
  if (node?.kind !== 'select') return { fault: 'the query is no single SELECT', offset: offsetOf(tree) ?? 0 };
  const { content } = node;
  const inner = { ...scope, ctes: withCtes(content.with, scope) };
  const froms = fromsOf(content, inner);
  const columns: WrittenColumn[] = [];
  for (const projection of listOf(content.expressions)) {
    const column = projected(projection, froms, inner);
    if (column === undefined)
      return {
        fault: 'a column of the query has no name of its own',
        offset: offsetOf(projection) ?? offsetOf(content.from) ?? 0,
      };
    columns.push(column);
  }
  return columns;
}

function withCtes(tree: unknown, scope: Scope): Scope['ctes'] {
  const known = new Map(scope.ctes);
  for (const cte of listOf(isObject(tree) ? tree.ctes : undefined)) {
    if (!isObject(cte)) continue;
    const name = nameOf(cte.alias, scope.dialect);
    const columns = columnsOf(cte.this, { ...scope, ctes: known });
    if (name !== undefined) known.set(scope.dialect.fold(name), 'fault' in columns ? undefined : columns);
  }
  return known;
}

function fromsOf(content: Visited['content'], scope: Scope): From[] {
  const joins = listOf(content.joins).filter(isObject);
  const kinds = joins.map(({ kind }) => String(kind));
  const isOuter = (later: readonly string[]): boolean =>
    later.some((kind) => !['Inner', 'Left', 'Cross'].includes(kind));
  const from = isObject(content.from) ? listOf(content.from.expressions) : [];
  return [
    ...from.flatMap((source) => fromOf(source, isOuter(kinds), scope) ?? []),
    ...joins.flatMap(
      (join, index) =>
        fromOf(join.this, !['Inner', 'Cross'].includes(kinds[index]!) || isOuter(kinds.slice(index + 1)), scope) ?? [],
    ),
  ];
}

function fromOf(source: unknown, mayBeMissing: boolean, scope: Scope): From | undefined {
  const node = asNode(source);
  if (node === undefined) return undefined;
  const { content } = node;
  const alias = nameOf(content.alias, scope.dialect);
  if (node.kind === 'subquery') {
    const columns = columnsOf(content.this, scope);
    return alias === undefined ? undefined : { alias, columns: 'fault' in columns ? undefined : columns, mayBeMissing };
  }
  const name = node.kind === 'table' ? nameOf(content.name, scope.dialect) : undefined;
  if (name === undefined) return undefined;
  const dataset = nameOf(content.schema, scope.dialect);
  if (dataset !== undefined) return { alias: alias ?? name, table: { dataset, name }, mayBeMissing };
  return { alias: alias ?? name, columns: scope.ctes.get(scope.dialect.fold(name)), mayBeMissing };
}

/** A projection with its name; undefined for a star, or for an expression without a name. */
function projected(projection: unknown, froms: readonly From[], scope: Scope): WrittenColumn | undefined {
  const node = asNode(projection);
  const offset = offsetOf(projection) ?? 0;
  const isAlias = node?.kind === 'alias';
  const expression = isAlias ? node.content.this : projection;
  const name = nameOf(
    isAlias ? node.content.alias : asNode(expression)?.kind === 'column' ? asNode(expression)!.content.name : undefined,
    scope.dialect,
  );
  if (name === undefined || name === '*') return undefined;
  return { name, offset, ...meant(expression, froms, scope) };
}

const conditions = new Set('eq neq lt lte gt gte and or not between in like i_like is_true is_false exists'.split(' '));

function meant(expression: unknown, froms: readonly From[], scope: Scope): Pick<WrittenColumn, 'value' | 'type'> {
  const node = asNode(expression);
  const other = { kind: 'other' } as const;
  if (node === undefined) return { value: other, type: undefined };
  const { kind, content } = node;
  if (kind === 'paren') return meant(content.this, froms, scope);
  if (kind === 'column') return columnMeant(content, froms, scope);
  if (kind === 'cast' || kind === 'try_cast') return { value: other, type: typeOfTree(content.to, scope) };
  if (kind === 'is_null' && isEmpty(content.not))
    return { value: { kind: 'is_null', of: meant(content.this, froms, scope).value }, type: undefined };
  if (conditions.has(kind) || kind === 'is_null') return { value: { kind: 'condition' }, type: undefined };
  return { value: other, type: undefined };
}

function columnMeant(
  content: Visited['content'],
  froms: readonly From[],
  { dialect }: Scope,
): Pick<WrittenColumn, 'value' | 'type'> {
  const other = { value: { kind: 'other' }, type: undefined } as const;
  const column = nameOf(content.name, dialect);
  const qualifier = nameOf(content.table, dialect);
  const from = column === undefined ? undefined : fromWith(column, qualifier, froms, dialect);
  if (column === undefined || from === undefined) return other;
  if (from.table !== undefined) {
    const { dataset, name: table } = from.table;
    return {
      value: { kind: 'column', dataset, table, column, mayBeMissing: from.mayBeMissing },
      type: undefined,
    };
  }
  const inner = from.columns?.find(({ name }) => dialect.fold(name) === dialect.fold(column));
  if (inner === undefined) return other;
  const { value, type } = inner;
  return {
    value: value.kind === 'column' ? { ...value, mayBeMissing: value.mayBeMissing || from.mayBeMissing } : value,
    type,
  };
}

/** What a column is read from. Without a qualifier only one source has it, because the engine refuses what has two meanings. */
function fromWith(
  column: string,
  qualifier: string | undefined,
  froms: readonly From[],
  dialect: Dialect,
): From | undefined {
  const isSame = (a: string, b: string): boolean => dialect.fold(a) === dialect.fold(b);
  const named = froms.filter(({ alias }) => qualifier !== undefined && isSame(alias, qualifier));
  const having = froms.filter(({ columns }) => columns?.some(({ name }) => isSame(name, column)));
  const found = qualifier !== undefined ? named : froms.length === 1 ? froms : having;
  return found.length === 1 ? found[0] : undefined;
}

/** A name as the engine reads it: without quotes it is what the engine makes of it. */
function nameOf(tree: unknown, dialect: Dialect): string | undefined {
  if (!isObject(tree) || typeof tree.name !== 'string') return undefined;
  return tree.quoted === true ? tree.name : (dialect.unquotedName?.(tree.name.toLowerCase()) ?? tree.name);
}

const listOf = (tree: unknown): readonly unknown[] => (Array.isArray(tree) ? tree : []);

/** dlt's types with a name of their own in SQL, the usual one first where an engine has one for several. */
const namedTypes: readonly LogicalType[] = [
  { dataType: 'text' },
  { dataType: 'bigint' },
  { dataType: 'bigint', precision: 32 },
  { dataType: 'bigint', precision: 16 },
  { dataType: 'double' },
  { dataType: 'bool' },
  { dataType: 'timestamp' },
  { dataType: 'timestamp', timezone: false },
  { dataType: 'date' },
  { dataType: 'time' },
  { dataType: 'json' },
  { dataType: 'binary' },
];

function typeNamed(written: string, dialect: Dialect, reader: Reader): WrittenType {
  const tree = typeTree(written, dialect, reader);
  return typeOfTree(tree, { dialect, reader }) ?? { sqlType: written, type: undefined };
}

function typeTree(written: string, dialect: Dialect, reader: Reader): unknown {
  const parsed = reader.parse(`SELECT CAST(x AS ${written})`, dialect.name);
  const select = 'fault' in parsed ? undefined : asNode(parsed.statements[0]);
  return asNode(listOf(select?.content.expressions)[0])?.content.to;
}

/** A type whose name only the engine knows is undefined. */
function typeOfTree(tree: unknown, { dialect, reader }: Pick<Scope, 'dialect' | 'reader'>): WrittenType | undefined {
  const as = (type: LogicalType): WrittenType | undefined => {
    const sqlType = dialect.physicalType(type);
    return sqlType === undefined ? undefined : { sqlType, type };
  };
  if (!isObject(tree)) return undefined;
  const { data_type: kind, precision, scale, length } = tree;
  if (kind === 'decimal' && typeof precision === 'number')
    return as({ dataType: 'decimal', precision, scale: typeof scale === 'number' ? scale : 0 });
  if (kind === 'var_char')
    return as({ dataType: 'text', ...(typeof length === 'number' ? { precision: length } : {}) });
  const spelled = shapeOf(tree);
  const type = namedTypes.find((one) => {
    const sqlType = dialect.physicalType(one);
    return sqlType !== undefined && shapeOf(typeTree(sqlType, dialect, reader)) === spelled;
  });
  return type && as(type);
}

const shapeOf = (tree: unknown): string =>
  JSON.stringify(tree, (_, value: unknown) => (isEmpty(value) ? undefined : value)) ?? '';
