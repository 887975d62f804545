import type { LogicalType } from '@cdf/catalog';
import type { Dialect } from '../dialect.ts';
import { cautiousCasts } from './cautious-casts.ts';
import { asIs, isPlainlyQuotable } from './names.ts';
import { reservedWith, standardWords } from './reserved-words.ts';
import { doublingBackslashes } from './text-literal.ts';
import { decimals, integers, typesFrom } from './type-table.ts';

const typeOf = typesFrom({
  text: 'String',
  double: 'Float64',
  bool: 'Bool',
  timestamp: ({ precision = 6, timezone }) =>
    `DateTime64(${Math.min(precision, 6)}${timezone === false ? '' : ", 'UTC'"})`,
  bigint: integers([8, 'Int8'], [16, 'Int16'], [32, 'Int32'], [64, 'Int64']),
  binary: 'String',
  json: 'String',
  decimal: decimals('Decimal', 76),
  wei: decimals('Decimal', 76, 76, 0),
  date: 'DATE',
  time: 'String',
});

const nullable = (type: LogicalType): string | undefined => {
  const bare = typeOf(type);
  return bare === undefined ? undefined : `Nullable(${bare})`;
};

const bare = (type: string): string => /^Nullable\((.*)\)$/.exec(type)?.[1] ?? type;
const isLossless = cautiousCasts('String');

/**
 * ClickHouse. Every type admits NULL: a cast to one that does not fails at the first NULL. dlt has no schemas there, and puts the
 * dataset before the table's name.
 * @source types as dlt 1.31 creates them: `destinations/impl/clickhouse/factory.py`, `ClickHouseTypeMapper`, and the default
 *   `dataset_table_separator`; spelled as sqlglot prints them
 */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  physicalType: nullable,
  fold: asIs,
  nameInModel: asIs,
  rawTableName: (dataset, table) => `${dataset}___${table}`,
  isReachable: isPlainlyQuotable,
  reservedWords: reservedWith(standardWords),
  quote: '"',
  textLiteral: doublingBackslashes,
  isLossless: (from, to) => isLossless(bare(from), bare(to)),
};
