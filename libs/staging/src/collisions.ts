import { type Finding, finding, type Place } from '@cdf/core';
import type { Dialect } from '@cdf/sql';
import type { ColumnOrigin, Draft, StagedColumn, Step } from './staging-plan.ts';

/** CDF303: two columns of one staging model whose names are one name to the destination. Each pair at every rule that named one of them. */
export function collisions({ columns, table }: Draft, dialect: Dialect): Finding[] {
  const first = new Map<string, StagedColumn>();
  return columns.flatMap((column) => {
    const name = dialect.fold(column.name);
    const other = first.get(name);
    if (other === undefined) {
      first.set(name, column);
      return [];
    }
    const places = [column, other].flatMap((one) => namingStep(one)?.at ?? []);
    const message = `Two columns of table "${table.name}" want the name "${column.name}": ${describe(other)} and ${describe(column)}`;
    return distinct(places.length === 0 ? [table.place] : places).map((at) =>
      finding('CDF303', at, message, { hint: 'rename one of them in staging.yml' }),
    );
  });
}

const distinct = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((place) => [JSON.stringify(place), place])).values(),
];

/** What gave the column its name: the last rename, or the action that added it. */
const namingStep = ({ origin, steps }: StagedColumn): Step | undefined =>
  steps.findLast(({ action }) => action === 'rename') ?? (origin.kind === 'computed' ? steps[0] : undefined);

function describe(column: StagedColumn): string {
  const { origin, name } = column;
  const renamed = namingStep(column);
  return `${originName(origin, name)}${renamed?.rule === undefined ? '' : ` (rule "${renamed.rule}")`}`;
}

function originName(origin: ColumnOrigin, name: string): string {
  switch (origin.kind) {
    case 'source':
      return `"${origin.column.name}"`;
    case 'parent':
      return `"${origin.column.name}" of "${origin.model.table.name}"`;
    case 'computed':
      return `the new "${name}"`;
    case 'loaded_at':
    case 'is_current':
      return `cdf's own "${name}"`;
  }
}
