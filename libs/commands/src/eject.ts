import type { Outcome } from './report.ts';
import { orUnreadable } from './unreadable-file.ts';

/** How to eject. */
export interface EjectOptions {
  /** Say what would be written and write nothing. */
  readonly dryRun: boolean;
}

/**
 * Makes a generated staging model a person's own: its text goes to a file without a signature, the ruleset of its schema skips the
 * table, and the outputs follow, in one batch. A table whose model is written by hand already is left as it is.
 *
 * @param root     absolute path of the project folder
 * @param operand  `schema.table`
 * @findings CDF323 where no model is generated for the table, or the ruleset cannot be edited; CDF605; CDF704 and CDF705 for files
 *   of the schema that somebody edited or that stand in the way; those of the compile
 */
export async function eject(root: string, operand: string, { dryRun }: EjectOptions): Promise<Outcome> {
  const { ejectAnew } = await import('./eject-anew.ts');
  return orUnreadable(() => ejectAnew(root, operand, dryRun), {});
}
