import type { DltDataType } from '@cdf/document';

/** dlt's hints for the type of a column. */
export interface DltType {
  readonly data_type: DltDataType;
  readonly precision?: number;
  readonly scale?: number;
  readonly timezone?: false;
}

/**
 * The type of dlt's that is nearest to a database's: what a reader of the column gets. A type dlt does not have is text, lists and
 * structs are json; the contract keeps the real type beside it.
 *
 * @param type  spelled as sqlglot prints it
 */
export function dltTypeOf(type: string): DltType {
  const [, base = '', first, second] = /^([A-Z_]\w*(?: PRECISION)?)(?:\((\d+)(?:, (\d+))?\))?$/.exec(type) ?? [];
  const precision = first === undefined ? {} : { precision: Number(first) };
  switch (base) {
    case 'TEXT':
    case 'VARCHAR':
    case 'CHAR':
      return { data_type: 'text', ...precision };
    case 'DECIMAL':
      return { data_type: 'decimal', ...precision, ...(second === undefined ? {} : { scale: Number(second) }) };
    case 'TIME':
      return { data_type: 'time', ...precision };
    case 'TIMESTAMP':
      return { data_type: 'timestamp', ...precision, timezone: false };
    case 'TIMESTAMPTZ':
      return { data_type: 'timestamp', ...precision };
    default:
      return types[base] ?? { data_type: isNested(type) ? 'json' : 'text' };
  }
}

const isNested = (type: string): boolean => /\]$|^(?:STRUCT|MAP|UNION)\(/.test(type);

const types: Readonly<Record<string, DltType>> = {
  TINYINT: { data_type: 'bigint', precision: 8 },
  UTINYINT: { data_type: 'bigint', precision: 16 },
  SMALLINT: { data_type: 'bigint', precision: 16 },
  USMALLINT: { data_type: 'bigint', precision: 32 },
  INT: { data_type: 'bigint', precision: 32 },
  UINTEGER: { data_type: 'bigint' },
  BIGINT: { data_type: 'bigint' },
  UBIGINT: { data_type: 'decimal', precision: 20, scale: 0 },
  HUGEINT: { data_type: 'bigint', precision: 128 },
  DOUBLE: { data_type: 'double' },
  'DOUBLE PRECISION': { data_type: 'double' },
  REAL: { data_type: 'double' },
  BOOLEAN: { data_type: 'bool' },
  DATE: { data_type: 'date' },
  TIMESTAMP_S: { data_type: 'timestamp', precision: 0, timezone: false },
  TIMESTAMP_MS: { data_type: 'timestamp', precision: 3, timezone: false },
  TIMESTAMP_NS: { data_type: 'timestamp', precision: 9, timezone: false },
  BLOB: { data_type: 'binary' },
  BYTEA: { data_type: 'binary' },
  JSON: { data_type: 'json' },
  JSONB: { data_type: 'json' },
};
