import { expect, test } from 'vitest';
import { printIdentifier, printTableName, rawTable } from '../identifier.ts';
import { printExpression } from '../print-expression.ts';
import { dialectOf } from './index.ts';

const names: [destination: string, name: string, want: string][] = [
  ['snowflake', 'id', 'id'],
  ['snowflake', 'ID', 'id'],
  ['snowflake', 'order', '"ORDER"'],
  ['snowflake', '1st', '"1ST"'],
  ['snowflake (direct)', 'id', '"id"'],
  ['snowflake (direct)', 'ID', 'id'],
  ['snowflake (direct)', 'Order', '"Order"'],
  ['snowflake (dlt.common.normalizers.naming.sql_cs_v1)', 'id', '"id"'],
  ['snowflake (snake_case)', 'id', 'id'],
  ['bigquery', 'order', '`order`'],
  ['bigquery', 'rows', '`rows`'],
  ['bigquery', 'a b', '`a b`'],
  ['databricks', 'a`b', '`a``b`'],
  ['redshift', 'tag', '"tag"'],
  ['mssql', 'key', '"key"'],
  ['postgres', 'key', 'key'],
  ['athena', 'Id', 'id'],
  ['clickhouse', 'Id', '"Id"'],
];
const dialectFor = (destination: string) => {
  const [, type = '', naming] = /^(\w+)(?: \((.*)\))?$/.exec(destination)!;
  return dialectOf(type, naming)!;
};
test.each(names)('%s writes the name %s as %s', (destination, name, want) => {
  expect(printIdentifier(name, dialectFor(destination))).toBe(want);
});

const literals: [destination: string, text: string, want: string | undefined][] = [
  ['snowflake', "it's", "'it''s'"],
  ['snowflake', 'a\\b', "'a\\\\b'"],
  ['bigquery', "it's", "'it\\'s'"],
  ['bigquery', 'a\\b', "'a\\\\b'"],
  ['databricks', 'a\\b', "'a\\\\b'"],
  ['databricks', "it's", "'it\\'s'"],
  ['clickhouse', "a\\'b", "'a\\\\''b'"],
  ['redshift', 'a\\b', undefined],
  ['athena', 'a\\b', undefined],
  ['redshift', "it's", "'it''s'"],
  ['mssql', 'a\\b', "'a\\b'"],
  ['dremio', 'a\\b', "'a\\b'"],
  ['snowflake', 'a\nb', undefined],
  ['bigquery', 'a\tb', undefined],
];
test.each(literals)('%s writes the text %j as %s', (destination, text, want) => {
  const dialect = dialectFor(destination);
  expect(dialect.textLiteral(text)).toBe(want);
  if (want !== undefined) expect(printExpression({ kind: 'literal', value: text }, dialect)).toBe(want);
});

const casts: [destination: string, from: string, to: string, keeps: boolean][] = [
  ['snowflake', 'DECIMAL(19, 0)', 'VARCHAR', true],
  ['snowflake', 'DOUBLE', 'VARCHAR', false],
  ['snowflake', 'TIMESTAMPNTZ', 'VARCHAR', false],
  ['snowflake', 'VARCHAR(20)', 'VARCHAR', true],
  ['snowflake', 'VARCHAR(20)', 'VARCHAR(30)', true],
  ['snowflake', 'VARCHAR', 'VARCHAR(30)', false],
  ['snowflake', 'TIMESTAMPNTZ(3)', 'TIMESTAMPNTZ(6)', true],
  ['snowflake', 'TIMESTAMPLTZ(3)', 'TIMESTAMPNTZ(6)', false],
  ['bigquery', 'INT64', 'NUMERIC(38, 9)', true],
  ['bigquery', 'BYTES', 'STRING', false],
  ['redshift', 'VARCHAR(20)', 'VARCHAR(MAX)', true],
  ['redshift', 'INTEGER', 'BIGINT', true],
  ['mssql', 'NVARCHAR(20)', 'NVARCHAR(MAX)', true],
  ['mssql', 'NVARCHAR(MAX)', 'NVARCHAR(20)', false],
  ['mssql', 'BIT', 'NVARCHAR(MAX)', true],
  ['clickhouse', 'Nullable(Int32)', 'Nullable(Int64)', true],
  ['clickhouse', 'Nullable(Int64)', 'Nullable(Int32)', false],
  ['clickhouse', 'Int32', 'Nullable(String)', true],
];
test.each(casts)('on %s %s as %s keeps values apart: %s', (destination, from, to, keeps) => {
  expect(dialectFor(destination).isLossless(from, to)).toBe(keeps);
});

const reachable: [destination: string, name: string, is: boolean][] = [
  ['snowflake', 'Größe 🦆', true],
  ['snowflake', 'a\nb', false],
  ['snowflake', '{{x}}', false],
  ['bigquery', 'a\\b', false],
  ['clickhouse', 'a"b', false],
  ['mssql', 'a"b', true],
];
test.each(reachable)('SQLMesh can ask %s for %j: %s', (destination, name, is) => {
  expect(dialectFor(destination).isReachable(name)).toBe(is);
});

test('names fold as the destination compares them', () => {
  const folded = ['snowflake', 'bigquery', 'redshift', 'databricks', 'mssql', 'synapse', 'athena', 'dremio'];
  for (const destination of folded) expect(dialectFor(destination).fold('Id')).toBe(dialectFor(destination).fold('id'));
  for (const destination of ['clickhouse', 'fabric', 'snowflake (direct)'])
    expect(dialectFor(destination).fold('Id')).not.toBe(dialectFor(destination).fold('id'));
});

test('a dataset of dlt’s is part of the table’s name on ClickHouse, and a schema elsewhere', () => {
  const [raw, model] = [rawTable('raw', 'orders'), { dataset: 'staging', name: 'orders' }];
  const printed = ['clickhouse', 'snowflake'].map((type) =>
    [raw, model].map((table) => printTableName(table, dialectFor(type))),
  );
  expect(printed).toEqual([
    ['raw___orders', 'staging.orders'],
    ['raw.orders', 'staging.orders'],
  ]);
});
