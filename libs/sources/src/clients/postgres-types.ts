/**
 * A type as PostgreSQL's `format_type` writes it, as sqlglot prints it.
 * @source PostgreSQL `utils/adt/format_type.c`; sqlglot 30 `dialects/postgres.py`, `TYPE_MAPPING`
 */
export function spellPostgresType(type: string): string {
  const match = /^([a-z][a-z ]*?)(\([\d,]+\))?( with(?:out)? time zone)?((?:\[\])*)$/.exec(type);
  if (match === null) return type;
  const [, base = '', sizes = '', zone = '', array = ''] = match;
  const name = zone === ' with time zone' ? `${base}tz` : base;
  return `${spellings[name] ?? name.toUpperCase()}${sizes.replace(',', ', ')}${array}`;
}

const spellings: Readonly<Record<string, string>> = {
  'character varying': 'VARCHAR',
  character: 'CHAR',
  numeric: 'DECIMAL',
  integer: 'INT',
};
