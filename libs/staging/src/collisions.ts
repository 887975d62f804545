import { type Finding, finding } from '@cdf/core';
import type { Dialect } from '@cdf/sql';
import type { ColumnOrigin, Draft, StagedColumn } from './staging-plan.ts';

/** CDF303: two columns of one staging model whose names are one name to the destination. Each pair once, at what named the later one. */
export function collisions({ columns, table }: Draft, dialect: Dialect): Finding[] {
  const first = new Map<string, StagedColumn>();
  return columns.flatMap((column) => {
    const name = dialect.fold(column.name);
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, column);
      return [];
    }
    const named =
      column.steps.findLast(({ action }) => action === 'rename') ??
      other.steps.findLast(({ action }) => action === 'rename');
    const message = `Two columns of table "${table.name}" want the name "${column.name}": ${describe(other)} and ${describe(column)}`;
    return [finding('CDF303', named?.at ?? table.place, message, { hint: 'rename one of them in staging.yml' })];
  });
}

function describe({ origin, name, steps }: StagedColumn): string {
  const renamed = steps.findLast(({ action }) => action === 'rename');
  return `${originName(origin, name)}${renamed?.rule === undefined ? '' : ` (rule "${renamed.rule}")`}`;
}

function originName(origin: ColumnOrigin, name: string): string {
  switch (origin.kind) {
    case 'source':
      return `"${origin.column.name}"`;
    case 'parent':
      return `"${origin.column.name}" of "${origin.model.table.name}"`;
    case 'loaded_at':
    case 'computed':
    case 'is_current':
      return `cdf's own "${name}"`;
  }
}
