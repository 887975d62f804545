import { type LogicalType, parseLogicalType } from '@cdf/catalog';
import { expect, test } from 'vitest';
import { duckdb } from './duckdb.ts';
import { dialectHint, dialectOf } from './index.ts';

const types: [given: string, want: string | undefined][] = [
  ['text(20)', 'TEXT'],
  ['bigint', 'BIGINT'],
  ['bigint(8)', 'TINYINT'],
  ['bigint(9)', 'SMALLINT'],
  ['bigint(32)', 'INT'],
  ['bigint(128)', 'HUGEINT'],
  ['bigint(129)', undefined],
  ['decimal', 'DECIMAL(38, 9)'],
  ['decimal(18, 2)', 'DECIMAL(18, 2)'],
  ['decimal(12)', 'DECIMAL(12, 9)'],
  ['decimal(5)', undefined],
  ['decimal(39, 2)', undefined],
  ['wei', 'DECIMAL(38, 0)'],
  ['timestamp', 'TIMESTAMPTZ'],
  ['timestamp(3)', 'TIMESTAMPTZ'],
  ['timestamp naive', 'TIMESTAMP'],
  ['timestamp(0) naive', 'TIMESTAMP_S'],
  ['timestamp(3) naive', 'TIMESTAMP_MS'],
  ['timestamp(9) naive', 'TIMESTAMP_NS'],
  ['timestamp(10) naive', undefined],
  ['time(3)', 'TIME'],
  ['binary(8)', 'BLOB'],
  ['json', 'JSON'],
];
for (const [given, want] of types) {
  test(`${given} is ${want ?? 'impossible'}`, () =>
    expect(duckdb.physicalType(parseLogicalType(given) as LogicalType)).toBe(want));
}

const casts: [from: string, to: string, keeps: boolean][] = [
  ['BIGINT', 'BIGINT', true],
  ['INT', 'BIGINT', true],
  ['BIGINT', 'INT', false],
  ['BIGINT', 'DECIMAL(19, 0)', true],
  ['BIGINT', 'DECIMAL(18, 0)', false],
  ['BIGINT', 'DOUBLE', false],
  ['DOUBLE', 'TEXT', true],
  ['BLOB', 'TEXT', false],
  ['TEXT', 'BIGINT', false],
  ['DECIMAL(12, 2)', 'DECIMAL(14, 2)', true],
  ['DECIMAL(12, 2)', 'DECIMAL(12, 4)', false],
  ['DECIMAL(12, 2)', 'BIGINT', false],
  ['DATE', 'TIMESTAMP', true],
  ['TIMESTAMP', 'DATE', false],
  ['TIMESTAMP', 'TIMESTAMPTZ', false],
];
for (const [from, to, keeps] of casts) {
  test(`${from} as ${to} ${keeps ? 'keeps values apart' : 'may merge values'}`, () =>
    expect(duckdb.isLossless(from, to)).toBe(keeps));
}

const reachable: [name: string, is: boolean][] = [
  ['Größe', true],
  ['Ärger', false],
  ['ärger', true],
  ['日本語 🦆', true],
  ['{x}', true],
  ['{{x}}', false],
  ['{% x', false],
  ['a\nb', false],
];
for (const [name, is] of reachable) {
  test(`SQLMesh ${is ? 'can' : 'cannot'} ask DuckDB for ${JSON.stringify(name)}`, () =>
    expect(duckdb.isReachable(name)).toBe(is));
}

test('destinations are known by dlt’s name', () => {
  expect(dialectOf('motherduck')).toBe(duckdb);
  expect(dialectOf('ducdb')).toBeUndefined();
  expect(dialectHint('ducdb')).toBe('did you mean "duckdb"?');
});
