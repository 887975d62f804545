import { nearestHint } from '@cdf/core';
import type { Dialect } from '../dialect.ts';
import { duckdb } from './duckdb.ts';
import { postgres } from './postgres.ts';

const dialectByDestination: ReadonlyMap<string, Dialect> = new Map([
  ['duckdb', duckdb],
  ['motherduck', duckdb],
  ['postgres', postgres],
]);

/** The dialect of a dlt destination type (`duckdb`, `motherduck`), or undefined. */
export const dialectOf = (destinationType: string): Dialect | undefined => dialectByDestination.get(destinationType);

/** A hint for a destination type that has no dialect. */
export const dialectHint = (destinationType: string): string =>
  nearestHint(destinationType, [...dialectByDestination.keys()]);
