import { loadReader } from '@cdf/sql';
import { readBlocks } from './sql-usages.ts';
import type { SqlFile } from './usages.ts';

/** A generated file as it stands on disk. */
export interface StandingFile {
  /** POSIX, relative to the project folder. */
  readonly path: string;
  readonly text: string;
  /** SQLMesh's name of the dialect. */
  readonly dialect: string;
}

/**
 * What generated files read by their own text, for models that no plan at hand makes any more. The reader of SQL is loaded when there
 * are any.
 *
 * @param prefix  the project's folder in the workspace with a final slash, or empty
 */
export async function readStandingFiles(files: readonly StandingFile[], prefix: string): Promise<SqlFile[]> {
  if (files.length === 0) return [];
  const reader = await loadReader();
  return files.map(({ path, text, dialect }) => ({
    file: prefix + path,
    // What a generated model says of its own columns is no use of them by anybody else.
    blocks: readBlocks(path, text, [dialect], reader).map((block) => ({ ...block, named: [] })),
  }));
}
