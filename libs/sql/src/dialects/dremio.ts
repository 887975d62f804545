import type { Dialect } from '../dialect.ts';
import { cautiousCasts } from './cautious-casts.ts';
import { isWritable, lowerCase } from './names.ts';
import { reservedWith, standardWords } from './reserved-words.ts';
import { doublingQuotes } from './text-literal.ts';
import { decimals, typesFrom } from './type-table.ts';

/**
 * Dremio.
 * @source types as dlt 1.31 creates them: `destinations/impl/dremio/factory.py`, `DremioTypeMapper`; spelled as sqlglot prints them
 */
export const dremio: Dialect = {
  name: 'dremio',
  physicalType: typesFrom({
    text: 'VARCHAR',
    double: 'DOUBLE',
    bool: 'BOOLEAN',
    timestamp: 'TIMESTAMP',
    bigint: 'BIGINT',
    binary: 'VARBINARY',
    json: 'VARCHAR',
    decimal: decimals('DECIMAL', 38),
    wei: decimals('DECIMAL', 38, 38, 0),
    date: 'DATE',
    time: 'TIME',
  }),
  fold: lowerCase,
  nameInModel: lowerCase,
  isReachable: isWritable,
  reservedWords: reservedWith(standardWords),
  quote: '"',
  textLiteral: doublingQuotes,
  isLossless: cautiousCasts('VARCHAR'),
};
