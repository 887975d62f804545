import type { ts } from 'ts-morph';
import type { Compiler, SourceStyle } from './source-style.ts';

/** Text put in at an offset; nothing of a person's is ever taken out. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** Applies insertions at different offsets of one text, in any order. */
export const insertInto = (text: string, insertions: readonly Insertion[]): string =>
  insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((result, one) => result.slice(0, one.at) + one.text + result.slice(one.at), text);

/** A list in brackets: imported names, elements of an array, properties of an object. */
export interface BracketList {
  readonly elements: ts.NodeArray<ts.Node>;
  /** Offset behind the opening bracket. */
  readonly start: number;
  /** Offset of the closing bracket. */
  readonly end: number;
  /** What stands inside the brackets of a list on one line. */
  readonly pad: string;
}

/** The insertions that add an item at the end of a list, on a line of its own where the last one has that. */
export function appendItem(
  compiler: Compiler,
  file: ts.SourceFile,
  list: BracketList,
  item: string,
  style: SourceStyle,
): Insertion[] {
  const { text } = file;
  const last = list.elements.at(-1);
  if (last === undefined) return [firstItem(text, list, item, style)];
  const { hasTrailingComma } = list.elements;
  const behind = hasTrailingComma ? list.elements.end : last.end;
  const start = last.getStart(file);
  const lineStart = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const hasOwnLine = lineStart.trim() === '' && text.slice(list.start, start).includes('\n');
  if (!hasOwnLine) return [{ at: behind, text: hasTrailingComma ? ` ${item},` : `, ${item}` }];
  const at = afterComments(compiler, text, behind);
  const line = `${style.eol}${lineStart}${item}`;
  if (hasTrailingComma) return [{ at, text: `${line},` }];
  return at === last.end
    ? [{ at, text: `,${line}` }]
    : [
        { at: last.end, text: ',' },
        { at, text: line },
      ];
}

function firstItem(text: string, { start, end, pad }: BracketList, item: string, style: SourceStyle): Insertion {
  const inner = text.slice(start, end);
  const at = start + inner.trimEnd().length;
  if (!inner.includes('\n')) {
    if (inner.trim() === '') return { at, text: inner === '' ? pad + item + pad : ` ${item}` };
    return { at, text: ` ${item}` };
  }
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '';
  return { at, text: `${style.eol}${indent}${style.indent}${item}` };
}

/** The offset behind the comments that follow on the same line. */
export const afterComments = (compiler: Compiler, text: string, at: number): number =>
  compiler.getTrailingCommentRanges(text, at)?.at(-1)?.end ?? at;
