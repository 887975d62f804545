import { digest, signatureMarker } from '@cdf/core';
import { type Reader, readPythonModel, readSqlmeshFile, type SqlBlock } from '@cdf/sql';

/** What was read of a hand-written file, under the digest of what it was read from. */
export interface KnownSql {
  readonly digest: string;
  readonly blocks: readonly SqlBlock[];
}

/** A text longer than this is not parsed: it may read every table that it names. In UTF-16 units. */
const longestParsed = 1_000_000;

/** The digest under which the blocks of a text are known. */
export const sqlDigest = (text: string, dialects: readonly string[]): string => digest(`${dialects.join()}\0${text}`);

/** True for what cdf generated: its plan says what it reads, whatever state the file is in. */
export const isGenerated = (text: string): boolean => text.slice(0, 1024).includes(signatureMarker);

/** The models and audits of a hand-written file. */
export const readBlocks = (
  file: string,
  text: string,
  dialects: readonly string[],
  reader: Reader,
): readonly SqlBlock[] =>
  file.endsWith('.py')
    ? readPythonModel(text)
    : readSqlmeshFile(text, dialects, text.length > longestParsed ? unreadable : reader);

const unreadable: Reader = {
  tokens: () => undefined,
  parse: () => ({ fault: '', offset: 0 }),
  typeOf: () => undefined,
};
