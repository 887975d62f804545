import type { Dialect } from './dialect.ts';

/**
 * A type that a person wrote, as sqlglot prints it: `int8` is `BIGINT`, `numeric(10,2)` is `DECIMAL(10, 2)`. What is not one of the
 * spellings known here stays as it is written, which SQLMesh reads just as well.
 * @source sqlglot 30: `TYPE_MAPPING` of the dialects and the type keywords of its tokenizers
 */
export function spellType(type: string, { name }: Dialect): string {
  const [, words = '', first, second, zone = ''] = simpleType.exec(type.trim()) ?? [];
  if (words === '') return type.trim();
  const base = `${words}${zone}`.toUpperCase().replace(/\s+/g, ' ');
  const spelled = spellings[name]?.[base] ?? base;
  if (first === undefined || (name === 'duckdb' && spelled === 'TEXT')) return spelled;
  return `${spelled}(${second === undefined ? first : `${first}, ${second}`})`;
}

const simpleType = /^([a-z][a-z0-9_ ]*?)\s*(?:\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\))?(\s+with(?:out)? time zone)?$/i;

const common = {
  INT8: 'BIGINT',
  INT4: 'INT',
  INTEGER: 'INT',
  INT2: 'SMALLINT',
  BOOL: 'BOOLEAN',
  FLOAT4: 'REAL',
  NUMERIC: 'DECIMAL',
  'TIMESTAMP WITH TIME ZONE': 'TIMESTAMPTZ',
  'TIMESTAMP WITHOUT TIME ZONE': 'TIMESTAMP',
};

const spellings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  duckdb: {
    ...common,
    LONG: 'BIGINT',
    VARCHAR: 'TEXT',
    STRING: 'TEXT',
    CHAR: 'TEXT',
    FLOAT: 'REAL',
    FLOAT8: 'DOUBLE',
    'DOUBLE PRECISION': 'DOUBLE',
    DATETIME: 'TIMESTAMP',
    BYTEA: 'BLOB',
    BINARY: 'BLOB',
    VARBINARY: 'BLOB',
  },
  postgres: {
    ...common,
    FLOAT8: 'DOUBLE PRECISION',
    DOUBLE: 'DOUBLE PRECISION',
    'CHARACTER VARYING': 'VARCHAR',
    CHARACTER: 'CHAR',
  },
};
