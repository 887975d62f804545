import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/**
 * The text of a scalar. U+0085, U+2028 and U+2029 are line breaks of YAML 1.1 and PyYAML writes them as such, in single quotes and
 * indented after; js-yaml, which reads YAML 1.2, takes them for letters.
 */
export function scalarText(source: string, event: ScalarEvent): string {
  if (event.style !== SCALAR_STYLE.SINGLE_QUOTED) return getScalarValue(source, event);
  const raw = source.slice(event.valueStart, event.valueEnd);
  return oldBreak.test(raw) ? raw.replaceAll("''", "'").replace(breaks, folded) : getScalarValue(source, event);
}

const oldBreak = /[\x85\u2028\u2029]/;
const oneBreak = /\r\n|[\r\n\x85\u2028\u2029]/g;
const breaks = /[ \t]*[\r\n\x85\u2028\u2029][ \t\r\n\x85\u2028\u2029]*/g;

/** @source PyYAML 6 `scanner.py`, `scan_flow_scalar_spaces` and `scan_line_break`: the first break folds, U+2028 and U+2029 do not */
function folded(run: string): string {
  const [first = '', ...more] = run.match(oneBreak)!.map((one) => (/[\u2028\u2029]/.test(one) ? one : '\n'));
  return (first !== '\n' ? first : more.length === 0 ? ' ' : '') + more.join('');
}
