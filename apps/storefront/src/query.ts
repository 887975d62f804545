/** A staging table as the generated constants describe it. */
export interface StagedTable {
  readonly name: string;
  readonly grain: readonly string[];
  /** Type in the database by column. */
  readonly columns: Readonly<Record<string, string>>;
}

/** SQL with one parameter, `$values`: a list of texts. */
export interface Query {
  readonly sql: string;
  readonly values: readonly string[];
}

/** Every column of the rows whose `column` is one of `values`, in the order of the table's grain. */
export function rowsWith<T extends StagedTable>(
  table: T,
  column: keyof T['columns'] & string,
  values: readonly string[],
): Query {
  const type = table.columns[column];
  return {
    sql: [
      `SELECT ${Object.keys(table.columns).map(quoted).join(', ')}`,
      `FROM ${table.name.split('.').map(quoted).join('.')}`,
      `WHERE list_contains(CAST($values AS ${type}[]), ${quoted(column)})`,
      `ORDER BY ${table.grain.map(quoted).join(', ')}`,
    ].join('\n'),
    values,
  };
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
