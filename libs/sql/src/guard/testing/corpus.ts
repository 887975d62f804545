import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fragments as people type them, and attempts to leave the place, with a verdict each. */
export interface CorpusEntry {
  readonly id: string;
  readonly slot: 'projection' | 'predicate';
  readonly sql: string;
  readonly verdict: 'accept' | 'reject';
  /** Any one of these is right. */
  readonly codes?: readonly string[];
  readonly policy?: { readonly allow_subquery?: boolean; readonly macros?: readonly string[] };
}

/** The corpus, a file for each dialect. */
export function corpus(): { readonly dialect: string; readonly entries: readonly CorpusEntry[] }[] {
  const folder = join(import.meta.dirname, '../fixtures');
  return readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}
