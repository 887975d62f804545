import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextRow } from './database.ts';

/**
 * What one table must hold, worked out by hand from `sources/data`, never through SQL.
 *
 * Values are written as DuckDB casts them to text, with UTC as the time zone; rows have no order.
 */
export interface Truth {
  readonly table: string;
  /** Which rows depend on which join or rule; for the reader. */
  readonly about: readonly string[];
  /** Name and type of every column, types as in `information_schema`. More or fewer columns are a difference. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns whose values differ from run to run: only "present" or null is compared. */
  readonly presence: readonly string[];
  /**
   * Dataset whose `_dlt_loads` stands behind `loaded_at`. The column then holds "load 2" for the time the second record
   * of the dataset was written, and null where no finished record belongs to the row.
   */
  readonly loads?: string;
  readonly rows: readonly TextRow[];
}

/** All truths of a folder, by file name. */
export async function readTruths(folder: string): Promise<Truth[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map(async (name): Promise<Truth> => JSON.parse(await readFile(join(folder, name), 'utf8'))));
}
