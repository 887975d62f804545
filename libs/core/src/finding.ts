import type { FindingCode, Severity } from './finding-codes.ts';
import { findingCodes } from './finding-codes.ts';
import { compareText } from './order.ts';

/**
 * Where a fact stands in a file.
 *
 * `file` is a POSIX path relative to the project folder. A parsed value carries only a JSON pointer ("/tables/orders"); line
 * and column are looked up when the finding is shown, because keeping them for every value would cost memory and forces a
 * slow parser. `part` says which side of a mapping entry is meant; `after` goes inside a text: it is the number of its characters
 * before the place, blanks and line breaks not counted, because these differ between a value and how it is quoted, folded or
 * indented. A fault that has no pointer (broken YAML) carries its line and column, both counted from 1.
 */
export type Place =
  | { readonly file: string; readonly pointer: string; readonly part?: 'key' | 'value'; readonly after?: number }
  | { readonly file: string; readonly line: number; readonly column: number };

/** One thing a person has to know, with a stable code, a place and what to do about it. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What is wrong; offending values in double quotes; no final period. */
  readonly message: string;
  readonly at: Place;
  /** What to do next. */
  readonly hint?: string;
  /** Another place that has to do with it, such as the rule that took a column away. */
  readonly related?: Place;
  /** A stable word that tells apart findings of one code, for machines. */
  readonly reason?: string;
}

/** A value, and everything found while making it. With an error among the findings the value is not fit to be written. */
export interface Checked<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** Makes a finding with the severity that its code has by default. */
export function finding(
  code: FindingCode,
  at: Place,
  message: string,
  more: {
    readonly hint?: string;
    readonly reason?: string;
    readonly severity?: Severity;
    readonly related?: Place;
  } = {},
): Finding {
  const { hint } = more;
  const cut = hint === undefined ? more : { ...more, hint: shortened(hint) };
  return { code, severity: findingCodes[code].severity, message: shortened(message), at, ...cut };
}

const maxLetters = 1000;

/** Names and values come from files that may hold anything: a sentence stays one a person can read. */
const shortened = (text: string): string =>
  text.length > maxLetters ? `${text.slice(0, maxLetters).toWellFormed()}…` : text;

/** A place inside the text value that stands at `at`. `offset` counts code points from its start. */
export function placeInside(at: Place, text: string, offset: number): Place {
  if (!('pointer' in at)) return at;
  const before = Array.from(text).slice(0, offset);
  return { ...at, part: 'value', after: before.filter((character) => !isBlank(character)).length };
}

/** A character that YAML may fold, strip or indent by. */
export const isBlank = (character: string): boolean => ' \t\r\n'.includes(character);

/** True for a finding that must stop every write. */
export const isError = (candidate: Finding): boolean => candidate.severity === 'error';

/** Sorted by file, place, code and message, each once. Shows the same list whatever order the findings were made in. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const byKey = new Map(findings.map((one) => [sortKey(one), one]));
  return [...byKey.entries()].sort(([a], [b]) => compareText(a, b)).map(([, one]) => one);
}

function sortKey({ at, code, message }: Finding): string {
  const place = 'pointer' in at ? at.pointer : `${pad(at.line)}:${pad(at.column)}`;
  return [at.file, place, code, message].join('\0');
}

const pad = (count: number): string => String(count).padStart(9, '0');
