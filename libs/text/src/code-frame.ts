import { lineIndex, type Span } from './span.ts';

const maxFrameWidth = 160;

/**
 * The line of a place and a line of carets under it:
 *
 *     14 |       - custmer_id
 *        |         ^^^^^^^^^^
 *
 * Without a final line break. Tabs show as one blank, so that the carets stand right; of a long line only the part around
 * the place is shown. Empty when the text has no such line.
 */
export function codeFrame(text: string, { line, column, length }: Span): string {
  const whole = lineIndex(text).text(line);
  if (whole === undefined) return '';
  const from = column - 1 < maxFrameWidth ? 0 : column - 1 - maxFrameWidth / 4;
  const shown = printable(whole.slice(from, from + maxFrameWidth));
  const head = from > 0 ? '…' : '';
  const tail = whole.length > from + maxFrameWidth ? '…' : '';
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - (column - 1 - from))));
  const gutter = ' '.repeat(String(line).length);
  const source = `${line} | ${head}${shown}${tail}`.trimEnd();
  return `${source}\n${gutter} | ${' '.repeat(head.length + column - 1 - from)}${carets}`;
}

/** Control characters could move a terminal's cursor. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
