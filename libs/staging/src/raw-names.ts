import type { ResolvedSchema, Table } from '@cdf/catalog';
import { type Finding, finding } from '@cdf/core';
import type { Dialect } from '@cdf/sql';

/** CDF211: stored names that are one name to SQLMesh or to the destination, so that one would silently stand for the other. */
export const foldedNames = ({ tables }: ResolvedSchema, dialect: Dialect): Finding[] => [
  ...folded(tables, dialect, (other, table) => `Tables "${other}" and "${table}" are`),
  ...tables.flatMap((table) =>
    folded(table.columns, dialect, (other, name) => `Columns "${other}" and "${name}" of table "${table.name}" are`),
  ),
];

interface Named {
  readonly name: string;
  readonly place: Finding['at'];
}

function folded(items: readonly Named[], dialect: Dialect, say: (other: string, name: string) => string): Finding[] {
  const first = new Map<string, string>();
  return items.flatMap(({ name, place }) => {
    const other = first.get(dialect.fold(name));
    if (other === undefined) first.set(dialect.fold(name), name);
    if (other === undefined) return [];
    const hint = 'let the source or its naming convention spell one of them differently';
    return [finding('CDF211', place, `${say(other, name)} one name on ${dialect.name}`, { hint })];
  });
}

/** CDF213 for a table that SQLMesh cannot ask for; undefined when it can. */
export function unreachableTable({ name, place }: Table, dataset: string, dialect: Dialect): Finding | undefined {
  if (dialect.isReachable(name) && dialect.isReachable(dataset)) return undefined;
  return finding('CDF213', place, `SQLMesh cannot ask ${dialect.name} for table "${name}" of "${dataset}": no model`, {
    hint: 'it writes names in lower case and reads Jinja; load the table under another name',
  });
}

/** CDF213 for every column that SQLMesh cannot ask for. */
export const unreachableColumns = (table: Table, dialect: Dialect): Finding[] =>
  table.columns
    .filter(({ name }) => !dialect.isReachable(name))
    .map(({ name, place }) =>
      finding('CDF213', place, `SQLMesh cannot ask ${dialect.name} for column "${name}" of table "${table.name}"`, {
        hint: 'it writes names in lower case and reads Jinja, so the column is left out; load it under another name',
      }),
    );
