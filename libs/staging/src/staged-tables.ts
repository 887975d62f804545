import type { ResolvedSchema, Table } from '@cdf/catalog';
import { type Checked, type Finding, finding, nameMatcher } from '@cdf/core';
import type { Dialect } from '@cdf/sql';
import { unreachableTable } from './raw-names.ts';

/**
 * The tables that get a staging model, parents before their nested tables: those dlt loaded, that no ruleset skips and SQLMesh
 * can ask for, and whose parents have one; and those whose model a person writes.
 *
 * @findings CDF213 for a table that goes without a model though nobody asked for that
 */
export function stagedTables(
  schema: ResolvedSchema,
  skip: readonly string[],
  dialect: Dialect,
  isWritten: (table: Table) => boolean = () => false,
): Checked<Table[]> {
  const isSkipped = nameMatcher(skip);
  const findings: Finding[] = [];
  const staged = new Map<Table, boolean>();
  const visit = (table: Table): boolean => {
    const known = staged.get(table);
    if (known !== undefined) return known;
    const hasParent = table.parent === undefined || visit(table.parent);
    if (isWritten(table)) {
      staged.set(table, true);
      return true;
    }
    const isWanted = table.isManaged && !isSkipped(table.name);
    const unreachable = isWanted ? unreachableTable(table, schema.dataset, dialect) : undefined;
    if (unreachable !== undefined) findings.push(unreachable);
    else if (isWanted && !hasParent) findings.push(withoutParent(table));
    staged.set(table, isWanted && hasParent && unreachable === undefined);
    return staged.get(table)!;
  };
  schema.tables.forEach(visit);
  return { value: [...staged].flatMap(([table, isStaged]) => (isStaged ? [table] : [])), findings };
}

const withoutParent = (table: Table): Finding =>
  finding(
    'CDF213',
    table.place,
    `Table "${table.name}" has no staging model, because its parent "${table.parent!.name}" has none`,
    { hint: `let models: {skip: […]} name "${table.name}" too, or its parent no more` },
  );
