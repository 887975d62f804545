import { FloatText, type Tree } from './tree.ts';

const integerPattern = /^-?(?:0|[1-9][0-9]*)$/;
/** PyYAML's float without `_` and base 60: a dot is there, an exponent has a sign. */
const floatPattern =
  /^(?:[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
/** A number of JSON that is no integer there. */
const jsonFloatPattern = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/;

const words = new Map<string, boolean | null>();
for (const word of ['yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON']) words.set(word, true);
for (const word of ['no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF']) words.set(word, false);
for (const word of ['', '~', 'null', 'Null', 'NULL']) words.set(word, null);
const longestWord = 5;
const safeIntegerDigits = 15;

/**
 * The value of a scalar that stands without quotes.
 *
 * @param isJson  in a JSON document `1e16` is a number, in YAML 1.1 it is text
 * @source PyYAML's `resolver.py`, narrowed to the forms dlt exports: `0x1F`, `1_000`, `017`, `12:30` and dates stay text
 */
export function plainScalar(source: string, isJson: boolean): Tree {
  if (startsLikeNumber(source.charCodeAt(0))) return numberOrText(source, isJson);
  if (source.length > longestWord) return source;
  const word = words.get(source);
  return word === undefined ? source : word;
}

/** Digits, plus, minus, dot. */
const startsLikeNumber = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 43 && code <= 46 && code !== 44);

function numberOrText(source: string, isJson: boolean): Tree {
  if (integerPattern.test(source)) return integer(source);
  const isFloat = floatPattern.test(source) || (isJson && jsonFloatPattern.test(source));
  return isFloat ? new FloatText(source) : source;
}

function integer(source: string): number | bigint {
  const value = Number(source);
  if (source.length <= safeIntegerDigits || Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  return BigInt(source);
}
