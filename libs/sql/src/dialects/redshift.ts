import type { Dialect } from '../dialect.ts';
import { cautiousCasts } from './cautious-casts.ts';
import { isWritable, lowerCase } from './names.ts';
import { redshiftWords, reservedWith } from './reserved-words.ts';
import { withoutBackslashes } from './text-literal.ts';
import { decimals, integers, sized, typesFrom, zoned } from './type-table.ts';

/**
 * Redshift. A backslash in a text is one to Redshift and an escape to sqlglot, so no text with one is written.
 * @source types as dlt 1.31 creates them: `destinations/impl/redshift/factory.py`, `RedshiftTypeMapper`; spelled as sqlglot prints them
 */
export const redshift: Dialect = {
  name: 'redshift',
  physicalType: typesFrom({
    text: sized('VARCHAR', 'VARCHAR(MAX)'),
    double: 'DOUBLE PRECISION',
    bool: 'BOOLEAN',
    timestamp: zoned('TIMESTAMP WITH TIME ZONE', 'TIMESTAMP'),
    bigint: integers([16, 'SMALLINT'], [32, 'INTEGER'], [64, 'BIGINT']),
    binary: sized('VARBYTE'),
    json: 'SUPER',
    decimal: decimals('DECIMAL', 38),
    wei: decimals('DECIMAL', 38, 38, 0),
    date: 'DATE',
    time: 'TIME',
  }),
  fold: lowerCase,
  nameInModel: lowerCase,
  isReachable: isWritable,
  reservedWords: reservedWith(redshiftWords),
  quote: '"',
  textLiteral: withoutBackslashes,
  isLossless: cautiousCasts('VARCHAR(MAX)'),
};
