import { type Finding, finding, nearestHint } from '@cdf/core';
import type { Draft, StagedColumn } from '../staging-plan.ts';
import { type Call, isRefusal } from './action.ts';

/** The column that has the name so far, or CDF306 with the nearest name; it says so when an earlier rule gave the column another. */
export function findColumn(name: string, { columns, table }: Draft, call: Call): StagedColumn | Finding {
  const found = columns.find((column) => column.name === name);
  if (found !== undefined) return found;
  const now = columns.find(({ origin }) => origin.kind === 'source' && origin.column.name === name);
  const hint =
    now === undefined
      ? nearestHint(
          name,
          columns.map((column) => column.name),
        )
      : `an earlier rule renamed it "${now.name}"`;
  return finding('CDF306', call.at, `Table "${table.name}" has no column "${name}" at this step`, { hint });
}

/** The columns that have the names so far, in order, or what is wrong with each name that none has. */
export function findColumns(names: readonly string[], draft: Draft, call: Call): Found {
  const found = names.map((name) => findColumn(name, draft, call));
  const faults = found.filter((one) => isRefusal(one));
  return faults.length > 0 ? { faults } : { columns: found.flatMap((one) => (isRefusal(one) ? [] : [one])) };
}

type Found = { readonly columns: readonly StagedColumn[] } | { readonly faults: readonly Finding[] };
