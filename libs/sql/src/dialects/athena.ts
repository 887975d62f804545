import type { Dialect } from '../dialect.ts';
import { cautiousCasts } from './cautious-casts.ts';
import { isWritable, lowerCase } from './names.ts';
import { reservedWith, standardWords } from './reserved-words.ts';
import { withoutBackslashes } from './text-literal.ts';
import { decimals, integers, typesFrom } from './type-table.ts';

/**
 * Athena, which is Trino on tables of Hive or Iceberg. Iceberg has no integers below 32 bits: `catalog/created-type.ts` knows. A
 * backslash is one to Athena and an escape to sqlglot, so no text with one is written.
 * @source types as dlt 1.31 creates them: `destinations/impl/athena/factory.py`, `AthenaTypeMapper`; spelled as sqlglot prints them
 */
export const athena: Dialect = {
  name: 'athena',
  physicalType: typesFrom({
    text: 'VARCHAR',
    double: 'DOUBLE',
    bool: 'BOOLEAN',
    timestamp: 'TIMESTAMP',
    bigint: integers([8, 'TINYINT'], [16, 'SMALLINT'], [32, 'INTEGER'], [64, 'BIGINT']),
    binary: 'VARBINARY',
    json: 'VARCHAR',
    decimal: decimals('DECIMAL', 38),
    wei: decimals('DECIMAL', 38, 38, 0),
    date: 'DATE',
    time: 'VARCHAR',
  }),
  fold: lowerCase,
  nameInModel: lowerCase,
  storedName: lowerCase,
  isReachable: isWritable,
  reservedWords: reservedWith(standardWords),
  quote: '"',
  textLiteral: withoutBackslashes,
  isLossless: cautiousCasts('VARCHAR'),
};
