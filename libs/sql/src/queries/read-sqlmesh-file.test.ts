import { expect, test } from 'vitest';
import { loadReader } from '../polyglot.ts';
import { readPythonModel, readSqlmeshFile } from './read-sqlmesh-file.ts';

const reader = await loadReader();
const model = (sql: string, properties = ''): string => `MODEL (name marts.m${properties});\n${sql}`;
const blocksOf = (text: string) => readSqlmeshFile(text, ['duckdb'], reader);

/** `line table.column` of each read, tables of one group joined by `|`, groups by `>`. */
const readsOf = (sql: string): string[] =>
  blocksOf(model(sql)).flatMap(({ reads }) =>
    reads
      .filter(({ column }) => column !== '')
      .map(({ from, column, except, line }) =>
        [
          line,
          `${from.map((group) => group.join('|')).join('>')}.${column}`,
          except === undefined ? [] : `without ${except}`,
        ]
          .flat()
          .join(' '),
      ),
  );

/** `name: table.column …` of each output. */
const outputsOf = (sql: string): string[] | undefined =>
  blocksOf(model(sql))[0]!.outputs?.map(
    ({ name, from }) =>
      `${name}: ${[...new Set(from.map((one) => `${one.from.map((group) => group.join('|')).join('>')}.${one.column}`))].join(' ')}`,
  );

const reads: Record<string, readonly [sql: string, want: readonly string[]]> = {
  'an alias': ['SELECT o.id\nFROM raw.orders AS o\nWHERE o.total > 1', ['2 raw.orders.id', '4 raw.orders.total']],
  'a catalog and quotes': ['SELECT "Total" FROM "wh"."Raw"."Orders"', ['2 raw.orders.total']],
  'the table before the column': [
    'SELECT raw.orders.id, orders.total FROM raw.orders',
    ['2 raw.orders.id', '2 raw.orders.total'],
  ],
  'a name that either table may have': ['SELECT id FROM raw.a, raw.b', ['2 raw.a|raw.b.id']],
  'USING reads both sides': ['SELECT 1 FROM raw.a JOIN raw.b USING (id)', ['2 raw.a.id', '2 raw.b.id']],
  'NATURAL JOIN may read all': ['SELECT 1 FROM raw.a NATURAL JOIN raw.b', ['2 raw.a.*', '2 raw.b.*']],
  'a star': ['SELECT\n  *\nFROM raw.a', ['3 raw.a.*']],
  'a star with what it leaves out': ['SELECT a.* EXCLUDE (x) FROM raw.a AS a', ['2 raw.a.x', '2 raw.a.* without x']],
  'COUNT(*) reads nothing': ['SELECT COUNT(*) FROM raw.a', []],
  'COLUMNS may read all': ["SELECT COLUMNS('x.*') FROM raw.a", ['2 raw.a.*']],
  'a common table expression': ['WITH c AS (\n  SELECT x FROM raw.a\n)\nSELECT c.x FROM c', ['3 raw.a.x', '5 raw.a.x']],
  'what common table expressions and subqueries carry, under whatever name': [
    'WITH c AS (SELECT x AS p, y AS q, 1 AS one FROM raw.a), d(r) AS (SELECT p + p FROM c)\nSELECT\n  s.r,\n  s.one\nFROM (SELECT d.r, c.one FROM d, c) AS s\nWHERE s.r > 0\nORDER BY one',
    ['2 raw.a.x', '2 raw.a.y', '2 raw.a.x', '2 raw.a.x', '4 raw.a.x', '6 raw.a.x', '7 raw.a.x'],
  ],
  'a star carries all columns, and a count of rows none': [
    'WITH c AS (SELECT x AS p, y AS q, COUNT(*) AS n FROM raw.a GROUP BY ALL)\nSELECT *\nFROM c\nUNION ALL\nSELECT n, n, n FROM c\nUNION ALL\nSELECT c.* EXCLUDE (q) FROM c',
    ['2 raw.a.x', '2 raw.a.y', '3 raw.a.x', '3 raw.a.y', '8 raw.a.x', '8 raw.a.y'],
  ],
  'through a star of a common table expression': [
    'WITH c AS (SELECT * FROM raw.a)\nSELECT x FROM c',
    ['2 raw.a.*', '3 raw.a.x'],
  ],
  'a correlated subquery': [
    'SELECT (SELECT MAX(v) FROM raw.b WHERE b.k = a.k) FROM raw.a',
    ['2 raw.b>raw.a.v', '2 raw.b.k', '2 raw.a.k'],
  ],
  'EXISTS and IN': [
    'SELECT 1 FROM raw.a AS a WHERE EXISTS (SELECT 1 FROM raw.b AS b WHERE b.k = a.k) AND a.x IN (SELECT b.y FROM raw.b AS b)',
    ['2 raw.b.k', '2 raw.a.k', '2 raw.a.x', '2 raw.b.y'],
  ],
  'windows, QUALIFY, GROUP BY and ORDER BY': [
    'SELECT SUM(a.v) OVER w FROM raw.a AS a\nGROUP BY a.g\nQUALIFY ROW_NUMBER() OVER (PARTITION BY a.p ORDER BY a.o) = 1\nORDER BY a.s',
    ['2 raw.a.v', '3 raw.a.g', '4 raw.a.p', '4 raw.a.o', '5 raw.a.s'],
  ],
  'a lambda has names of its own': ['SELECT list_transform(xs, x -> x + y) FROM raw.a', ['2 raw.a.xs', '2 raw.a.y']],
  'a set operation': ['SELECT x FROM raw.a UNION ALL SELECT y FROM raw.b', ['2 raw.a.x', '2 raw.b.y']],
  'UNNEST of a column': ['SELECT t.v FROM raw.a AS a, UNNEST(a.vs) AS t(v)', ['2 raw.a.vs']],
  'PIVOT reads all': ['SELECT * FROM raw.a PIVOT (SUM(v) FOR k IN (1, 2))', ['2 raw.a.*', '2 raw.a.v', '2 raw.a.k']],
  'variables of SQLMesh are values': [
    'SELECT x FROM raw.a WHERE d BETWEEN @start_ds AND @end_ds',
    ['2 raw.a.x', '2 raw.a.d'],
  ],
  'letters outside of the basic plane, comments and strings': [
    "SELECT /* 🙂 a.z */ '🙂 a.y' AS t, -- 🙂 a.w\n  a.x FROM raw.a AS a",
    ['3 raw.a.x'],
  ],
};
test.each(Object.entries(reads))('what a query reads: %s', (_, [sql, want]) => {
  expect(readsOf(sql).sort()).toEqual([...want].sort());
});

