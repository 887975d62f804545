import type { Surface } from './surface.ts';

/**
 * The surface with `x-renamed-from` leading back to a name the earlier surface has. What was renamed twice says only its last name;
 * the one before stands among the accepted renames.
 *
 * @param renames  of `acceptedRenames`
 */
export function followRenames(after: Surface, before: Surface, renames: ReadonlyMap<string, string>): Surface {
  if (renames.size === 0) return after;
  const follow = (from: string | undefined, prefix: string, has: (name: string) => boolean): string | undefined => {
    const seen = new Set<string>();
    let name = from;
    while (name !== undefined && !has(name) && !seen.has(name)) {
      seen.add(name);
      name = renames.get(prefix + name);
    }
    return name !== undefined && has(name) ? name : from;
  };
  const tables = [...after.tables].map(([name, table]) => {
    const renamedFrom = follow(table.renamedFrom, '', (old) => before.tables.has(old));
    const old = before.tables.get(renamedFrom !== undefined && !before.tables.has(name) ? renamedFrom : name);
    const columns = [...table.columns].map(([key, column]) => {
      const former = follow(column.renamedFrom, `${name}.`, (one) => old?.columns.has(one) ?? false);
      return [key, { ...column, renamedFrom: former }] as const;
    });
    return [name, { ...table, renamedFrom, columns: new Map(columns) }] as const;
  });
  return { ...after, tables: new Map(tables) };
}
