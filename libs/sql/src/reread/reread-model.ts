import type { Dialect } from '../dialect.ts';
import { readModelBlock } from '../model-block.ts';
import { deepestForSecondReader, nestingOf } from '../nesting.ts';
import type { Reader } from '../polyglot.ts';
import type { SecondReader } from '../second-reader.ts';
import type { Select } from '../select.ts';
import { readable, readSelect } from './read-select.ts';
import { namesOf, type SelectNames } from './select-names.ts';

/**
 * Reads a generated model back, and says what is not as it was planned; undefined where nothing is. What the second reader cannot read
 * proves nothing.
 *
 * @param text  of the whole file
 */
export function rereadModel(
  text: string,
  planned: Select,
  dialect: Dialect,
  reader: Reader,
  second: SecondReader | undefined,
): string | undefined {
  // Tokens are what costs most, so the text is split into them once.
  const tokens = reader.tokens(text, dialect.name);
  const block = readModelBlock(text, dialect, { ...reader, tokens: () => tokens });
  if ('fault' in block) return block.fault;
  const query = readable(text, tokens ?? [], block.queryStart);
  const want = namesOf(planned, dialect);
  const read = readSelect(query, dialect, reader);
  if ('fault' in read) return `its query cannot be read: ${read.fault}`;
  const seen = nestingOf(query) > deepestForSecondReader.model ? undefined : second?.select(query);
  return difference(read, want) ?? (seen && difference(folded(seen, dialect), want));
}

const folded = ({ columns, tables }: SelectNames, { fold }: Dialect): SelectNames => ({
  columns: columns.map(fold),
  tables: tables.map(fold).sort(),
});

function difference(read: SelectNames, want: SelectNames): string | undefined {
  for (const part of ['columns', 'tables'] as const) {
    const [is, ought] = [read[part].join(', '), want[part].join(', ')];
    if (is !== ought) return `its ${part} are ${is}; planned were ${ought}`;
  }
  return undefined;
}
