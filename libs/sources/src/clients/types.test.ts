import { expect, test } from 'vitest';
import { spellDuckDbType } from './duckdb-types.ts';
import { spellPostgresType } from './postgres-types.ts';

test.each([
  ['VARCHAR', 'TEXT'],
  ['INTEGER', 'INT'],
  ['BIGINT', 'BIGINT'],
  ['DECIMAL(18,3)', 'DECIMAL(18, 3)'],
  ['TIMESTAMP WITH TIME ZONE', 'TIMESTAMPTZ'],
  ['TIMESTAMP', 'TIMESTAMP'],
  ['TIMESTAMP_NS', 'TIMESTAMP_NS'],
  ['FLOAT', 'REAL'],
  ['VARCHAR[]', 'TEXT[]'],
  ['STRUCT(a INTEGER, "INTEGER" VARCHAR)', 'STRUCT(a INT, "INTEGER" TEXT)'],
])('DuckDB’s %s is %s', (type, want) => {
  expect(spellDuckDbType(type)).toBe(want);
});

test.each([
  ['character varying', 'VARCHAR'],
  ['character varying(20)', 'VARCHAR(20)'],
  ['text', 'TEXT'],
  ['integer', 'INT'],
  ['bigint', 'BIGINT'],
  ['numeric', 'DECIMAL'],
  ['numeric(38,9)', 'DECIMAL(38, 9)'],
  ['double precision', 'DOUBLE PRECISION'],
  ['timestamp with time zone', 'TIMESTAMPTZ'],
  ['timestamp(3) with time zone', 'TIMESTAMPTZ(3)'],
  ['timestamp(3) without time zone', 'TIMESTAMP(3)'],
  ['time without time zone', 'TIME'],
  ['jsonb', 'JSONB'],
  ['text[]', 'TEXT[]'],
  ['integer[]', 'INT[]'],
  ['"Odd type"', '"Odd type"'],
  ['"char"', '"char"'],
])('PostgreSQL’s %s is %s', (type, want) => {
  expect(spellPostgresType(type)).toBe(want);
});
