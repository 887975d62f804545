import { quoted, quotedTable, withDatabase } from './database.ts';

/** A claim that no two rows of `model` agree in all `columns`, and that none of these is NULL. */
export interface Grain {
  readonly model: string;
  readonly columns: readonly string[];
}

/**
 * Checks claimed grains against the rows of a built warehouse.
 *
 * @returns one line per grain that does not hold, in the order given
 */
export function brokenGrains(databasePath: string, grains: readonly Grain[]): Promise<string[]> {
  return withDatabase(databasePath, async (query) => {
    const broken: string[] = [];
    for (const { model, columns } of grains) {
      const names = columns.map(quoted);
      const [row] = await query(
        `SELECT CAST(count(*) - count(DISTINCT row(${names.join(', ')})) AS VARCHAR),
                CAST(count(*) FILTER (WHERE ${names.map((name) => `${name} IS NULL`).join(' OR ')}) AS VARCHAR)
         FROM ${quotedTable(model)}`,
      );
      const [repeated, incomplete] = row ?? [];
      if (repeated !== '0') broken.push(`${model}: ${repeated} rows repeat (${columns.join(', ')})`);
      if (incomplete !== '0') broken.push(`${model}: ${incomplete} rows have NULL in (${columns.join(', ')})`);
    }
    return broken;
  });
}
