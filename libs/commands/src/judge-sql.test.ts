import { refusalCodes } from '@cdf/sql';
import { expect, test } from 'vitest';
import { readQuestion, type SqlQuestion, sqlJudge } from './judge-sql.ts';

const judge = await sqlJudge();

/** Fragments in DuckDB's dialect and as a value, unless they say otherwise; the finding is at line:column. */
const refused: [code: string, at: string, sql: string, more?: Partial<SqlQuestion>][] = [
  ['CDF401', '1:16385', 'a'.repeat(16_385)],
  ['CDF402', '2:3', "a ||\n '{{ b }}'"],
  ['CDF403', '2:2', 'a\n+\u00a0b'],
  ['CDF404', '2:1', 'a +\n__cdf_b'],
  ['CDF405', '1:1', ' \n '],
  ['CDF406', '2:2', "a ||\n 'b"],
  ['CDF407', '2:2', 'a +\n ""'],
  ['CDF408', '2:2', 'a +\n `b`'],
  ['CDF409', '2:1', 'a\n; DROP TABLE b'],
  ['CDF410', '2:3', 'a +\n b)'],
  ['CDF411', '2:2', 'a +\n $1'],
  ['CDF412', '2:2', 'a +\n @b'],
  ['CDF413', '2:7', "a ||\n 'b''c'", { dialect: 'bigquery' }],
  ['CDF414', '1:11', 'COALESCE(a,\n, b)'],
  ['CDF416', '2:2', 'a\n b c'],
  ['CDF417', '2:2', 'a\n -- b'],
  ['CDF418', '1:31', `${'('.repeat(80)}a${')'.repeat(80)}`],
  ['CDF419', '1:1', 'a, b'],
  ['CDF420', '1:2', '(a AS b)'],
  ['CDF421', '1:1', 't.*'],
  ['CDF422', '1:2', '(a, b)'],
  ['CDF423', '1:1', 'INTERVAL'],
  ['CDF424', '1:25', '(WITH x AS (DELETE FROM y RETURNING 1) SELECT 1 FROM x)', { dialect: 'postgres' }],
  ['CDF425', '2:2', "a ||\n read_text('b')"],
  ['CDF426', '2:10', 'a +\n (SELECT b)'],
  ['CDF427', '2:2', 'a +\n SUM(b)'],
  ['CDF428', '2:2', 'b AND\n LAG(a) OVER () = 1', { slot: 'predicate' }],
];

test.each(refused)('%s at %s: %j', (code, at, sql, more) => {
  const question = readQuestion({ sql, dialect: 'duckdb', slot: 'projection', ...more });
  const { finding } = judge(question as SqlQuestion);
  expect([finding?.code, `${finding?.line}:${finding?.column}`]).toEqual([code, at]);
});

test('every reason has a row above, but for the two that no text of one dialect brings about (see guard.test.ts)', () => {
  const elsewhere = [refusalCodes.SQL_ESCAPES, refusalCodes.SQL_SECOND_READER];
  expect(elsewhere).toEqual(['CDF415', 'CDF429']);
  expect([...refused.map(([code]) => code), ...elsewhere].sort()).toEqual(Object.values(refusalCodes).sort());
});
