import { type Column, parseLogicalType, type Table } from '@cdf/catalog';
import { nameMatcher } from '@cdf/core';
import type { ColumnConditions, Conditions } from './ruleset.ts';
import type { StagedColumn } from './staging-plan.ts';

/** Decides for one rule which tables and columns it reaches. Globs are compiled once. */
export interface Matcher {
  readonly table: (table: Table) => boolean;
  /** Undefined when the rule speaks of tables only. */
  readonly column: ((column: StagedColumn) => boolean) | undefined;
}

/** Turns the conditions of a rule into tests. */
export function matcher({ tables, resources, dispositions, nesting, columns }: Conditions): Matcher {
  const [byName, byResource] = [tables && nameMatcher(tables), resources && nameMatcher(resources)];
  return {
    table: (table) =>
      (byName === undefined || byName(table.name)) &&
      (byResource === undefined || byResource(table.resource)) &&
      (dispositions === undefined || dispositions.includes(table.writeDisposition)) &&
      (nesting === undefined || nesting === (table.parent === undefined ? 'root' : 'nested')),
    column: columns && columnTest(columns),
  };
}

function columnTest({ names, types, has }: ColumnConditions): (column: StagedColumn) => boolean {
  const byName = names && nameMatcher(names);
  return (column) =>
    (byName === undefined || byName(column.name)) &&
    (types === undefined || types.some((type) => isOfType(column, type))) &&
    [...has].every(([key, value]) => column.origin.kind === 'source' && carries(column.origin.column, key, value));
}

function isOfType({ type, sqlType }: StagedColumn, wanted: string): boolean {
  const asked = parseLogicalType(wanted);
  if (asked === undefined) return wanted.toUpperCase() === sqlType;
  if (asked.dataType !== type?.dataType) return false;
  return (asked.precision ?? type.precision) === type.precision && (asked.scale ?? type.scale) === type.scale;
}

/** A hint (`primary_key`), a role (`list_index`), or an annotation with a value or any value but false. */
function carries(column: Column, key: string, value: unknown): boolean {
  if (column.role === key || column.flags.has(key as never)) return value === null || value === true;
  if (key === 'dedup_sort') return column.dedupSort !== undefined && (value === null || value === column.dedupSort);
  const annotation = column.annotations.get(key);
  if (annotation === undefined || annotation === false || annotation === null) return false;
  return value === null || value === annotation;
}
