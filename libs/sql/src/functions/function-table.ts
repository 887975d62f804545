import type { LogicalType } from '@cdf/catalog';
import { call, type Expression } from '../expression.ts';

/** A path into JSON: the names of the fields from the outside in; a number counts list items from 0. */
export type JsonPath = readonly (string | number)[];

/**
 * What engines spell differently. A dialect's table leaves out what the engine cannot do; an action that needs it is then refused,
 * never approximated. Every function gives NULL for NULL.
 */
export interface Functions {
  /** The value as a type of the dialect, NULL where it does not fit; undefined for a type that cannot be tried. */
  readonly safeCast: (value: Expression, type: LogicalType, sqlType: string) => Expression | undefined;
  /** A text without the blanks (U+0020) at its ends. */
  readonly trim: (text: Expression) => Expression;
  readonly lower: (text: Expression) => Expression;
  readonly upper: (text: Expression) => Expression;
  /** Characters of a text. */
  readonly length: (text: Expression) => Expression;
  /** SHA-256 of a text's UTF-8 bytes, 64 lower-case hex digits. */
  readonly sha256: (text: Expression) => Expression;
  /** MD5 of a text's UTF-8 bytes, 32 lower-case hex digits. */
  readonly md5: (text: Expression) => Expression;
  /** Bytes of a text in UTF-8. */
  readonly byteLength: (text: Expression) => Expression;
  /** Texts joined; NULL when one of them is. */
  readonly join: (texts: readonly Expression[]) => Expression;
  /** Every match of a pattern (POSIX classes, no look-around) replaced by a text. */
  readonly replaceAll: (text: Expression, pattern: string, replacement: string) => Expression;
  /** The part of a text between the first separator and the second; empty where there is none. */
  readonly after: (text: Expression, separator: string) => Expression;
  /** The last characters of a text. */
  readonly right: (text: Expression, length: number) => Expression;
  /** An instant from seconds, with a fraction where they have one, or from whole milliseconds or microseconds since 1970. */
  readonly fromEpoch: (integer: Expression, unit: 's' | 'ms' | 'us') => Expression;
  /** An instant as a naive time in UTC. */
  readonly toUtc: (instant: Expression) => Expression;
  /** A naive time of a zone as an instant. */
  readonly inZone: (naive: Expression, zone: string) => Expression;
  /** The moment so many whole hours before now, in the form dlt's times of loads have. */
  readonly hoursAgo: (hours: number) => Expression;
  /** The scalar at a path as text; NULL where there is none or a JSON null. */
  readonly jsonText: (json: Expression, path: JsonPath) => Expression;
  /** Items of the list at a path; NULL where there is no list. */
  readonly jsonLength: (json: Expression, path: JsonPath) => Expression;
}

/** What engines spell alike unless their table says otherwise. */
export const commonFunctions = {
  trim: (text) => call('TRIM', text),
  lower: (text) => call('LOWER', text),
  upper: (text) => call('UPPER', text),
  length: (text) => call('LENGTH', text),
} satisfies Partial<Functions>;

/** What a dialect's own table says. */
export type FunctionTable = Partial<Functions>;

/** A name in the table. */
export type FunctionName = keyof Functions;
