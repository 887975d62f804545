import type { Dialect } from './dialect.ts';

/**
 * A name as it has to stand in SQL: plain where the engine reads it back as the same name, else in quotes.
 * SQLMesh folds unquoted names to lower case before it quotes them, so a name with an upper-case letter needs quotes everywhere.
 */
export function printIdentifier(name: string, dialect: Dialect): string {
  if (/^[a-z_][a-z0-9_]*$/.test(name) && !dialect.reservedWords.has(name.toUpperCase())) return name;
  return `${dialect.quote}${name.replaceAll(dialect.quote, dialect.quote + dialect.quote)}${dialect.quote}`;
}

/** A dotted name of a table: `raw_shop.orders`. */
export const printTableName = (table: TableName, dialect: Dialect): string =>
  `${printIdentifier(table.dataset, dialect)}.${printIdentifier(table.name, dialect)}`;

/** A table in its dataset, as stored. */
export interface TableName {
  readonly dataset: string;
  readonly name: string;
}
