import type { Column, Table } from '@cdf/catalog';
import { type Finding, finding, nearestHint, type Place } from '@cdf/core';
import type { ColumnOrigin, RuleMoment, StagedColumn, StagingPlan } from '@cdf/staging';

/** What a path names. `name` is the one asked for. */
export interface Subject {
  readonly table: Table;
  readonly column?: FoundColumn;
}

/** A column by its name: staged; known to rules only, with its last state; or in the raw layer alone. */
export type FoundColumn =
  | { readonly kind: 'staged'; readonly column: StagedColumn }
  | { readonly kind: 'dropped'; readonly column: StagedColumn }
  | { readonly kind: 'raw'; readonly column: Column };

/**
 * Finds `TABLE` or `TABLE.COLUMN`. A column may have its staged name, one it had on the way, or its raw one: they are looked for in
 * this order. Names may hold dots.
 *
 * @param rest     what follows the schema's key and a dot
 * @param moments  what rules did, by table
 * @returns CDF611 with the nearest name where nothing has this one
 */
export function findSubject(
  rest: string,
  plan: StagingPlan,
  moments: ReadonlyMap<string, readonly RuleMoment[]>,
): Subject | Finding {
  const { tableByName, tables } = plan.schema;
  const whole = tableByName.get(rest);
  if (whole !== undefined) return { table: whole };
  const cuts = [...rest.matchAll(/\./g)].map(({ index }) => index).reverse();
  const owner = cuts.map((cut) => [tableByName.get(rest.slice(0, cut)), cut] as const).find(([table]) => table);
  const [table, cut] = owner ?? [undefined, cuts.at(-1) ?? rest.length];
  if (table === undefined) {
    const name = rest.slice(0, cut);
    const hint = nearestHint(
      name,
      tables.map((one) => one.name),
    );
    const at: Place = { file: plan.schema.file, pointer: '/tables', part: 'key' };
    return finding('CDF611', at, `"${name}" is not a table of schema "${plan.schema.key}"`, { hint });
  }
  const name = rest.slice(cut + 1);
  const column = findColumn(name, table, plan, moments.get(table.name) ?? []);
  if (column !== undefined) return { table, column };
  const known = [
    ...(plan.modelByTable.get(table.name)?.columns ?? []).map((one) => one.name),
    ...table.columns.map((one) => one.name),
  ];
  const hint = nearestHint(name, [...new Set(known)]);
  return finding(
    'CDF611',
    { ...table.place, part: 'key' } as Place,
    `"${name}" is not a column of table "${table.name}"`,
    { hint },
  );
}

function findColumn(
  name: string,
  table: Table,
  { modelByTable, dialect }: StagingPlan,
  moments: readonly RuleMoment[],
): FoundColumn | undefined {
  const staged = modelByTable.get(table.name)?.columns ?? [];
  const byName = staged.find((column) => column.name === name || column.name === dialect.nameInModel(name));
  if (byName !== undefined) return { kind: 'staged', column: byName };
  const last = new Map<ColumnOrigin, StagedColumn>();
  const named = new Set<ColumnOrigin>();
  for (const { before, calls } of moments)
    for (const { columns } of [before, ...calls.map(({ after }) => after)])
      for (const column of columns) {
        last.set(column.origin, column);
        const { origin } = column;
        if (column.name === name || (origin.kind === 'source' && origin.column.name === name)) named.add(origin);
      }
  const raw = table.columnByName.get(name);
  const origin = [...named].sort((a, b) => Number(isOf(b, raw)) - Number(isOf(a, raw)))[0];
  if (origin !== undefined) {
    const column = staged.find((one) => one.origin === origin);
    return column === undefined ? { kind: 'dropped', column: last.get(origin)! } : { kind: 'staged', column };
  }
  const own = staged.find((one) => isOf(one.origin, raw));
  if (own !== undefined) return { kind: 'staged', column: own };
  return raw === undefined ? undefined : { kind: 'raw', column: raw };
}

const isOf = (origin: ColumnOrigin, raw: Column | undefined): boolean =>
  origin.kind === 'source' && origin.column === raw;
