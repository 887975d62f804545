import { expect, test } from 'vitest';
import { dialectOf, readIdentifier, readTableName, spellType } from './index.ts';

const dialect = (type: string) => dialectOf(type)!;

test.each([
  ['duckdb', 'Raw.Orders', ['raw', 'orders']],
  ['duckdb', '"wh"."Raw"."Order ""x"" Lines"', ['wh', 'Raw', 'Order "x" Lines']],
  ['snowflake', 'raw."orders"', ['RAW', 'orders']],
  ['bigquery', '`my-project`.raw.orders', ['my-project', 'raw', 'orders']],
  ['clickhouse', 'Raw.Orders', ['Raw', 'Orders']],
  ['mssql', '[dbo].[Order Lines]', ['dbo', 'Order Lines']],
  ['duckdb', 'orders', ['orders']],
  ['duckdb', 'raw.', undefined],
  ['duckdb', 'raw orders', undefined],
  ['duckdb', '"raw', undefined],
  ['duckdb', '', undefined],
])('%s reads the table name %j', (type, text, parts) => {
  expect(readTableName(text, dialect(type))).toEqual(parts);
});

test.each([
  ['postgres', 'Id', 'id'],
  ['postgres', '"Id"', 'Id'],
  ['postgres', 'Some Name', 'Some Name'],
  ['snowflake', 'id', 'ID'],
  ['duckdb', '1_000', '1_000'],
])('%s reads the name %j', (type, text, name) => {
  expect(readIdentifier(text, dialect(type))).toBe(name);
});

test.each([
  ['duckdb', 'int8', 'BIGINT'],
  ['duckdb', ' varchar(10)', 'TEXT'],
  ['duckdb', 'numeric(12,2)', 'DECIMAL(12, 2)'],
  ['duckdb', 'timestamp  with time zone', 'TIMESTAMPTZ'],
  ['duckdb', 'STRUCT(a INT, b TEXT)', 'STRUCT(a INT, b TEXT)'],
  ['duckdb', 'int[]', 'int[]'],
  ['postgres', 'character varying(10)', 'VARCHAR(10)'],
  ['postgres', 'double precision', 'DOUBLE PRECISION'],
  ['bigquery', 'int64', 'INT64'],
])('%s spells the type %j', (type, written, spelled) => {
  expect(spellType(written, dialect(type))).toBe(spelled);
});
