import type { Draft } from '../staging-plan.ts';

/** Why rows of the model that were there may change or go, after every rule; undefined where dlt and the rules only ever add some. */
export function whyRowsChange({ table, parent, rows }: Draft): string | undefined {
  if (!table.isManaged) return 'dlt did not load it';
  if (table.isShared || table.root.isShared) return 'another schema loads into it too';
  if (table.writeDisposition !== 'append') return `dlt loads it with "${table.writeDisposition}"`;
  if (rows.dedupe !== undefined) return 'dedupe lets a later row take the place of an earlier one';
  if (table.parent !== undefined && parent === undefined) return 'it does not join its parent';
  return parent?.whyRowsChange === undefined ? undefined : `of its parent: ${parent.whyRowsChange}`;
}
