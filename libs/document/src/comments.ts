import { pointerKeys, pointerOf } from '@cdf/core';
import { type Comments, isTreeList, isTreeMap, type Tree, type TreeMap } from '@cdf/text';

/** Comments a person wrote, each with its `#`, by the JSON pointer of the key they stand at. */
export type CommentsByPointer = ReadonlyMap<string, Comments>;

/** Every comment at an entry that exists, and the pointers of all entries that have one below them. */
export interface HomedComments {
  readonly comments: CommentsByPointer;
  readonly commentedBelow: ReadonlySet<string>;
}

/**
 * Moves comments whose entry is not in the tree above the nearest entry that is, and those above the first entry of a list item above the
 * item: there a reader takes them for the item's, and the next printing would be another.
 */
export function homedComments(tree: TreeMap, comments: CommentsByPointer): HomedComments {
  const homed = new Map<string, Comments>();
  for (const [pointer, said] of comments) {
    const home = nearestEntry(tree, pointer);
    const isThere = home === pointer;
    const above = isThere || said.after === undefined ? said.before : [...said.before, said.after];
    const outer = above.length === 0 ? home : outermostItem(tree, home);
    if (above.length > 0) addTo(homed, outer, above, undefined);
    if (isThere && said.after !== undefined) addTo(homed, home, [], said.after);
  }
  return { comments: homed, commentedBelow: pointersAbove(homed.keys()) };
}

function addTo(
  homed: Map<string, Comments>,
  pointer: string,
  above: readonly string[],
  beside: string | undefined,
): void {
  const { before, after } = homed.get(pointer) ?? { before: [] };
  homed.set(pointer, withAfter([...before, ...above], beside ?? after));
}

/** The list item that begins with this entry, the outermost one where several do; else the entry itself. */
function outermostItem(tree: Tree, pointer: string): string {
  const keys = pointerKeys(pointer);
  let end = keys.length;
  for (; end > 1; end--) {
    const own = valueAt(tree, keys.slice(0, end - 1));
    const isFirst = isTreeMap(own) ? own.keys().next().value === keys[end - 1] : keys[end - 1] === '0';
    if (!isFirst || !isTreeList(valueAt(tree, keys.slice(0, end - 2)))) break;
  }
  return pointerOf(...keys.slice(0, end));
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
    value = childOf(value, key);
    if (value === undefined) break;
    found.push(key);
  }
  return pointerOf(...found);
}

const valueAt = (tree: Tree, keys: readonly string[]): Tree | undefined =>
  keys.reduce<Tree | undefined>((value, key) => (value === undefined ? undefined : childOf(value, key)), tree);

function childOf(value: Tree, key: string): Tree | undefined {
  if (isTreeMap(value)) return value.get(key);
  return isTreeList(value) && /^\d+$/.test(key) ? value[Number(key)] : undefined;
}
