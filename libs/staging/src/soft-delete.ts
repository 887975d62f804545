import type { Column, Table } from '@cdf/catalog';
import { type Finding, finding } from '@cdf/core';
import { allOf, anyOf, column as columnOf, type Expression, isNull, not } from '@cdf/sql';
import type { Draft } from './staging-plan.ts';
import { partsOf } from './united-table.ts';

/**
 * Takes out rows that are flagged as deleted, where one row is left of each key. Filters come after dedupe, so no older version
 * comes back. Where nothing deduplicates the rows stay.
 *
 * @findings CDF308 for a hard_delete column that has no effect, or not its full one
 * @source run with every disposition and strategy of dlt 1.31: only `delete-insert`, `insert-only` and `cdc` keep flagged rows out
 */
export function softDelete(draft: Draft): { readonly value: Draft; readonly findings: readonly Finding[] } {
  const flags = draft.table.columns.filter((column) => column.flags.has('hard_delete'));
  const why = partsOf(draft.table)
    .filter(({ columns }) => columns.some((column) => column.flags.has('hard_delete')))
    .map(flaggedRowsStay)
    .find((reason) => reason !== undefined);
  if (flags.length === 0 || why === undefined || draft.rows.dropsDeleted) return { value: draft, findings: [] };
  if (draft.rows.dedupe === undefined)
    return { value: draft, findings: flags.map((flag) => idle(flag, draft.table, why)) };
  const isKept = allOf(flags.map(isUnflagged))!;
  return { value: { ...draft, rows: { ...draft.rows, filters: [...draft.rows.filters, isKept] } }, findings: [] };
}

function flaggedRowsStay({ writeDisposition, mergeStrategy }: Table): string | undefined {
  if (writeDisposition !== 'merge' || mergeStrategy === 'scd2') return 'not deduplicated: the rows stay';
  return mergeStrategy === 'upsert' ? 'merged by upsert: a flagged row with a new key stays' : undefined;
}

/** True for a row that stays. @source dlt: a row is flagged by TRUE, or by any value where the column is no bool */
export function isUnflagged({ name, type }: Column): Expression {
  const flag = columnOf(name, 'src');
  return type.dataType === 'bool' ? anyOf([isNull(flag), not(flag)])! : isNull(flag);
}

const idle = ({ name, place }: Column, table: Table, why: string): Finding =>
  finding('CDF308', place, `Column "${name}" marks deleted rows, but table "${table.name}" is ${why}`, {
    hint:
      table.mergeStrategy === 'scd2'
        ? 'take the hint away: scd2 ends the period of a row that a load does not bring'
        : 'deduplicate by a rule, and flagged rows go: dedupe: {by: primary_key}',
  });