const outputs: Record<string, readonly [sql: string, want: readonly string[]]> = {
  'an expression': ['SELECT a.x + a.y AS z, 1 AS one FROM raw.a AS a', ['z: raw.a.x raw.a.y', 'one: ']],
  'a filter makes no value': ['SELECT a.x FROM raw.a AS a WHERE a.y > 1', ['x: raw.a.x']],
  'through common table expressions, renamed': [
    'WITH c(p) AS (SELECT x FROM raw.a), d AS (SELECT p AS q FROM c) SELECT q FROM d',
    ['q: raw.a.x'],
  ],
  'a set operation, by position': ['SELECT x FROM raw.a UNION ALL SELECT y FROM raw.b', ['x: raw.a.x raw.b.y']],
  'a star': ['SELECT * FROM raw.a', ['*: raw.a.*']],
  'a replaced column': ['SELECT * REPLACE (y + 1 AS x) FROM raw.a', ['x: raw.a.y', '*: raw.a.*']],
  recursion: [
    'WITH RECURSIVE r AS (SELECT id, up FROM raw.a UNION ALL SELECT a.id, r.up FROM raw.a AS a JOIN r ON r.id = a.up) SELECT up AS top FROM r',
    ['top: raw.a.up'],
  ],
  'a later column may name an earlier one': [
    'SELECT a.x AS y, y + 1 AS z FROM raw.a AS a',
    ['y: raw.a.x', 'z: raw.a.x raw.a.y'],
  ],
};
test.each(Object.entries(outputs))('what columns are made of: %s', (_, [sql, want]) => {
  expect(outputsOf(sql)).toEqual(want);
});

test('properties of the MODEL block name columns of the model, with their lines', () => {
  const [block] = blocksOf(
    model(
      'SELECT 1',
      ',\n  kind INCREMENTAL_BY_UNIQUE_KEY (\n    unique_key (a, b)\n  ),\n  grain a,\n  audits (\n    NOT_NULL(columns := (b)),\n    own_audit\n  )',
    ),
  );
  expect(block!.named.filter(({ name }) => name === 'a').map(({ line }) => line)).toEqual([5, 3]);
  expect(block!.audits).toEqual(['not_null', 'own_audit']);
});

test('audits in the file of a model are blocks of their own', () => {
  const blocks = blocksOf(
    `${model('SELECT x FROM raw.a')};\nAUDIT (\n  name low\n);\nSELECT * FROM @this_model WHERE x < 0`,
  );
  expect(blocks.map(({ kind, name, line }) => [kind, name, line])).toEqual([
    ['model', 'marts.m', 1],
    ['audit', 'low', 3],
  ]);
});

const unreadable: Record<string, string> = {
  Jinja: 'JINJA_QUERY_BEGIN;\nSELECT {{ column }} FROM raw.orders;\nJINJA_END;',
  'SQL that is none': 'SELECT FROM WHERE raw.orders )(',
  'a macro that makes columns': "SELECT @EACH(['total'], c -> orders.@c) FROM raw.orders",
  'a name that is put together': 'SELECT orders.@{prefix}_total FROM raw.orders',
  'a table that is put together': 'SELECT total FROM raw.@{which}, raw.orders',
  'a quote that is never closed': "SELECT 'total FROM raw.orders",
  'too deep a tree': `SELECT ${'('.repeat(20_000)}total${')'.repeat(20_000)} FROM raw.orders`,
};
test.each(Object.entries(unreadable))('text that cannot be read is told by its words: %s', (_, sql) => {
  const [block] = blocksOf(model(sql));
  expect(block!.outputs).toBeUndefined();
  expect(block!.unread).toHaveProperty('orders');
  expect(block!.unread).toHaveProperty('raw');
});

test('another dialect is tried where the first cannot read a query', () => {
  const sql = 'MODEL (name a.b, dialect snowflake);\nSELECT t.j:x::INT AS y FROM raw.a AS t';
  expect(readSqlmeshFile(sql, ['duckdb'], reader)[0]!.outputs).toMatchObject([{ name: 'y' }]);
});

test('a Python model is told by its words', () => {
  const text =
    "from sqlmesh import model\n\n@model('marts.py', columns={'x': 'int'})\ndef f(context):\n  return context.table('raw.orders')\n";
  expect(readPythonModel(text)).toMatchObject([
    { name: 'marts.py', line: 3, outputs: undefined, unread: { orders: 5 } },
  ]);
  expect(readPythonModel('x = 1')).toEqual([]);
});
