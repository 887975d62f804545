/**
 * A type as DuckDB's information_schema shows it, as sqlglot prints it. Types within lists and structs are spelled alike.
 * @source sqlglot 30 `dialects/duckdb.py`, `TYPE_MAPPING`
 */
export const spellDuckDbType = (type: string): string =>
  type
    .replace(/TIMESTAMP WITH TIME ZONE/g, 'TIMESTAMPTZ')
    .replace(/TIME WITH TIME ZONE/g, 'TIMETZ')
    .replace(/DECIMAL\((\d+),\s*(\d+)\)/g, 'DECIMAL($1, $2)')
    .replace(/\b(?:VARCHAR|INTEGER|FLOAT)\b(?!")/g, (word) => spellings[word] ?? word);

const spellings: Readonly<Record<string, string>> = { VARCHAR: 'TEXT', INTEGER: 'INT', FLOAT: 'REAL' };
