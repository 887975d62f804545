/** A stretch of one line. Line and column count from 1; columns and length in UTF-16 code units, as editors count. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** The lines of a text. */
export interface LineIndex {
  /** The span from one offset to another, cut at the end of its first line; `end` -1 means that whole line. */
  span(start: number, end: number): Span;
  /** The number of lines; a line break at the very end begins no further one. */
  readonly count: number;
  /** A line's text without its line break, or undefined where there is none. */
  text(line: number): string | undefined;
}

let kept: { readonly text: string; readonly lines: LineIndex } | undefined;

/**
 * Finds lines by offset. "\n", "\r\n" and "\r" end a line; a byte order mark takes no column. The text is scanned as far as somebody
 * asked, and the index of the last text is kept: every code frame of a file asks for it.
 */
export function lineIndex(text: string): LineIndex {
  if (kept?.text !== text) kept = { text, lines: scannedLines(text) };
  return kept.lines;
}

function scannedLines(text: string): LineIndex {
  const starts = [text.charCodeAt(0) === 0xfeff ? 1 : 0];
  const nextStart = lineStarts(text);
  const grow = (): boolean => {
    const start = nextStart();
    return start !== undefined && starts.push(start) > 0;
  };
  const lineText = (line: number): string | undefined => {
    while (starts.length <= line && grow());
    const start = starts[line - 1];
    return start === undefined ? undefined : text.slice(start, starts[line] ?? text.length).replace(/[\r\n]{1,2}$/, '');
  };
  return {
    get count() {
      while (grow());
      return starts.at(-1) === text.length && starts.length > 1 ? starts.length - 1 : starts.length;
    },
    text: lineText,
    span(start, end) {
      while (starts.at(-1)! <= start && grow());
      const line = lineOf(starts, start);
      const lineStart = starts[line - 1]!;
      const lineEnd = lineStart + lineText(line)!.trimEnd().length;
      const column = Math.max(1, start - lineStart + 1);
      return { line, column, length: Math.max(0, (end === -1 ? lineEnd : Math.min(end, lineEnd)) - start) };
    },
  };
}

/** Gives the start of each line after the first, one by one, and then undefined. */
function lineStarts(text: string): () => number | undefined {
  let [feed, carriage, from] = [-2, -2, 0];
  const next = (known: number, letter: string): number => {
    const at = known === -1 || known >= from ? known : text.indexOf(letter, from);
    return at;
  };
  return () => {
    feed = next(feed, '\n');
    carriage = next(carriage, '\r');
    if (feed === -1 && carriage === -1) return undefined;
    const isCarriage = carriage !== -1 && (feed === -1 || carriage < feed);
    from = isCarriage ? carriage + (feed === carriage + 1 ? 2 : 1) : feed + 1;
    return from;
  };
}

/** Line and column, both from 1, of an offset in UTF-16 code units. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const { line, column } = lineIndex(text).span(offset, offset);
  return { line, column };
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
