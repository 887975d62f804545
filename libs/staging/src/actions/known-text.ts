import type { Scalar } from '../staging-plan.ts';

/** What a change makes of a known text of ASCII; undefined for any other value, because engines do not agree on letters beyond. */
export const ofAscii =
  <P>(change: (text: string, parameters: P) => string | null) =>
  (value: Scalar, parameters: P): string | null | undefined =>
    typeof value === 'string' && /^[\0-\x7f]*$/.test(value) ? change(value, parameters) : undefined;

/** TRIM of SQL: blanks only. */
export const trimmed = (text: string): string => text.replace(/^ +| +$/g, '');
