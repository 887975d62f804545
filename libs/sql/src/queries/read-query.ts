import { asNode, isObject, offsetOf, type Visited } from '../guard/walk.ts';
import { hasMacro, isHarmlessCall, isVariable, thisModel } from './mask-macros-for-reading.ts';
import {
  anyName,
  type ColumnOf,
  madeOf,
  type QueryOutput,
  type QueryReads,
  type Relation,
  renamed,
  united,
  wholeTable,
} from './query-reads.ts';
import {
  type Level,
  levelOf,
  listOf,
  type Notes,
  nameOf,
  namesOf,
  note,
  noteWhole,
  readName,
  resolve,
  type Scope,
  type Source,
  under,
} from './query-scope.ts';

/**
 * Tells which columns of which tables a query reads and what its columns are made of, through common table expressions, subqueries,
 * set operations and stars. Where a name may mean several things it is taken for all of them: no read is left out.
 *
 * @param tree  of the reader, macros masked
 * @param starBefore  where the last star before an offset stands; trees do not say
 * @returns undefined for what is no query
 */
export function readQuery(tree: unknown, starBefore: (offset: number) => number): QueryReads | undefined {
  const notes: Notes = { reads: [], isDynamic: false, starBefore };
  const relation = query(tree, { ctes: new Map(), levels: [], notes });
  if (relation === undefined) return undefined;
  const { columns, stars, any } = relation;
  const offset = columns[0]?.offset ?? notes.reads[0]?.offset ?? 0;
  return {
    reads: notes.reads,
    outputs: [
      ...columns,
      ...stars.map(({ tables, except }) => ({
        name: '*',
        except,
        from: [{ from: [tables], column: '*', except }],
        offset,
      })),
      ...(any.length === 0 ? [] : [{ name: anyName, from: any, offset }]),
    ],
    isDynamic: notes.isDynamic,
  };
}

function query(tree: unknown, scope: Scope): Relation | undefined {
  const node = asNode(tree);
  if (node === undefined) return undefined;
  const { kind, content } = node;
  const inner = { ...scope, ctes: withCtes(content.with, scope) };
  switch (kind) {
    case 'select':
      return select(content, inner);
    case 'union':
    case 'intersect':
    case 'except':
      return setOperation(content, inner);
    case 'subquery':
    case 'paren':
      return query(content.this, inner);
    case 'values':
      return { columns: [], stars: [], any: expression(content, scope) };
    default:
      return undefined;
  }
}

function setOperation(content: Visited['content'], scope: Scope): Relation | undefined {
  const left = query(content.left, scope);
  const right = query(content.right, scope);
  if (left === undefined || right === undefined) return undefined;
  const result = under(levelOf([{ names: [], relation: left }]), scope);
  rest(content, ['left', 'right', 'with'], result);
  return united(left, right, content.by_name === true);
}

function withCtes(tree: unknown, scope: Scope): Scope['ctes'] {
  if (!isObject(tree)) return scope.ctes;
  const known = new Map(scope.ctes);
  const inner = { ...scope, ctes: known };
  for (const cte of listOf(tree.ctes).filter(isObject)) {
    const name = nameOf(cte.alias);
    if (name === undefined) continue;
    const named = (body: unknown): Relation =>
      renamed(query(body, inner) ?? { columns: [], stars: [], any: expression(body, inner) }, namesOf(cte.columns));
    if (tree.recursive === true) {
      // What a recursive query gives is what its first part gives, and what is made of that.
      known.set(name, { columns: [], stars: [], any: [] });
      known.set(name, named(asNode(cte.this)?.content.left ?? cte.this));
    }
    known.set(name, named(cte.this));
  }
  return known;
}

function select(content: Visited['content'], outer: Scope): Relation {
  const level = levelOf([], offsetOf(content.from) ?? 0);
  const scope = under(level, outer);
  for (const one of isObject(content.from) ? listOf(content.from.expressions) : [])
    level.sources.push(...source(one, outer, scope));
  for (const one of listOf(content.joins)) join(one, level, outer, scope);
  for (const one of listOf(content.lateral_views)) level.sources.push(...source(one, scope, scope));
  const results = listOf(content.expressions).map((one) => {
    const result = projection(one, scope);
    if (asNode(one)?.kind === 'alias') for (const { name, from } of result.columns) level.aliases.set(name, from);
    return result;
  });
  rest(content, ['with', 'from', 'joins', 'expressions', 'lateral_views'], scope);
  return merged(results);
}

const merged = (relations: readonly Relation[]): Relation => ({
  columns: relations.flatMap(({ columns }) => columns),
  stars: relations.flatMap(({ stars }) => stars),
  any: relations.flatMap(({ any }) => any),
});

