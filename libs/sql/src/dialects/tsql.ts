import type { Dialect } from '../dialect.ts';
import { cautiousCasts } from './cautious-casts.ts';
import { asIs, isWritable, lowerCase } from './names.ts';
import { reservedWith, tsqlWords } from './reserved-words.ts';
import { doublingQuotes } from './text-literal.ts';
import { decimals, fraction, integers, sized, typesFrom, zoned } from './type-table.ts';

/**
 * SQL Server.
 * @source types as dlt 1.31 creates them: `destinations/impl/mssql/factory.py`, `MsSqlTypeMapper`; spelled as sqlglot prints them
 */
export const mssql: Dialect = {
  name: 'tsql',
  physicalType: typesFrom({
    text: sized('NVARCHAR', 'NVARCHAR(MAX)'),
    double: 'FLOAT',
    bool: 'BIT',
    timestamp: zoned(
      fraction('DATETIMEOFFSET', 7, 'DATETIMEOFFSET', 'DATETIMEOFFSET(7)'),
      fraction('DATETIME2', 7, 'DATETIME2', 'DATETIME2(7)'),
    ),
    bigint: integers([8, 'TINYINT'], [16, 'SMALLINT'], [32, 'INTEGER'], [64, 'BIGINT']),
    binary: sized('VARBINARY', 'VARBINARY(MAX)'),
    json: 'JSON',
    decimal: decimals('NUMERIC', 38),
    wei: decimals('NUMERIC', 38, 38, 0),
    date: 'DATE',
    time: fraction('TIME', 7),
  }),
  fold: lowerCase,
  nameInModel: lowerCase,
  isReachable: isWritable,
  reservedWords: reservedWith(tsqlWords),
  quote: '"',
  textLiteral: doublingQuotes,
  nullsLastByDefault: ['desc'],
  truthValues: ['1::BIT', '0::BIT'],
  zoneNames: 'windows',
  lacksUsing: true,
  isLossless: cautiousCasts('NVARCHAR(MAX)'),
};

/**
 * Azure Synapse: SQL Server without a JSON type.
 * @source dlt 1.31, `destinations/impl/synapse/factory.py`, `SynapseTypeMapper`
 */
export const synapse: Dialect = {
  ...mssql,
  physicalType: (type) => {
    if (type.dataType === 'json') return 'NVARCHAR(MAX)';
    const isTooFine = type.dataType === 'timestamp' && (type.precision ?? 0) > 7;
    return mssql.physicalType(isTooFine ? { ...type, precision: 6 } : type);
  },
};

const datetime = fraction('DATETIME2', 6, 'DATETIME2(6)', 'DATETIME2(6)');

/**
 * Microsoft Fabric. Texts are bytes of UTF-8, times have no zone, and case counts in names.
 * @source dlt 1.31, `destinations/impl/fabric/factory.py`, `FabricTypeMapper`
 */
export const fabric: Dialect = {
  ...mssql,
  name: 'fabric',
  physicalType: typesFrom({
    text: ({ precision = Infinity }) => (precision * 4 > 8000 ? 'VARCHAR(MAX)' : `VARCHAR(${precision * 4})`),
    double: 'FLOAT',
    bool: 'BIT',
    timestamp: datetime,
    bigint: integers([16, 'SMALLINT'], [32, 'INT'], [64, 'BIGINT']),
    binary: sized('VARBINARY', 'VARBINARY(MAX)'),
    json: 'VARCHAR(MAX)',
    decimal: decimals('DECIMAL', 38),
    wei: decimals('DECIMAL', 38, 38, 0),
    date: 'DATE',
    time: fraction('TIME', 6, 'TIME(6)', 'TIME(6)'),
  }),
  fold: asIs,
  nameInModel: asIs,
  isLossless: cautiousCasts('VARCHAR(MAX)'),
};
