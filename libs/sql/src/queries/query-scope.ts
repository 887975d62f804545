import { isObject } from '../guard/walk.ts';
import { type ColumnOf, type ColumnRead, lookUp, type Relation } from './query-reads.ts';

/** What the names of a query mean at some place in it, and where its reads are noted. */
export interface Scope {
  readonly ctes: ReadonlyMap<string, Relation>;
  /** The innermost query first. */
  readonly levels: readonly Level[];
  readonly notes: Notes;
}

/** What one SELECT sees. Grows while its FROM is read. */
export interface Level {
  readonly sources: Source[];
  /** Columns of its result, which later parts may name. */
  readonly aliases: Map<string, readonly ColumnOf[]>;
  /** Parameters of a lambda. */
  readonly locals: ReadonlySet<string>;
  /** Where its FROM begins, in code points. */
  readonly from: number;
}

/** A table, query or function in FROM. */
export interface Source {
  /** What may stand before a dot: the alias, or the parts of the table's name. */
  readonly names: readonly string[];
  readonly relation: Relation;
}

/** What is found on the way. */
export interface Notes {
  readonly reads: ColumnRead[];
  /** Set when macros may put more into the query than its text says. */
  isDynamic: boolean;
  /** Where the star stands that is the last before an offset. */
  readonly starBefore: (offset: number) => number;
}

/** A level that sees these sources. */
export const levelOf = (sources: Source[] = [], from = 0, locals: readonly string[] = []): Level => ({
  sources,
  aliases: new Map(),
  locals: new Set(locals),
  from,
});

/** The scope one level further in. */
export const under = (level: Level, scope: Scope): Scope => ({ ...scope, levels: [level, ...scope.levels] });

/** Notes a read, where there is a table it may be of. */
export function note(
  { notes }: Scope,
  from: readonly (readonly string[])[],
  column: string,
  offset: number,
  except: readonly string[] = [],
): void {
  const groups = from.filter((group) => group.length > 0);
  if (groups.length > 0) notes.reads.push({ from: groups, column, offset, ...(except.length === 0 ? {} : { except }) });
}

/** Notes a read of every column of a relation but some. */
export function noteWhole(
  { columns, stars }: Relation,
  scope: Scope,
  offset: number,
  except: readonly string[] = [],
): void {
  for (const star of stars) note(scope, [star.tables], '*', offset, [...star.except, ...except]);
  const read = columns.filter(({ name }) => !except.includes(name));
  noteCarried(
    scope,
    read.flatMap(({ from }) => from),
    offset,
  );
}

/**
 * Notes a read of what a column of a query further in is made of: its value stands here too. `count(*)` is made of every column, and
 * carries none.
 */
function noteCarried({ notes }: Scope, made: readonly ColumnOf[], offset: number): void {
  const carried = new Map(made.map((one) => [JSON.stringify(one), one]));
  for (const one of carried.values()) if (one.column !== '*' && one.column !== '') notes.reads.push({ ...one, offset });
}

/** What a name with dots is: a column of a source, else a field inside of a column. Notes the read. */
export function readName(parts: readonly string[], scope: Scope, offset: number): ColumnOf[] {
  for (const at of [2, 1]) {
    const qualifier = parts.slice(at - 1, at + 1).join('.');
    if (parts.length > at + 1 && hasSource(qualifier, scope)) return resolve(parts[at + 1]!, qualifier, scope, offset);
  }
  const [first, second, third] = parts as readonly [string, string?, string?];
  if (third !== undefined && hasSource(`${first}.${second}`, scope))
    return resolve(third, `${first}.${second}`, scope, offset);
  if (second !== undefined && hasSource(first, scope)) return resolve(second, first, scope, offset);
  return resolve(first, undefined, scope, offset);
}

const hasSource = (name: string, { levels }: Scope): boolean =>
  levels.some(({ sources }) => sources.some(({ names }) => names.includes(name)));

/** What a column is made of. Without a qualifier it is looked for in the query, then in those around it. Notes the read. */
export function resolve(name: string, qualifier: string | undefined, scope: Scope, offset: number): ColumnOf[] {
  const groups: (readonly string[])[] = [];
  const made: ColumnOf[] = [];
  let mayBeRow: true | false = false;
  for (const { sources, aliases, locals } of scope.levels) {
    if (qualifier === undefined && locals.has(name)) break;
    const asked = sources.filter(({ names }) => qualifier === undefined || names.includes(qualifier));
    const found = asked.flatMap(({ relation }) => lookUp(relation, name) ?? []);
    made.push(...found.flatMap((one) => one.made));
    const sure = found.filter(({ isSure }) => isSure);
    if (sure.length > 0) {
      noteCarried(
        scope,
        sure.flatMap((one) => one.made),
        offset,
      );
      break;
    }
    groups.push(found.flatMap((one) => one.tables));
    if (qualifier !== undefined && asked.length > 0) break;
    if (qualifier !== undefined) continue;
    made.push(...(aliases.get(name) ?? []));
    // `SELECT orders FROM raw.orders` is the whole row.
    mayBeRow ||= sources.some(({ names }) => names.includes(name));
  }
  const from = groups.filter((group) => group.length > 0);
  if (from.length === 0) return made;
  const row = mayBeRow ? { mayBeRow } : {};
  scope.notes.reads.push({ from, column: name, offset, ...row });
  return [...made, { from, column: name, ...row }];
}

/** A name as it is compared: in lower case. */
export const nameOf = (tree: unknown): string | undefined =>
  typeof tree === 'string'
    ? tree.toLowerCase()
    : isObject(tree) && typeof tree.name === 'string'
      ? tree.name.toLowerCase()
      : isObject(tree) && isObject(tree.name)
        ? nameOf(tree.name)
        : undefined;

/** The names in a list, where it is one. */
export const namesOf = (tree: unknown): string[] => listOf(tree).flatMap((one) => nameOf(one) ?? []);

/** The list, or an empty one. */
export const listOf = (tree: unknown): readonly unknown[] => (Array.isArray(tree) ? tree : []);
