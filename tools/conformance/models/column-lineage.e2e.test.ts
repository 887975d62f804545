import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { loadReader, readSqlmeshFile, type SqlBlock } from '@cdf/sql';
import { expect, test } from 'vitest';
import { ensurePython } from '../../python/ensure.ts';

const schema = {
  raw: {
    orders: { id: 'bigint', total: 'bigint', discount: 'bigint', note: 'text' },
    items: { order_id: 'bigint', price: 'bigint', sku: 'text' },
  },
};

/** In each, every column of the last SELECT stands on a line of its own. */
const queries: Record<string, string> = {
  'a common table expression': `
WITH paid AS (SELECT id, total - discount AS net, note FROM raw.orders WHERE total > 0)
SELECT
  paid.id AS id,
  net AS net,
  UPPER(note) AS shout
FROM paid`,
  'one on another, with other names': `
WITH a AS (SELECT id AS k, total AS t, discount AS d FROM raw.orders), b(key, value) AS (SELECT k, t * 2 FROM a)
SELECT
  b.key AS one,
  b.value + a.d AS two,
  1 AS three
FROM b JOIN a ON a.k = b.key`,
  'a subquery in a subquery': `
SELECT
  s.sku AS sku,
  s.spent AS spent
FROM (SELECT r.sku, r.spent FROM (SELECT sku, SUM(price) AS spent, MIN(order_id) AS first FROM raw.items GROUP BY sku) AS r) AS s`,
  'a set operation in a common table expression': `
WITH pairs AS (SELECT total AS v, note AS w FROM raw.orders UNION ALL SELECT price, sku FROM raw.items)
SELECT
  v AS v,
  w AS w
FROM pairs`,
  'a window and a case over a common table expression': `
WITH c AS (SELECT id, total, note FROM raw.orders)
SELECT
  ROW_NUMBER() OVER (PARTITION BY id ORDER BY total) AS rank,
  CASE WHEN note IS NULL THEN total ELSE 0 END AS amount
FROM c`,
  'a common table expression inside of a subquery': `
SELECT
  q.worth AS worth,
  q.id AS id
FROM (WITH i AS (SELECT order_id AS id, price AS worth FROM raw.items) SELECT i.id, i.worth FROM i) AS q`,
};

test('a line that reads a column of a query further in reads what sqlglot says it is made of, and no more', async () => {
  const python = await ensurePython();
  const [reader, answers] = [
    await loadReader(),
    JSON.parse(
      execFileSync(python, ['-W', 'ignore', join(import.meta.dirname, 'column_lineage.py')], {
        input: JSON.stringify({ schema, queries: Object.values(queries) }),
        encoding: 'utf8',
      }),
    ) as { readonly name: string; readonly sources: readonly string[] }[][],
  ];
  for (const [index, [what, sql]] of Object.entries(queries).entries()) {
    const [block] = readSqlmeshFile(`MODEL (name marts.m);${sql}`, ['duckdb'], reader);
    const lines = sql.split('\n');
    const told = answers[index]!.map(({ name }) => {
      const line = lines.findLastIndex((text) => text.replace(/,$/, '').endsWith(` AS ${name}`)) + 1;
      return { name, sources: readAt(block!, line) };
    });
    expect({ what, told }).toEqual({ what, told: answers[index] });
  }
});

/** `dataset.table.column` of all that is read on a line, each once; of two tables the one that has the column. */
function readAt({ reads }: SqlBlock, line: number): string[] {
  const found = reads
    .filter((read) => read.line === line && read.column !== '')
    .flatMap(({ from, column }) =>
      from
        .flat()
        .filter((table) => column in schema.raw[table.split('.')[1] as keyof typeof schema.raw])
        .map((table) => `${table}.${column}`),
    );
  return [...new Set(found)].sort();
}
