import { isTreeMap, type Tree, type TreeMap } from '@cdf/text';
import type { CommentsByPointer } from './comments.ts';
import { asMap, mapAt, namingOf, textsAt } from './document.ts';
import { fromDltEntry, type Subject } from './from-dlt.ts';
import { isOwnable, isOwnableIn } from './ownership.ts';

/**
 * What people wrote in a contract, without what dlt wrote: a document to hand to `overlay` as the committed one. Tables dlt did
 * not load are kept whole.
 */
export function writtenByPeople(tree: TreeMap): TreeMap {
  const wasDlt = new Set(textsAt(mapAt(tree, 'x-cdf'), 'from_dlt'));
  const naming = namingOf(tree);
  const own = (entries: TreeMap, subject: Subject, isOwn: (key: string) => boolean): Map<string, Tree> =>
    new Map([...entries].filter(([key]) => isOwn(key) && !wasDlt.has(fromDltEntry(subject, key))));
  const tables = [...mapAt(tree, 'tables')].map(([table, value]): [string, Tree] => {
    const entries = asMap(value) ?? new Map<string, Tree>();
    if (mapAt(entries, 'x-cdf').get('managed') === false) return [table, entries];
    const isOwn = isOwnableIn(table, naming);
    const columns = [...mapAt(entries, 'columns')].map(([column, hints]): [string, Tree] => {
      const written = asMap(hints) ?? new Map<string, Tree>();
      const sqlType = written.get('x-sql-type');
      const kept = own(written, { table, column }, isOwn);
      return [column, sqlType === undefined ? kept : kept.set('x-sql-type', sqlType)];
    });
    return [table, own(entries, { table }, isOwn).set('columns', new Map(columns))];
  });
  return own(tree, {}, isOwnable).set('tables', new Map(tables));
}

/** Everything of both; where two values cannot both stand, ours does. */
export function mergeTrees(ours: TreeMap, theirs: TreeMap): TreeMap {
  const merged = new Map(ours);
  for (const [key, value] of theirs) {
    const present = merged.get(key);
    if (present === undefined) merged.set(key, value);
    else if (isTreeMap(present) && isTreeMap(value)) merged.set(key, mergeTrees(present, value));
  }
  return merged;
}

/** The comments of both, each once, ours first. */
export function mergeComments(ours: CommentsByPointer, theirs: CommentsByPointer): CommentsByPointer {
  const merged = new Map(ours);
  for (const [pointer, said] of theirs) {
    const { before = [], after } = merged.get(pointer) ?? {};
    const known = new Set(after === undefined ? before : [...before, after]);
    const more = said.before.filter((line) => !known.has(line));
    const late = said.after === undefined || known.has(said.after) ? [] : [said.after];
    const all = after === undefined ? [...before, ...more] : [...before, ...more, ...late];
    const end = after ?? late[0];
    merged.set(pointer, end === undefined ? { before: all } : { before: all, after: end });
  }
  return merged;
}
