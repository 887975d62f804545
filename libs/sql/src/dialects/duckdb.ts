import type { LogicalType } from '@cdf/catalog';
import type { Dialect } from '../dialect.ts';
import { isExactWithin } from './exact-types.ts';
import { reservedWords } from './reserved-words.ts';
import { doublingQuotes } from './text-literal.ts';

/**
 * DuckDB, and MotherDuck with it.
 * @source types as dlt 1.31 creates them: `destinations/impl/duckdb/factory.py`, `DuckDbTypeMapper`; spelled as sqlglot prints them
 */
export const duckdb: Dialect = {
  name: 'duckdb',
  physicalType,
  fold: lowerCase,
  nameInModel: lowerCase,
  isReachable: (name) => !/\p{Cc}|\{[{%#]/u.test(name) && asciiLowerCase(name) === lowerCase(name),
  reservedWords,
  quote: '"',
  textLiteral: doublingQuotes,
  nullsLastByDefault: ['asc', 'desc'],
  isLossless,
};

function physicalType({ dataType, precision, scale, timezone }: LogicalType): string | undefined {
  switch (dataType) {
    case 'text':
      return 'TEXT';
    case 'double':
      return 'DOUBLE';
    case 'bool':
      return 'BOOLEAN';
    case 'date':
      return 'DATE';
    case 'time':
      return 'TIME';
    case 'json':
      return 'JSON';
    case 'binary':
      return 'BLOB';
    case 'bigint':
      return integerType(precision ?? 64);
    case 'timestamp':
      return timezone === false ? naiveTimestamp(precision ?? 6) : 'TIMESTAMPTZ';
    case 'decimal':
      return decimalType(precision ?? 38, scale ?? 9);
    case 'wei':
      return decimalType(precision ?? 38, scale ?? 0);
  }
}

function integerType(bits: number): string | undefined {
  if (bits > 128) return undefined;
  const sizes: readonly (readonly [bits: number, type: string])[] = [
    [8, 'TINYINT'],
    [16, 'SMALLINT'],
    [32, 'INT'],
    [64, 'BIGINT'],
    [128, 'HUGEINT'],
  ];
  return sizes.find(([size]) => bits <= size)?.[1];
}

function naiveTimestamp(digits: number): string | undefined {
  if (digits === 0) return 'TIMESTAMP_S';
  if (digits <= 3) return 'TIMESTAMP_MS';
  if (digits <= 6) return 'TIMESTAMP';
  return digits <= 9 ? 'TIMESTAMP_NS' : undefined;
}

const decimalType = (precision: number, scale: number): string | undefined =>
  precision > 38 || scale > precision ? undefined : `DECIMAL(${precision}, ${scale})`;

/** Each holds every value of those before it, apart from the range of years. */
const naiveTimes = ['DATE', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'];

function isLossless(from: string, to: string): boolean {
  if (from === to) return true;
  if (to === 'TEXT') return from !== 'BLOB';
  if (naiveTimes.includes(from) && naiveTimes.includes(to)) return naiveTimes.indexOf(from) < naiveTimes.indexOf(to);
  return isExactWithin(from, to);
}

/** SQLMesh's own spelling of every name: sqlglot takes DuckDB for an engine that ignores case, in quotes too. */
function lowerCase(name: string): string {
  return name.toLowerCase();
}

/** DuckDB ignores case in ASCII letters only: `Ä` and `ä` are two names. */
const asciiLowerCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
