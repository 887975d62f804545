import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digestAll } from '@cdf/core';
import { outputBytes } from '@cdf/write';

let known: string | undefined;

/**
 * A digest of cdf itself: two cdfs with one fingerprint make the same outputs. Run from source it covers every source file of
 * the libraries, so that work on cdf is never hidden by state an earlier cdf left.
 */
export function toolFingerprint(): string {
  known ??= digestAll(outputBytes(libraries, foldersOfSources(), isSource));
  return known;
}

const libraries = join(import.meta.dirname, '..', '..');

const foldersOfSources = (): string[] => readdirSync(libraries).map((library) => `${library}/src`);

const isSource = (path: string): boolean => /(?<!\.test|\.d)\.[jt]s$/.test(path) && !path.includes('/fixtures/');
