/** A stretch of one line. Line and column count from 1; columns and length in UTF-16 code units, as editors count. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Line and column, both from 1, of an offset in UTF-16 code units. A byte order mark takes no column. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) {
    const next = index + lineBreak.length;
    if (next > offset) break;
    line++;
    lineStart = next;
  }
  return { line, column: Math.max(1, offset - lineStart + 1) };
}
