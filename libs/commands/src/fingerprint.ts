import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestAll, sortedBy } from '@cdf/core';

let known: string | undefined;

/**
 * A digest of cdf itself: two cdfs with one fingerprint make the same outputs. Run from source it covers every source file of
 * the libraries, so that work on cdf is never hidden by state an earlier cdf left.
 */
export function toolFingerprint(): string {
  known ??= digestAll(sourceFiles(join(import.meta.dirname, '..', '..')).map((path) => [path, readFileSync(path)]));
  return known;
}

function sourceFiles(libraries: string): string[] {
  const folders = readdirSync(libraries).map((library) => join(libraries, library, 'src'));
  const files = folders.flatMap((folder) => filesBelow(folder));
  return sortedBy(files, (path) => path);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'fixtures' ? [] : filesBelow(path);
    return /(?<!\.test|\.d)\.[jt]s$/.test(entry.name) ? [path] : [];
  });
}
