import { type Declared, type GeneratedNames, whole } from './generated-names.ts';

/** A column that a text seems to read. */
export interface NamedInText {
  readonly declared: readonly Declared[];
  readonly unsure?: string;
}

/**
 * The tables whose names are in a text, and their columns that are named beside them: SQL that a program puts together. It is not
 * parsed, so its columns are never sure.
 *
 * @param given  rows of tables that the text takes from a constant, `${orders.staged.name}`
 */
export function namedInSql(text: string, given: readonly Declared[], names: GeneratedNames): NamedInText[] {
  const tables = [...text.matchAll(/([\p{L}\p{N}_$]+)["`\]]?\.["`[]?([\p{L}\p{N}_$]+)/gu)].flatMap(
    ([, dataset, name]) => names.tableNamed(`${dataset}.${name}`.toLowerCase()) ?? [],
  );
  const rows = [...given, ...tables];
  if (rows.length === 0) return [];
  const words = [...new Set(text.match(/[\p{L}\p{N}_$]+/gu))];
  const columns = rows.flatMap((row) =>
    words.filter((word) => names.hasColumn(row, word)).map((column) => ({ ...row, column })),
  );
  const everything = /(?:select|,|\.)\s*\*/i.test(text);
  return [
    { declared: tables },
    { declared: columns, unsure: 'a text names it beside its table' },
    ...(everything
      ? [{ declared: rows.map((row) => ({ ...row, column: whole })), unsure: 'a text selects every column' }]
      : []),
  ].filter(({ declared }) => declared.length > 0);
}
