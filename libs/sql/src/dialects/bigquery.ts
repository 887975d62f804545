import type { Dialect } from '../dialect.ts';
import { cautiousCasts } from './cautious-casts.ts';
import { isPlainlyQuotable, lowerCase } from './names.ts';
import { bigqueryWords, reservedWith } from './reserved-words.ts';
import { escapingQuotes } from './text-literal.ts';
import { decimals, sized, typesFrom } from './type-table.ts';

const plainDecimal = decimals('NUMERIC', 38);
const bigDecimal = decimals('BIGNUMERIC', 76);

/**
 * BigQuery. Columns are found whatever their case, tables by the case SQLMesh leaves as it is in a qualified name; two names that
 * differ in case are one to cdf.
 * @source types as dlt 1.31 creates them: `destinations/impl/bigquery/factory.py`, `BigQueryTypeMapper`; spelled as sqlglot prints them
 */
export const bigquery: Dialect = {
  name: 'bigquery',
  physicalType: typesFrom({
    text: sized('STRING'),
    double: 'FLOAT64',
    bool: 'BOOL',
    timestamp: 'TIMESTAMP',
    bigint: 'INT64',
    binary: sized('BYTES'),
    json: 'JSON',
    decimal: (size) => (isBig(size) ? bigDecimal : plainDecimal)(size),
    wei: 'BIGNUMERIC',
    date: 'DATE',
    time: 'TIME',
  }),
  fold: lowerCase,
  nameInModel: lowerCase,
  isReachable: isPlainlyQuotable,
  reservedWords: reservedWith(bigqueryWords),
  quote: '`',
  textLiteral: escapingQuotes,
  nullsLastByDefault: ['desc'],
  safeCast: 'SAFE_CAST',
  isLossless: cautiousCasts('STRING'),
};

/** More than a NUMERIC has before or behind the point. */
const isBig = ({ precision = 38, scale = 9 }: { precision?: number; scale?: number }): boolean =>
  precision > 38 || scale > 9;
