import { expect, test } from 'vitest';
import { corpus } from './guard/testing/corpus.ts';
import { loadSecondReader } from './second-reader.ts';

test('what the guard accepts is one expression to the second reader as well, or unknown to it', async () => {
  let opinions = 0;
  for (const { dialect, entries } of corpus()) {
    const read = await loadSecondReader(dialect);
    for (const { sql, slot, verdict, policy } of entries) {
      if (read === undefined || verdict !== 'accept' || policy !== undefined) continue;
      expect([dialect, sql, read.fragment(sql, slot)]).toEqual([dialect, sql, undefined]);
      opinions++;
    }
  }
  expect(opinions).toBeGreaterThan(300);
});

test.each([
  ['mysql', "x#||'\n; DROP TABLE y; SELECT 1#'"],
  ['bigquery', "x#||'\n; DROP TABLE y; SELECT 1#'"],
  ['postgres', 'x AS a FROM t UNION SELECT y'],
  ['snowflake', 'x, y'],
])('in %s it sees through %j', async (dialect, text) => {
  const read = await loadSecondReader(dialect);
  expect(read?.fragment(text, 'projection')).toMatchObject({ reason: 'SQL_SECOND_READER' });
});

test.each(['duckdb', 'clickhouse', 'databricks', 'trino'])('there is none for %s', async (dialect) => {
  expect(await loadSecondReader(dialect)).toBeUndefined();
});
