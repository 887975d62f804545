import type { Token } from '../polyglot.ts';

/** Stands for `@`, `@{` and `}`: a letter to every reader, and in no name. */
const mark = '\u01c3';

/** The table that an audit is asked about, as its name is masked. */
export const thisModel = `${mark}this_model`;

/** True for a name that a macro makes, in whole or in part. */
export const hasMacro = (name: string): boolean => name.includes(mark);

/** True for `@name` alone: a variable, which is a value. */
export const isVariable = (name: string): boolean => name.startsWith(mark) && !name.slice(1).includes(mark);

/**
 * True for a macro function whose result holds no column but those among its arguments. Any other may put any column into a query.
 * @source SQLMesh, "Macro operators"
 */
export const isHarmlessCall = (name: string): boolean =>
  name.startsWith(mark) && harmless.has(name.slice(1).toLowerCase());

const harmless = new Set(
  `var blueprint_var if and or not eval with where group_by having order_by limit join safe_add safe_sub safe_div date_spine
  generate_surrogate_key haversine_distance resolve_template deduplicate`.split(/\s+/),
);

/**
 * Puts a letter for each sign of a macro outside of quotes, so that a reader takes macros for names and functions. Every code point
 * keeps its place.
 */
export function maskMacrosForReading(letters: readonly string[], tokens: readonly Token[]): string[] {
  const masked = [...letters];
  const quoted = new Uint8Array(letters.length);
  for (const { type, start, end } of tokens)
    if (type === 'STRING' || type.startsWith('QUOTED')) quoted.fill(1, start, end);
  for (let at = 0; at < letters.length; at += 1) {
    if (letters[at] !== '@' || quoted[at] === 1 || /[@<>=!~&|^*/+%?-]/.test(letters[at - 1] ?? ' ')) continue;
    const next = letters[at + 1] ?? '';
    if (/[\p{L}_]/u.test(next)) masked[at] = mark;
    if (next !== '{') continue;
    const end = letters.indexOf('}', at);
    if (
      end === -1 ||
      !/^[\p{L}\p{N}_]+$/u.test(
        letters
          .slice(at + 2, end)
          .join('')
          .trim(),
      )
    )
      continue;
    for (let inside = at; inside <= end; inside += 1)
      if (!/[\p{L}\p{N}_]/u.test(letters[inside]!)) masked[inside] = mark;
  }
  return masked;
}
