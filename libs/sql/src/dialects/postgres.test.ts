import { type LogicalType, parseLogicalType } from '@cdf/catalog';
import { expect, test } from 'vitest';
import { dialectOf } from './index.ts';
import { postgres } from './postgres.ts';

const types: [given: string, want: string | undefined][] = [
  ['text', 'VARCHAR'],
  ['text(20)', 'VARCHAR(20)'],
  ['double', 'DOUBLE PRECISION'],
  ['bool', 'BOOLEAN'],
  ['bigint', 'BIGINT'],
  ['bigint(8)', 'SMALLINT'],
  ['bigint(16)', 'SMALLINT'],
  ['bigint(32)', 'INT'],
  ['bigint(64)', 'BIGINT'],
  ['bigint(128)', undefined],
  ['timestamp', 'TIMESTAMPTZ'],
  ['timestamp(3)', 'TIMESTAMPTZ(3)'],
  ['timestamp(6)', 'TIMESTAMPTZ(6)'],
  ['timestamp(9)', undefined],
  ['timestamp naive', 'TIMESTAMP'],
  ['timestamp(3) naive', 'TIMESTAMP(3)'],
  ['date', 'DATE'],
  ['time', 'TIME'],
  ['time(3)', 'TIME(3)'],
  ['binary(20)', 'BYTEA'],
  ['json', 'JSONB'],
  ['decimal', 'DECIMAL(38, 9)'],
  ['decimal(10, 2)', 'DECIMAL(10, 2)'],
  ['decimal(12)', 'DECIMAL(12, 9)'],
  ['decimal(40, 2)', 'DECIMAL(40, 2)'],
  ['wei', 'DECIMAL(156, 78)'],
  ['wei(20, 2)', 'DECIMAL(20, 2)'],
];
for (const [given, want] of types) {
  test(`${given} is ${want ?? 'impossible'}`, () =>
    expect(postgres.physicalType(parseLogicalType(given) as LogicalType)).toBe(want));
}

const casts: [from: string, to: string, keeps: boolean][] = [
  ['INT', 'BIGINT', true],
  ['BIGINT', 'INT', false],
  ['BIGINT', 'DECIMAL(19, 0)', true],
  ['DOUBLE PRECISION', 'TEXT', true],
  ['VARCHAR', 'VARCHAR(20)', false],
  ['VARCHAR(20)', 'VARCHAR(30)', true],
  ['VARCHAR(30)', 'VARCHAR(20)', false],
  ['VARCHAR(20)', 'VARCHAR', true],
  ['TIMESTAMP(3)', 'TIMESTAMP', true],
  ['TIMESTAMP', 'TIMESTAMP(3)', false],
  ['TIMESTAMP', 'DATE', false],
  ['TIMESTAMPTZ', 'TIMESTAMP', false],
];
for (const [from, to, keeps] of casts) {
  test(`${from} as ${to} ${keeps ? 'keeps values apart' : 'may merge values'}`, () =>
    expect(postgres.isLossless(from, to)).toBe(keeps));
}

test('names that differ in case are two names', () => {
  expect(dialectOf('postgres')).toBe(postgres);
  expect(postgres.fold('Id')).not.toBe(postgres.fold('id'));
});
