/** One side of a text with merge conflicts. */
export interface ConflictSide {
  readonly text: string;
  /** For each line of `text`, its number in the text with the conflicts, from 1. */
  readonly lines: readonly number[];
}

/** Both sides of a text with merge conflicts. */
export interface Conflict {
  readonly ours: ConflictSide;
  readonly theirs: ConflictSide;
}

/**
 * The two sides of a text that git left with conflict markers, plain or `diff3`. Undefined for a text without conflicts, and for
 * one whose markers do not fit together.
 * @source git `xdiff/xmerge.c`: seven characters at the start of a line; the base stands between `|||||||` and `=======`
 */
export function conflictSides(text: string): Conflict | undefined {
  if (!/^<{7}(?!<)/m.test(text)) return undefined;
  const ours: Side = { text: [], lines: [] };
  const theirs: Side = { text: [], lines: [] };
  const sidesOf = { both: [ours, theirs], ours: [ours], base: [], theirs: [theirs] };
  let part: Part = 'both';
  for (const [index, line] of text.split(/(?<=\n)/).entries()) {
    const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/.exec(line)?.[0].charAt(0);
    const next: Part | undefined = marker === undefined ? undefined : follows[part][marker];
    if (marker !== undefined && next === undefined && part !== 'both') return undefined;
    for (const side of next === undefined ? sidesOf[part] : []) {
      side.text.push(line);
      side.lines.push(index + 1);
    }
    part = next ?? part;
  }
  return part === 'both' ? { ours: joined(ours), theirs: joined(theirs) } : undefined;
}

type Part = 'both' | 'ours' | 'base' | 'theirs';

/** Which part a marker begins. Beyond conflicts only `<` is a marker. */
const follows: Readonly<Record<Part, Readonly<Record<string, Part>>>> = {
  both: { '<': 'ours' },
  ours: { '|': 'base', '=': 'theirs' },
  base: { '=': 'theirs' },
  theirs: { '>': 'both' },
};

interface Side {
  readonly text: string[];
  readonly lines: number[];
}

const joined = ({ text, lines }: Side): ConflictSide => ({ text: text.join(''), lines });
