import type { LogicalType } from '@cdf/catalog';
import type { Dialect } from '../dialect.ts';
import { isExactWithin } from './exact-types.ts';
import { reservedWords } from './reserved-words.ts';
import { doublingQuotes } from './text-literal.ts';

/**
 * PostgreSQL. dlt stores names in lower case, or with a case-sensitive naming convention as they are, always in quotes; so does
 * SQLMesh with a name in quotes.
 * @source types as dlt 1.31 creates them: `destinations/impl/postgres/factory.py`, `PostgresTypeMapper`; spelled as sqlglot prints them
 */
export const postgres: Dialect = {
  name: 'postgres',
  physicalType,
  fold: (name) => name,
  nameInModel: (name) => name,
  isReachable: (name) => !/\p{Cc}|\{[{%#]/u.test(name),
  reservedWords,
  quote: '"',
  textLiteral: doublingQuotes,
  nullsLastByDefault: ['asc'],
  isLossless,
};

function physicalType({ dataType, precision, scale, timezone }: LogicalType): string | undefined {
  switch (dataType) {
    case 'text':
      return `VARCHAR${size(precision)}`;
    case 'double':
      return 'DOUBLE PRECISION';
    case 'bool':
      return 'BOOLEAN';
    case 'date':
      return 'DATE';
    case 'json':
      return 'JSONB';
    case 'binary':
      return 'BYTEA';
    case 'bigint':
      return integerType(precision ?? 64);
    case 'time':
      return fraction('TIME', precision);
    case 'timestamp':
      return fraction(timezone === false ? 'TIMESTAMP' : 'TIMESTAMPTZ', precision);
    case 'decimal':
      return `DECIMAL(${precision ?? 38}, ${scale ?? 9})`;
    case 'wei':
      return `DECIMAL(${precision ?? 156}, ${scale ?? 78})`;
  }
}

const size = (length: number | undefined): string => (length === undefined ? '' : `(${length})`);

/** Six digits are the default, and another spelling of it. */
const fraction = (type: string, digits: number | undefined): string | undefined =>
  digits !== undefined && digits > 6 ? undefined : type + size(digits);

function integerType(bits: number): string | undefined {
  if (bits > 64) return undefined;
  if (bits > 32) return 'BIGINT';
  return bits > 16 ? 'INT' : 'SMALLINT';
}

const isText = (type: string): boolean => type === 'TEXT' || type === 'VARCHAR';

/** Naive times, each within the next apart from the range of years. */
const naiveTimes = ['DATE', ...[0, 1, 2, 3, 4, 5, 6].map((digits) => `TIMESTAMP(${digits})`), 'TIMESTAMP'];

function isLossless(from: string, to: string): boolean {
  if (from === to) return true;
  if (isText(to)) return true;
  if (naiveTimes.includes(from) && naiveTimes.includes(to)) return naiveTimes.indexOf(from) < naiveTimes.indexOf(to);
  const [short, long] = [lengthOf(from), lengthOf(to)];
  if (short !== undefined && long !== undefined) return short <= long;
  return isExactWithin(from, to);
}

function lengthOf(type: string): number | undefined {
  const length = /^VARCHAR\((\d+)\)$/.exec(type)?.[1];
  return length === undefined ? undefined : Number(length);
}