function join(tree: unknown, level: Level, outer: Scope, scope: Scope): void {
  if (!isObject(tree)) return;
  const before = [...level.sources];
  const found = source(tree.this, outer, scope);
  level.sources.push(...found);
  for (const one of listOf(tree.using)) {
    const name = nameOf(one);
    if (name === undefined) continue;
    for (const sources of [before, found]) resolve(name, undefined, under(levelOf([...sources]), outer), offsetIn(one));
  }
  if (tree.kind === 'Natural' || String(tree.kind).startsWith('Natural'))
    for (const { relation } of level.sources) noteWhole(relation, scope, offsetIn(tree));
  rest(tree, ['this', 'using'], scope);
}

/** What one part of FROM brings. `scope` sees what stands before it, `outer` does not. */
function source(tree: unknown, outer: Scope, scope: Scope): Source[] {
  const node = asNode(tree);
  if (node === undefined) return [];
  const { kind, content } = node;
  const named = (relations: readonly Relation[]): Source[] => [
    {
      names: [nameOf(content.alias) ?? []].flat(),
      relation: renamed(merged(relations), namesOf(content.column_aliases)),
    },
  ];
  const isNamed = nameOf(content.alias) !== undefined;
  switch (kind) {
    case 'table':
      return table(content, scope);
    case 'joined_table': {
      const level = levelOf(source(content.left, outer, scope));
      for (const one of listOf(content.joins)) join(one, level, outer, under(level, outer));
      return isNamed ? named(level.sources.map(({ relation }) => relation)) : level.sources;
    }
    case 'alias':
    case 'paren':
    case 'subquery': {
      const relation = query(content.this, content.lateral === true ? scope : outer);
      if (relation !== undefined) return named([relation]);
      const inside = source(content.this, outer, scope);
      return isNamed ? named(inside.map((one) => one.relation)) : inside;
    }
    case 'pivot':
    case 'unpivot': {
      const inside = source(content.this, outer, scope);
      for (const { relation } of inside) noteWhole(relation, scope, offsetIn(content.this));
      rest(content, ['this'], under(levelOf(inside), scope));
      return named([{ columns: [], stars: [], any: inside.flatMap(({ relation }) => madeOf(relation)) }]);
    }
    default:
      if (kind === 'stage_reference') scope.notes.isDynamic = true;
      return named([query(tree, scope) ?? { columns: [], stars: [], any: expression(tree, scope) }]);
  }
}

function table(content: Visited['content'], scope: Scope): Source[] {
  const { key, names } = tableName(content, scope);
  const alias = nameOf(content.alias);
  const aliases = namesOf(content.column_aliases);
  rest(content, ['name', 'schema', 'catalog', 'alias', 'column_aliases'], scope);
  const cte = names.length === 1 ? scope.ctes.get(key) : undefined;
  const relation = cte ?? wholeTable(key);
  if (cte === undefined) note(scope, [[key]], '', offsetIn(content));
  if (aliases.length > 0) noteWhole(relation, scope, offsetIn(content));
  return [{ names: alias === undefined ? names : [alias], relation: renamed(relation, aliases) }];
}

/** The key of a table, and what may stand before a dot for it. */
function tableName(content: Visited['content'], { notes }: Scope): { readonly key: string; readonly names: string[] } {
  const parts = [content.catalog, content.schema, content.name].flatMap((part) => nameOf(part)?.split('.') ?? []);
  const [dataset, name] = [parts.at(-2), parts.at(-1) ?? ''];
  if (name === thisModel) return { key: thisModel, names: [thisModel] };
  if (parts.some(hasMacro)) notes.isDynamic = true;
  return dataset === undefined
    ? { key: name, names: [name] }
    : { key: `${dataset}.${name}`, names: [name, `${dataset}.${name}`] };
}

function projection(tree: unknown, scope: Scope): Relation {
  const node = asNode(tree);
  if (node?.kind === 'star') return star(node.content, scope);
  const value = node?.kind === 'alias' ? node.content.this : tree;
  const inner = asNode(value);
  if (inner?.kind === 'function' && String(inner.content.name).toUpperCase() === 'COLUMNS') {
    const every = star({}, scope);
    return { columns: [], stars: every.stars, any: madeOf(every) };
  }
  const from = expression(value, scope);
  const name = node?.kind === 'alias' ? nameOf(node.content.alias) : lastName(value);
  return { columns: [{ name: name ?? '', from, offset: offsetIn(tree) }], stars: [], any: [] };
}

