import type { Dialect } from '../dialect.ts';
import { cautiousCasts } from './cautious-casts.ts';
import { isPlainlyQuotable, lowerCase } from './names.ts';
import { reservedWith, standardWords } from './reserved-words.ts';
import { escapingQuotes } from './text-literal.ts';
import { decimals, integers, typesFrom, zoned } from './type-table.ts';

/**
 * Databricks.
 * @source types as dlt 1.31 creates them: `destinations/impl/databricks/factory.py`, `DatabricksTypeMapper`; spelled as sqlglot
 *   prints them
 */
export const databricks: Dialect = {
  name: 'databricks',
  physicalType: typesFrom({
    text: 'STRING',
    double: 'DOUBLE',
    bool: 'BOOLEAN',
    timestamp: zoned('TIMESTAMP', 'TIMESTAMP_NTZ'),
    bigint: integers([8, 'TINYINT'], [16, 'SMALLINT'], [32, 'INT'], [64, 'BIGINT']),
    binary: 'BINARY',
    json: 'STRING',
    decimal: decimals('DECIMAL', 38),
    wei: decimals('DECIMAL', 38, 38, 0),
    date: 'DATE',
    time: 'STRING',
  }),
  fold: lowerCase,
  nameInModel: lowerCase,
  isReachable: isPlainlyQuotable,
  reservedWords: reservedWith(standardWords),
  quote: '`',
  textLiteral: escapingQuotes,
  isLossless: cautiousCasts('STRING'),
};
