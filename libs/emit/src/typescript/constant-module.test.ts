import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { dialectOf } from '@cdf/sql';
import { planStaging, readRuleset } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { emitConstantModules } from './constant-module.ts';

/** What the module of `orders` says of lineage, under one rule. */
function lineageUnder(actions: string): string {
  const file = 'metadata/shop/schema.yml';
  const table = (columns: string) =>
    `{write_disposition: append, x-normalizer: {seen-data: true}, columns: {id: {data_type: bigint, primary_key: true, nullable: false}, ${columns}_dlt_load_id: {data_type: text}}}`;
  const tables = `{orders: ${table('total: {data_type: bigint}, ')}, orders_eu: ${table('vat: {data_type: bigint}, ')}}`;
  const document = readDocument(parseYaml(`name: shop\ntables: ${tables}`, file).value as TreeMap, file);
  const origin = { destination: { name: 'w', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };
  const rules = `version: 1\nrules: [{when: {tables: [orders]}, do: [${actions}]}]`;
  const ruleset = readRuleset(parseYaml(rules, 'staging.yml').value as TreeMap, 'metadata/shop/staging.yml');
  const plan = planStaging(resolveSchema(document, 'shop', origin).value, [ruleset], dialectOf('duckdb')!).value;
  const forms = { bigint: 'string', decimal: 'string', wei: 'string', timestamp: 'string', json: 'unknown' } as const;
  const input = { plan, lineOf: () => undefined, contractVersion: 1, typescript: { ...forms, outDir: undefined } };
  const { content } = emitConstantModules(input).find(({ path }) => path.endsWith('/orders.ts'))!;
  return /lineage: (\{[\s\S]*?\n {4}\})/.exec(content)![1]!.replace(/\n\s*/g, ' ');
}

test('a column is said to come from every table of a union, and the name of the table from none', () => {
  expect(lineageUnder('{union: {tables: [orders_eu]}}')).toBe(
    "{ id: ['orders.id', 'orders_eu.id'], _source: [], vat: ['orders_eu.vat'], " +
      "loaded_at: ['_dlt_loads.inserted_at', 'orders._dlt_load_id', 'orders_eu._dlt_load_id'], }",
  );
});

test('a column made of several names each of them', () => {
  expect(lineageUnder('{surrogate_key: {name: order_key, columns: [total, id]}}')).toContain(
    "order_key: ['orders.id', 'orders.total'],",
  );
});
