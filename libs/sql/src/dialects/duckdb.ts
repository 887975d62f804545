import type { LogicalType } from '@cdf/catalog';
import type { Dialect } from '../dialect.ts';

/**
 * DuckDB, and MotherDuck with it.
 * @source types as dlt 1.31 creates them: `destinations/impl/duckdb/factory.py`, `DuckDbTypeMapper`; spelled as sqlglot prints them
 */
export const duckdb: Dialect = {
  name: 'duckdb',
  physicalType,
  fold: (name) => name.toLowerCase(),
  reservedWords: new Set(
    `ALL ANALYSE ANALYZE AND ANTI ANY ARRAY AS ASC ASOF ASYMMETRIC BOTH CASE CAST CHECK COLLATE COLUMN CONSTRAINT CREATE CROSS
    CURRENT_CATALOG CURRENT_DATE CURRENT_ROLE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DEFAULT DEFERRABLE DESC DESCRIBE DISTINCT DO
    ELSE END ESCAPE EXCEPT EXISTS EXTRACT FALSE FETCH FOR FOREIGN FROM FULL FUNCTION GLOB GRANT GROUP HAVING ILIKE IN INITIALLY INNER
    INSERT INTERSECT INTERVAL INTO IS ISNULL JOIN LAMBDA LATERAL LEADING LEFT LIKE LIMIT LOCALTIME LOCALTIMESTAMP MAP NATURAL NOT
    NOTNULL NULL OFFSET ON ONLY OR ORDER OUTER OVER OVERLAPS PARTITION PIVOT PIVOT_LONGER PIVOT_WIDER PLACING POSITIONAL PRIMARY
    QUALIFY RANGE REFERENCES RETURNING RIGHT ROW ROWS SELECT SEMI SESSION_USER SET SHOW SIMILAR SOME STRUCT SUMMARIZE SYMMETRIC TABLE
    TABLESAMPLE THEN TO TRAILING TRUE UNION UNIQUE UNNEST UNPIVOT USER USING VALUES VARIADIC VERBOSE WHEN WHERE WINDOW WITH
    WITHIN`.split(/\s+/),
  ),
  quote: '"',
  textLiteral: (text) => `'${text.replaceAll("'", "''")}'`,
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

const integers = ['TINYINT', 'SMALLINT', 'INT', 'BIGINT', 'HUGEINT'];

function isLossless(from: string, to: string): boolean {
  if (from === to || (to === 'TEXT' && from !== 'BLOB')) return true;
  if (integers.includes(from) && integers.includes(to)) return integers.indexOf(from) <= integers.indexOf(to);
  const [small, large] = [digits(from), digits(to)];
  return small !== undefined && large !== undefined && small.whole <= large.whole && small.scale <= large.scale;
}

function digits(type: string): { readonly whole: number; readonly scale: number } | undefined {
  const match = /^DECIMAL\((\d+), (\d+)\)$/.exec(type);
  return match === null ? undefined : { whole: Number(match[1]) - Number(match[2]), scale: Number(match[2]) };
}
