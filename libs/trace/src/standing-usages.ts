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
  /** The name of the model it makes, without its dataset; undefined for an audit. */
  readonly makes: string | undefined;
}

/**
 * What generated files read by their own text, for models that no plan at hand makes any more. The reader of SQL is loaded when there
 * are any.
 *
 * @param names   of the tables that are asked about, without their datasets: files that name none of them, nor what is made of them,
 *                are left out
 * @param prefix  the project's folder in the workspace with a final slash, or empty
 */
export async function readStandingFiles(
  files: readonly StandingFile[],
  names: Iterable<string>,
  prefix: string,
): Promise<SqlFile[]> {
  const wanted = naming(files, names);
  if (wanted.length === 0) return [];
  const reader = await loadReader();
  return wanted.map(({ path, text, dialect }) => ({
    file: prefix + path,
    // What a generated model says of its own columns is no use of them by anybody else.
    blocks: readBlocks(path, text, [dialect], reader).map((block) => ({ ...block, named: [] })),
  }));
}

/** The files that name one of the tables, or one that such a file makes, by words: parsing costs far more. */
function naming(files: readonly StandingFile[], names: Iterable<string>): StandingFile[] {
  const byWord = new Map<string, Set<StandingFile>>();
  for (const file of files)
    for (const word of new Set(wordsOf(file.text))) byWord.set(word, (byWord.get(word) ?? new Set()).add(file));
  const wanted = new Set<StandingFile>();
  const open = [...names];
  const seen = new Set(open);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const [first, ...others] = wordsOf(name);
    // A name without a word is in any file.
    const found = first === undefined ? files : (byWord.get(first) ?? []);
    for (const file of found) {
      if (wanted.has(file) || file.makes === name || others.some((word) => byWord.get(word)?.has(file) !== true))
        continue;
      wanted.add(file);
      if (file.makes === undefined || seen.has(file.makes)) continue;
      seen.add(file.makes);
      open.push(file.makes);
    }
  }
  return files.filter((file) => wanted.has(file));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_$]+/gu) ?? [];
