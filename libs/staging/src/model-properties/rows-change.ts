import type { Table } from '@cdf/catalog';
import type { Draft } from '../staging-plan.ts';
import { partsOf } from '../united-table.ts';

/** Why rows of the model that were there may change or go, after every rule; undefined where dlt and the rules only ever add some. */
export function whyRowsChange({ table, parent, rows }: Draft): string | undefined {
  const why = partsOf(table)
    .map((part) => [part, whyRawRowsChange(part)] as const)
    .find(([, reason]) => reason !== undefined);
  if (why !== undefined) return why[0].name === table.name ? why[1] : `of "${why[0].name}": ${why[1]}`;
  if (rows.dedupe !== undefined) return 'dedupe lets a later row take the place of an earlier one';
  if (table.parent !== undefined && parent === undefined) return 'it does not join its parent';
  return parent?.whyRowsChange === undefined ? undefined : `of its parent: ${parent.whyRowsChange}`;
}

function whyRawRowsChange({ isManaged, isShared, root, writeDisposition }: Table): string | undefined {
  if (!isManaged) return 'dlt did not load it';
  if (isShared || root.isShared) return 'another schema loads into it too';
  return writeDisposition === 'append' ? undefined : `dlt loads it with "${writeDisposition}"`;
}
