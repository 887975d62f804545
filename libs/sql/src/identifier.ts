import type { Dialect } from './dialect.ts';

/**
 * A name as it has to stand in SQL: plain where the engine reads it back as the same name, else in quotes.
 * SQLMesh folds unquoted names before it quotes them, so a name with a letter of the other case needs quotes everywhere.
 */
export function printIdentifier(name: string, dialect: Dialect): string {
  const plain = unquotedIdentifier(name, dialect);
  if (plain !== undefined && !dialect.reservedWords.has(plain.toUpperCase())) return plain;
  const stored = dialect.storedName?.(name) ?? name;
  return `${dialect.quote}${stored.replaceAll(dialect.quote, dialect.quote + dialect.quote)}${dialect.quote}`;
}

/** The name in lower case, where it is a plain word that is read back as the same name. It may be a reserved word. */
export function unquotedIdentifier(name: string, dialect: Dialect): string | undefined {
  const stored = dialect.storedName?.(name) ?? name;
  const plain = stored.toLowerCase();
  const isSame = (dialect.unquotedName?.(plain) ?? plain) === stored;
  return isSame && /^[a-z_][a-z0-9_]*$/.test(plain) ? plain : undefined;
}

/** A dotted name of a table: `raw_shop.orders`. */
export function printTableName({ dataset, name, isRaw }: TableName, dialect: Dialect): string {
  if (isRaw === true && dialect.rawTableName !== undefined)
    return printIdentifier(dialect.rawTableName(dataset, name), dialect);
  return `${printIdentifier(dataset, dialect)}.${printIdentifier(name, dialect)}`;
}

/** A table in its dataset, as stored. */
export interface TableName {
  readonly dataset: string;
  readonly name: string;
  /** Set for a table in a dataset of dlt's, which is no schema everywhere. */
  readonly isRaw?: true;
}

/** A table in a dataset of dlt's. */
export const rawTable = (dataset: string, name: string): TableName => ({ dataset, name, isRaw: true });