/** `*` or `a.*`, with what is left out, replaced or renamed. */
function star(content: Visited['content'], scope: Scope): Relation {
  const qualifier = nameOf(content.table);
  const [level] = scope.levels;
  const sources = (level?.sources ?? []).filter(({ names }) => qualifier === undefined || names.includes(qualifier));
  const offset = offsetOf(content.table) ?? scope.notes.starBefore(level?.from ?? 0);
  const moved = listOf(content.rename).flatMap((one): QueryOutput[] => {
    const [was, is] = Array.isArray(one) ? one.map(nameOf) : [nameOf(asObject(one).this), nameOf(asObject(one).alias)];
    return was === undefined || is === undefined
      ? []
      : [{ name: is, from: resolve(was, qualifier, scope, offset), offset }];
  });
  const replaced = listOf(content.replace).flatMap((one) => projection({ alias: one }, scope).columns);
  const excepted = listOf(content.except);
  for (const one of excepted) resolve(nameOf(one) ?? '', qualifier, scope, offsetIn(one));
  const without = [
    ...namesOf(excepted),
    ...replaced.map(({ name }) => name),
    ...listOf(content.rename).flatMap((one) => nameOf(Array.isArray(one) ? one[0] : asObject(one).this) ?? []),
  ];
  for (const { relation } of sources) noteWhole(relation, scope, offset, without);
  const { columns, stars, any } = merged(sources.map(({ relation }) => relation));
  const kept = columns.filter(({ name }) => !without.includes(name)).map((one) => ({ ...one, offset }));
  return {
    columns: [...replaced, ...moved, ...kept],
    stars: stars.map(({ tables, except }) => ({ tables, except: [...except, ...without] })),
    any,
  };
}

/** The columns that an expression is made of. Notes every read in it. */
function expression(tree: unknown, scope: Scope): ColumnOf[] {
  if (Array.isArray(tree)) return tree.flatMap((one) => expression(one, scope));
  const node = asNode(tree);
  if (node === undefined) return isObject(tree) ? expression(Object.values(tree), scope) : [];
  const { kind, content } = node;
  const parts = kind === 'column' || kind === 'dot' ? dotted(tree) : undefined;
  if (parts !== undefined)
    return parts.some(hasMacro) ? macroName(parts, scope) : readName(parts, scope, offsetIn(tree));
  if (kind === 'star') return madeOf(star(content, scope));
  if (kind === 'table') return madeOf(unplacedTable(content, scope));
  if (kind === 'function' && hasMacro(String(content.name)) && !isHarmlessCall(String(content.name)))
    scope.notes.isDynamic = true;
  const relation = query(tree, scope);
  if (relation !== undefined && kind !== 'paren') return madeOf(relation);
  const inner = kind === 'lambda' || kind === 'comprehension' ? under(levelOf([], 0, ownNames(content)), scope) : scope;
  return expression(Object.values(content), inner);
}

/** A variable is a value; names that are put together may be any column. */
function macroName(parts: readonly string[], { notes }: Scope): [] {
  if (parts.length > 1 || !isVariable(parts[0]!)) notes.isDynamic = true;
  return [];
}

/** A table at a place where this reader expects none: all of it is read. */
function unplacedTable(content: Visited['content'], scope: Scope): Relation {
  const relation = wholeTable(tableName(content, scope).key);
  noteWhole(relation, scope, offsetIn(content));
  return relation;
}

/** Every part of a clause that is not read otherwise. */
function rest(content: Readonly<Record<string, unknown>>, done: readonly string[], scope: Scope): void {
  for (const [key, part] of Object.entries(content)) if (!done.includes(key)) expression(part, scope);
}

/** `a.b.c` as its parts; undefined where a part is no name. */
function dotted(tree: unknown): string[] | undefined {
  const node = asNode(tree);
  if (node?.kind === 'column') {
    const name = nameOf(node.content.name);
    const table = nameOf(node.content.table);
    return name === undefined ? undefined : [table ?? [], name].flat();
  }
  if (node?.kind !== 'dot') return undefined;
  const before = dotted(node.content.this);
  const field = nameOf(node.content.field);
  return before === undefined || field === undefined ? undefined : [...before, field];
}

const lastName = (tree: unknown): string | undefined => {
  const node = asNode(tree);
  if (node?.kind === 'paren') return lastName(node.content.this);
  return node?.kind === 'dot' ? nameOf(node.content.field) : dotted(tree)?.at(-1);
};

const ownNames = ({ parameters, expression: value, position }: Visited['content']): string[] =>
  [parameters, value, position].flat().flatMap((one) => nameOf(asNode(one)?.content ?? one) ?? []);

const asObject = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {});

const offsetIn = (tree: unknown): number => offsetOf(tree) ?? 0;
