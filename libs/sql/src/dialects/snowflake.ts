import type { Dialect } from '../dialect.ts';
import { cautiousCasts } from './cautious-casts.ts';
import { asIs, isWritable } from './names.ts';
import { reservedWith, snowflakeWords } from './reserved-words.ts';
import { doublingBackslashes } from './text-literal.ts';
import { decimals, fraction, sized, typesFrom, zoned } from './type-table.ts';

const upperCase = (name: string): string => name.toUpperCase();

/**
 * Snowflake. dlt stores names in lower case and creates them in upper case, which is also how Snowflake and SQLMesh read a name
 * without quotes.
 * @source types as dlt 1.31 creates them: `destinations/impl/snowflake/factory.py`, without `use_timestamp_tz`; spelled as sqlglot
 *   prints them
 */
export const snowflake: Dialect = {
  name: 'snowflake',
  physicalType: typesFrom({
    text: sized('VARCHAR'),
    double: 'DOUBLE',
    bool: 'BOOLEAN',
    timestamp: zoned(fraction('TIMESTAMPLTZ', 9), fraction('TIMESTAMPNTZ', 9)),
    bigint: 'DECIMAL(19, 0)',
    binary: 'BINARY',
    json: 'VARIANT',
    decimal: decimals('DECIMAL', 38),
    wei: decimals('DECIMAL', 38, 38, 0),
    date: 'DATE',
    time: fraction('TIME', 9),
  }),
  fold: upperCase,
  nameInModel: upperCase,
  storedName: upperCase,
  unquotedName: upperCase,
  isReachable: isWritable,
  reservedWords: reservedWith(snowflakeWords),
  quote: '"',
  textLiteral: doublingBackslashes,
  isLossless: cautiousCasts('VARCHAR'),
};

/** Snowflake under a naming convention that keeps case: dlt then creates names as they are stored. */
export const snowflakeKeepingCase: Dialect = { ...snowflake, fold: asIs, nameInModel: asIs, storedName: asIs };
