import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { dialectOf } from '@cdf/sql';
import { planStaging } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { emitDatabase } from './database.ts';

const column = 'x: {data_type: text}, _dlt_id: {data_type: text, nullable: false, row_key: true}';
const table = `{write_disposition: append, x-normalizer: {seen-data: true}, columns: {${column}}}`;

/** The entries of `Database` over these tables. */
function entriesOn(type: string, tables: string): string[] {
  const file = 'metadata/shop/schema.yml';
  const document = readDocument(parseYaml(`name: shop\ntables: ${tables}`, file).value as TreeMap, file);
  const origin = { destination: { name: 'w', type }, dataset: 'raw', fromDlt: [] };
  const plan = planStaging(resolveSchema(document, 'shop', origin).value, [], dialectOf(type)!).value;
  const typescript = {
    bigint: 'string',
    decimal: 'string',
    wei: 'string',
    timestamp: 'string',
    json: 'unknown',
  } as const;
  const [emitted] = emitDatabase({
    plan,
    lineOf: () => undefined,
    contractVersion: 1,
    typescript: { ...typescript, outDir: undefined },
  });
  return [...emitted!.content.matchAll(/^ {2}(.*);$/gm)].map(([, entry]) => entry!);
}

test.each([
  ['duckdb', ["'raw.orders': RawOrders", "'staging.shop__orders': StagedOrders"]],
  ['clickhouse', ["'raw___orders': RawOrders", "'staging.shop__orders': StagedOrders"]],
])('on %s tables are named as they are asked for', (type, want) => {
  expect(entriesOn(type, `{orders: ${table}}`)).toEqual(want);
});

test('a table with a dot in its name is left out', () => {
  expect(entriesOn('duckdb', `{a.b: ${table}}`)).toEqual([]);
});
