import { pointerKeys, pointerOf } from '@cdf/core';
import { type Comments, isTreeList, isTreeMap, type Tree, type TreeMap } from '@cdf/text';

/** Comments a person wrote, each with its `#`, by the JSON pointer of the key they stand at. */
export type CommentsByPointer = ReadonlyMap<string, Comments>;

/** Every comment at an entry that exists, and the pointers of all entries that have one below them. */
export interface HomedComments {
  readonly comments: CommentsByPointer;
  readonly commentedBelow: ReadonlySet<string>;
}

/** Moves comments whose entry is not in the tree above the nearest entry that is. */
export function homedComments(tree: TreeMap, comments: CommentsByPointer): HomedComments {
  const homed = new Map<string, Comments>();
  for (const [pointer, said] of comments) {
    const home = nearestEntry(tree, pointer);
    const { before, after } = homed.get(home) ?? { before: [] };
    homed.set(
      home,
      home === pointer
        ? withAfter([...before, ...said.before], said.after)
        : withAfter([...before, ...said.before, ...(said.after === undefined ? [] : [said.after])], after),
    );
  }
  return { comments: homed, commentedBelow: pointersAbove(homed.keys()) };
}

/** The pointers of everything that has one of the entries below it. */
export function pointersAbove(pointers: Iterable<string>): Set<string> {
  const above = new Set<string>();
  for (const pointer of pointers) {
    let end = pointer.lastIndexOf('/');
    while (end > 0 && !above.has(pointer.slice(0, end))) {
      above.add(pointer.slice(0, end));
      end = pointer.lastIndexOf('/', end - 1);
    }
  }
  return above;
}

const withAfter = (before: readonly string[], after: string | undefined): Comments =>
  after === undefined ? { before } : { before, after };

function nearestEntry(tree: Tree, pointer: string): string {
  const found: string[] = [];
  let value: Tree | undefined = tree;
  for (const key of pointerKeys(pointer)) {
    value = isTreeMap(value) ? value.get(key) : isTreeList(value) && /^\d+$/.test(key) ? value[Number(key)] : undefined;
    if (value === undefined) break;
    found.push(key);
  }
  return pointerOf(...found);
}
