import type { Table } from '@cdf/catalog';
import { column as columnOf } from '@cdf/sql';
import type { GeneratedNames } from './generated-names.ts';
import { comesFrom, type StagedColumn, type StagedTable } from './staging-plan.ts';
import { isSourceTable } from './united-table.ts';

/**
 * The parent's keys and positions under names that say whose they are. A name a rule gave, or one that came from further up,
 * says that already. A root without a primary key is known by its row id.
 */
export const inheritedKeys = (parent: StagedTable, names: GeneratedNames): StagedColumn[] =>
  parent.columns
    .filter((column) => isIdentifying(column, parent.table))
    .map((column) => {
      const saysOwner = column.origin.kind === 'parent' || column.steps.some(({ action }) => action === 'rename');
      return follow(
        column,
        parent,
        names.choose(saysOwner ? column.name : `${ownPart(parent.table)}_${column.name}`),
        column.description ?? `${column.name} of the ${ownPart(parent.table)} row this row belongs to`,
      );
    });

function isIdentifying({ origin }: StagedColumn, table: Table): boolean {
  const { root, parent } = table;
  if (origin.kind === 'parent') return !comesFrom(origin, 'loaded_at');
  if (origin.kind !== 'source') return false;
  const { flags, role } = origin.column;
  const isKnownByRowId = root.keys.primaryKey === undefined && parent === undefined;
  return (
    role === 'list_index' ||
    flags.has('primary_key') ||
    isSourceTable(origin.column, table) ||
    (isKnownByRowId && role === 'row_id')
  );
}

/** The load time of the parent's row, which the nested row came with. */
export function inheritedLoadTime(parent: StagedTable, names: GeneratedNames): StagedColumn[] {
  const above = parent.columns.find((column) => comesFrom(column.origin, 'loaded_at'));
  if (above === undefined) return [];
  const description = above.description?.replace(/this row$/, `the ${ownPart(parent.table.root)} row`);
  return [follow(above, parent, names.choose('loaded_at'), description)];
}

function follow(
  column: StagedColumn,
  model: StagedTable,
  name: string,
  description: StagedColumn['description'],
): StagedColumn {
  const { ingredients: _, ...kept } = column;
  return {
    ...kept,
    name,
    description,
    origin: { kind: 'parent', column, model },
    expression: columnOf(column.name, 'parent'),
    losses: [],
    steps: [],
  };
}

/** The name without the parent's: `items` for `orders__items`. The separator is dlt's, `▶` under the convention `direct`. */
export function ownPart({ name, parent }: Table): string {
  if (parent === undefined || !name.startsWith(parent.name)) return name;
  return /^(?:__|▶)(.+)$/su.exec(name.slice(parent.name.length))?.[1] ?? name;
}
