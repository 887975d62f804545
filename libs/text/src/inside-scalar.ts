import { isBlank } from '@cdf/core';

/**
 * The offset in a YAML text of a character inside one of its scalars, by the number of visible characters before it. In every
 * style YAML changes only blanks and line breaks, and what a backslash or a doubled quote stands for.
 *
 * @param start  of the scalar, its quote included
 * @param end    past its last character
 * @returns the end of the last visible character where there are no more
 */
export function insideScalar(text: string, start: number, end: number, after: number): number {
  const quote = text[start];
  const isQuoted = quote === "'" || quote === '"';
  let offset = isQuoted ? start + 1 : start;
  const last = isQuoted ? end - 1 : end;
  let seen = 0;
  let lastVisible = offset;
  while (offset < last) {
    const width = unitWidth(text, offset, isQuoted ? quote : undefined);
    if (isVisible(text.slice(offset, offset + width))) {
      if (seen === after) return offset;
      seen++;
      lastVisible = offset + width;
    }
    offset += width;
  }
  return lastVisible;
}

/** How many code units stand for one character of the value. */
function unitWidth(text: string, offset: number, quote: string | undefined): number {
  if (quote === "'" && text.startsWith("''", offset)) return 2;
  if (quote === '"' && text[offset] === '\\') return escapeWidths[text[offset + 1]!] ?? 2;
  return text.codePointAt(offset)! > 0xffff ? 2 : 1;
}

const escapeWidths: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/** Escapes of blanks, and a backslash before a line break, stand for nothing that is seen. */
const isVisible = (unit: string): boolean =>
  unit[0] === '\\' && unit.length > 1
    ? !/^\\(?:[tnr \t\r\n]|x(?:20|09|0[aAdD])|u00(?:20|09|0[aAdD]))$/.test(unit)
    : !isBlank(unit);
