import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fixture, fixturesFolder } from './fixtures.ts';

/** What a staging model holds after the loads of its fixture, worked out from what dlt loaded and not from what cdf made. */
export interface TableTruth {
  readonly about?: string;
  /** In order. */
  readonly columns: readonly string[];
  /** In no order. Every value as `canonical` spells it; a load time as `load 1`, `load 2` … in the order of load ids. */
  readonly rows: readonly Row[];
}

export type Row = readonly (string | null)[];

/** The truth of a fixture's schema, by name of the raw table. */
export const readTruth = ({ folder, schema }: Fixture): ReadonlyMap<string, TableTruth> =>
  new Map(Object.entries(JSON.parse(readFileSync(join(fixturesFolder, folder, `${schema}.truth.json`), 'utf8'))));

/** What kind of value a column holds, as far as engines spell it in different ways. */
export type Spelling = 'json' | 'fraction' | 'other';

/**
 * A value in one spelling for every engine. As text both DuckDB and PostgreSQL cast it, with the session's time zone UTC, but JSON
 * has sorted keys and no blanks, and a number with a fraction no zeros at its end. Binary values come as lower-case hex digits.
 */
export function canonical(text: string | null, spelling: Spelling): string | null {
  if (text === null || spelling === 'other') return text;
  if (spelling === 'fraction') return text.includes('.') && !/e/i.test(text) ? text.replace(/\.?0+$/, '') : text;
  return JSON.stringify(JSON.parse(text), (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Rows that are too few or too many, each as its values; equal rows are counted. */
export function rowDifferences(
  rows: readonly Row[],
  truth: readonly Row[],
): { missing: string[]; unexpected: string[] } {
  const left = truth.map((row) => JSON.stringify(row));
  const unexpected = rows.flatMap((row) => {
    const text = JSON.stringify(row);
    const index = left.indexOf(text);
    if (index >= 0) left.splice(index, 1);
    return index >= 0 ? [] : [text];
  });
  return { missing: left, unexpected };
}
