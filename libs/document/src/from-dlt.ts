/**
 * Entries of `x-cdf.from_dlt`: which descriptions and `x-` keys dlt wrote. `table/key`, `table.column/key`, and `/key` for the
 * document itself. In names `~0` stands for `~`, `~1` for `/` and, in a table's name, `~2` for `.`, so that no two keys are
 * spelled alike.
 */
export const fromDltEntry = ({ table, column }: Subject, key: string): string =>
  `${table === undefined ? '' : escaped(table).replaceAll('.', '~2')}${column === undefined ? '' : `.${escaped(column)}`}/${key}`;

/** What a key says something about: the document, a table or a column. */
export interface Subject {
  readonly table?: string;
  readonly column?: string;
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The subject as a sentence names it. */
export const subjectName = ({ table, column }: Subject): string =>
  table === undefined ? 'the schema' : `"${column === undefined ? table : `${table}.${column}`}"`;
