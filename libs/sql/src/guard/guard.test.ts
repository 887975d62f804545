import { describe, expect, test } from 'vitest';
import { loadReader } from '../polyglot.ts';
import { guardFragment } from './guard.ts';
import { corpus } from './testing/corpus.ts';

const reader = await loadReader();

for (const { dialect, entries } of corpus()) {
  describe(dialect, () => {
    test.each(entries)('$id $sql', ({ slot, sql, verdict, codes, policy }) => {
      const { allow_subquery: allowSubquery = false, macros = [] } = policy ?? {};
      const said = guardFragment({ text: sql, dialect, slot, policy: { allowSubquery, macros } }, reader);
      const reason = 'refusal' in said ? said.refusal.reason : 'accepted';
      expect(verdict === 'accept' ? ['accepted'] : codes).toContain(reason);
      if ('refusal' in said) expect(said.refusal.hint, 'what to do').toMatch(/\w/);
    });
  });
}

const places: [text: string, reason: string, offset: number][] = [
  ['a / 100.0 -- cents', 'SQL_COMMENT', 10],
  ["'a' || 'b", 'SQL_UNTERMINATED', 7],
  ['LOWER((a)', 'SQL_BRACKETS', 5],
  ['a + b)', 'SQL_BRACKETS', 5],
  ['a; DROP TABLE b', 'SQL_SEPARATOR', 1],
  ['COALESCE(a,, b)', 'SQL_EMPTY_ITEM', 10],
  ['a + pg_sleep(b)', 'SQL_FUNCTION', 4],
  ["a ||\n pg_read_file('b')", 'SQL_FUNCTION', 6],
  ["'🦆' || 'pg_sleep' || pg_sleep + pg_catalog.\"pg_sleep\"(1)", 'SQL_FUNCTION', 43],
  ["'a' || CURRENT_USER", 'SQL_FUNCTION', 7],
  ["@y || pg_read_file('b')", 'SQL_FUNCTION', 6],
  ['1 + COUNT(*)', 'SQL_AGGREGATE', 4],
  ['a + @x', 'SQL_MACRO', 4],
  ['@y + @x', 'SQL_MACRO', 5],
  ['@y + b c', 'SQL_PARSE', 7],
  ["'🦆' || b c", 'SQL_PARSE', 9],
  ['a +', 'SQL_PARSE', 3],
  ['a\u00a0+ b', 'SQL_CHAR', 1],
  ['a + ``', 'SQL_FOREIGN_QUOTE', 4],
  ['""', 'SQL_EMPTY_IDENT', 0],
  ['__CDF_x', 'SQL_RESERVED', 0],
  [`${'('.repeat(80)}a${')'.repeat(80)}`, 'SQL_TOO_DEEP', 0],
  ['a'.repeat(16_385), 'SQL_TOO_LONG', 16_384],
  ['INTERVAL', 'SQL_KEYWORD', 0],
  ['AS', 'SQL_KEYWORD', 0],
  ['a b', 'SQL_PARSE', 2],
  ['"pg_sleep"(1)', 'SQL_FUNCTION', 0],
  ['pg_catalog.pg_sleep(1)', 'SQL_FUNCTION', 11],
];
test.each(places)('%j is refused with %s at %i', (text, reason, offset) => {
  const policy = { macros: ['y'] };
  const said = guardFragment({ text, dialect: 'postgres', slot: 'projection', policy }, reader);
  expect(said).toMatchObject({ refusal: { reason, offset: expect.any(Number) } });
  if (reason !== 'SQL_TOO_DEEP') expect((said as { refusal: { offset: number } }).refusal.offset).toBe(offset);
});

const columns: [dialect: string, text: string, want: string[]][] = [
  ['duckdb', 'UPPER(name) || \' \' || "Größe"', ['name 6', '"Größe" 22']],
  ['duckdb', "'🦆' || a", ['a 7']],
  ['duckdb', 'list_transform(items, x -> x + fee)', ['items 15', 'fee 31']],
  ['duckdb', '[x * 2 FOR x IN items IF x > least_]', ['items 16', 'least_ 29']],
  ['duckdb', 'payload.a.b', ['payload 0']],
  ['snowflake', "payload:a::text || @var('z')", ['payload 0']],
  ['duckdb', '@y + a', ['a 5']],
  ['duckdb', '1', []],
];
test.each(columns)('%s %s reads', (dialect, text, want) => {
  const said = guardFragment({ text, dialect, slot: 'projection', policy: { macros: ['y', 'var'] } }, reader);
  const read = 'accepted' in said ? said.accepted.columns : [];
  expect(read.map(({ name, quoted, offset }) => `${quoted ? `"${name}"` : name} ${offset}`)).toEqual(want);
});

test('a fragment that takes in what stands around it escapes, whatever the reader thinks of it alone', () => {
  const greedy: typeof reader = {
    ...reader,
    tokens: (sql, dialect) => reader.tokens(sql, dialect)?.slice(0, /^SELECT .*__cdf_x/s.test(sql) ? -1 : undefined),
  };
  expect(guardFragment({ text: 'a', dialect: 'duckdb', slot: 'projection' }, greedy)).toMatchObject({
    refusal: { reason: 'SQL_ESCAPES', offset: 0 },
  });
});

test('a dialect whose quoting is not known lets nothing in', () => {
  expect(() => guardFragment({ text: '1', dialect: 'oracle', slot: 'projection' }, reader)).toThrow('oracle');
});
