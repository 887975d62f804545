import { sortedBy } from '@cdf/core';
import type { StagedColumn, StagingPlan } from '../staging-plan.ts';
import { columnHint } from './column-hints.ts';
import { type ColumnHint, list, type Profile, type SuggestedRule } from './suggestion.ts';
import { tableRules } from './table-hints.ts';

/**
 * Rules to add after those there are, of what names, types, hints and numbers say. They speak of what the rules there are leave, so
 * that nothing is said twice; columns are named, never caught by a glob that may reach others.
 *
 * @param deduplicated  names of the tables whose rows a rule deduplicates already
 */
export function suggestRules(plan: StagingPlan, profile: Profile, deduplicated: ReadonlySet<string>): SuggestedRule[] {
  const found: Found[] = [];
  const later: SuggestedRule[] = [];
  for (const model of plan.models) {
    const { table, columns } = model;
    const names = new Map<StagedColumn, string>();
    const isTaken = (name: string): boolean =>
      columns.some((column) => (names.get(column) ?? column.name).toLowerCase() === name.toLowerCase());
    for (const column of columns) {
      if (column.origin.kind !== 'source' || column.origin.column.role !== 'data' || /[*?!]/.test(column.name))
        continue;
      const path = `${table.name}.${column.origin.column.name}`;
      const measured = profile[`${plan.schema.key}.${path}`] ?? profile[path];
      const hint = columnHint({ model, column, profile: measured }, isTaken);
      if (hint === undefined) continue;
      found.push({ ...hint, table: table.name, column: column.name });
      names.set(column, column.name.replace(/_(?:cents|pence)$/, hint.do.includes('strip_suffix') ? '' : '$&'));
    }
    if (!/[*?!]/.test(table.name)) later.push(...tableRules(model, names, profile, deduplicated.has(table.name)));
  }
  return [...merged(found), ...later];
}

interface Found extends ColumnHint {
  readonly table: string;
  readonly column: string;
}

/** One rule for the columns that are wanted of the same tables. */
function merged(found: readonly Found[]): SuggestedRule[] {
  const byAction = Map.groupBy(found, (one) => `${one.rule}\0${one.do}`);
  return [...byAction.values()].flatMap((hints) => {
    const byColumn = Map.groupBy(hints, ({ column }) => column);
    const byTables = Map.groupBy(byColumn.values(), (of) => JSON.stringify(of.map(({ table }) => table)));
    return [...byTables].map(([tables, groups]) => {
      const all = sortedBy(groups.flat(), ({ column }) => column);
      const columns = [...new Set(all.map(({ column }) => column))];
      return {
        name: all[0]!.rule,
        evidence: [...new Set(all.map(({ column, evidence }) => `${column}: ${evidence}`))],
        when: `{tables: ${list(JSON.parse(tables))}, columns: ${list(columns)}}`,
        do: all[0]!.do,
      };
    });
  });
}
