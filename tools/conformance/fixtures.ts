import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folder of all fixtures. */
export const fixturesFolder = join(import.meta.dirname, 'fixtures');

/** One schema of a fixture. */
export interface Fixture {
  /** The schema's key in a project: the folder's name, and the schema's after it where the folder holds several. */
  readonly key: string;
  /** The folder's name. */
  readonly folder: string;
  /** Where the raw tables are; schemas of one folder share it. */
  readonly dataset: string;
  /** dlt's name of the schema. */
  readonly schema: string;
  /** Path of what dlt exported. */
  readonly exported: string;
}

/** Every schema of every fixture, sorted by key. */
export function fixtures(): Fixture[] {
  const paths = globSync('*/*.schema.{yaml,json}', { cwd: fixturesFolder }).sort();
  const byFolder = Map.groupBy(paths, dirname);
  return paths.map((path) => {
    const folder = dirname(path);
    const schema = basename(path).replace(/\.schema\.(yaml|json)$/, '');
    const key = byFolder.get(folder)!.length === 1 ? folder : `${folder}_${schema}`;
    return { key, folder, dataset: `raw_${folder}`, schema, exported: join(fixturesFolder, path) };
  });
}
