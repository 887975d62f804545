import type { Outcome } from './report.ts';

/** What to check. */
export interface CheckOptions {
  /** Keys of schemas; empty for all. */
  readonly schemas: readonly string[];
  /** Also what belongs to datasets, and checks across schemas. */
  readonly shared: boolean;
}

/**
 * Compiles everything in memory and holds it against what is on disk: invalid files, outputs that are out of date, missing, left
 * over or edited by hand, in one list. Reads no state and writes nothing, so it means the same on every machine.
 *
 * @param root  absolute path of the project folder
 */
export async function check(root: string, options: CheckOptions): Promise<Outcome> {
  const { checkAnew } = await import('./check-anew.ts');
  return checkAnew(root, options);
}
