import { pointerOf } from '@cdf/core';
import { type Entry, type PlaceNode, readPlaces } from './places.ts';
import { lineIndex } from './span.ts';

/** What people wrote beside one entry, each comment with its `#`. */
export interface Comments {
  /** Comments that have their lines to themselves, above the entry. */
  readonly before: readonly string[];
  /** The comment at the end of the entry's line. */
  readonly after?: string;
}

/**
 * Every comment of a YAML text, by the JSON pointer of the entry it belongs to: the next key or list item below it, the
 * innermost block entry of its line, or the key whose scalar is still to come. Comments below the last entry are `before` of the pointer "", the end of the document.
 * Empty for a text that cannot be read.
 */
export function commentsByPointer(text: string): ReadonlyMap<string, Comments> {
  const marks = marksOf(readPlaces(text));
  const lines = lineIndex(text);
  const lineOf = (offset: number): number => lines.span(offset, offset).line;
  const found = new Map<string, { before: string[]; after?: string }>();
  const at = (pointer: string): { before: string[]; after?: string } => {
    const known = found.get(pointer) ?? { before: [] };
    found.set(pointer, known);
    return known;
  };
  let next = 0; // the first entry below the comment
  for (const comment of commentsOf(text, marks)) {
    while (next < marks.entries.length && marks.entries[next]!.start < comment.start) next++;
    const owner = comment.isAlone ? undefined : ownerOf(marks.entries, next - 1, lineOf, lineOf(comment.start));
    const waiting = marks.entries[next - 1];
    if (owner !== undefined) addAfter(at(owner.pointer), comment.text);
    else if (waiting !== undefined && waiting.valueStart > comment.start) at(waiting.pointer).before.push(comment.text);
    else at(marks.entries[next]?.pointer ?? '').before.push(comment.text);
  }
  return found;
}

function addAfter(comments: { before: string[]; after?: string }, text: string): void {
  comments.after = comments.after === undefined ? text : `${comments.after} ${text}`;
}

/**
 * The innermost block entry of a line, else the one whose flow value begins in it, else the first entry in it, else the last one before
 * it.
 */
function ownerOf(
  entries: readonly Mark[],
  last: number,
  lineOf: (offset: number) => number,
  line: number,
): Mark | undefined {
  let owner = entries[last];
  let index = last;
  for (; index >= 0 && lineOf(entries[index]!.start) === line; index--) {
    owner = entries[index]!;
    if (!owner.isFlow) return owner;
  }
  // A key too long to stand before a colon has its value on the next line.
  const above = entries[index];
  const isBegunHere = above?.isFlow === false && above.nodeStart >= 0 && lineOf(above.nodeStart) === line;
  return isBegunHere ? above : owner;
}

interface Mark {
  readonly pointer: string;
  readonly start: number;
  /** Of what it holds; -1 for nothing. */
  readonly nodeStart: number;
  /** Of a scalar that is written; -1 for others. */
  readonly valueStart: number;
  readonly isFlow: boolean;
}

interface Marks {
  /** In the order of the text, outer ones first. */
  readonly entries: readonly Mark[];
  /** Start → end of every scalar: a `#` in there is no comment. */
  readonly scalars: ReadonlyMap<number, number>;
}

function marksOf(root: PlaceNode): Marks {
  const entries: Mark[] = [];
  const scalars = new Map<number, number>();
  const visit = (node: PlaceNode, keys: readonly string[]): void => {
    if (node.end !== -1) {
      scalars.set(node.start, node.end);
      return;
    }
    for (const entry of node.entries?.values() ?? []) {
      const path = [...keys, entry.key];
      const start = startOf(entry, entries.at(-1)?.start ?? node.start);
      const valueStart = entry.node.end === -1 ? -1 : entry.node.start;
      const nodeStart = entry.node.start;
      entries.push({ pointer: pointerOf(...path), start, nodeStart, valueStart, isFlow: entry.isFlow });
      if (entry.keyStart >= 0) scalars.set(entry.keyStart, entry.keyEnd);
      visit(entry.node, path);
    }
  };
  visit(root, []);
  return { entries, scalars };
}

const startOf = ({ keyStart, node }: Entry, before: number): number =>
  keyStart >= 0 ? keyStart : node.start >= 0 ? node.start : before;

interface Comment {
  readonly text: string;
  readonly start: number;
  readonly isAlone: boolean;
}

function commentsOf(text: string, { scalars }: Marks): Comment[] {
  const comments: Comment[] = [];
  let isAlone = true; // nothing but blanks so far on this line
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at++) {
    const scalarEnd = scalars.get(at);
    const letter = text[at]!;
    if (scalarEnd !== undefined && scalarEnd > at) {
      isAlone = text[scalarEnd - 1] === '\n';
      at = scalarEnd - 1;
    } else if (letter === '\n' || letter === '\r') {
      isAlone = true;
    } else if (letter === '#' && /[\s\ufeff]|^$/.test(text[at - 1] ?? '')) {
      const line = /^[^\r\n]*/.exec(text.slice(at))![0];
      comments.push({ text: line.trimEnd(), start: at, isAlone });
      at += line.length - 1;
    } else if (letter !== ' ' && letter !== '\t') {
      isAlone = false;
    }
  }
  return comments;
}
