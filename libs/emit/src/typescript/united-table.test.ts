import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { dialectOf } from '@cdf/sql';
import { planStaging, readRuleset } from '@cdf/staging';
import { locator, parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { emitConstantModules } from './constant-module.ts';
import { emitRowModules } from './row-module.ts';

const contract = `name: shop
tables:
  orders:
    write_disposition: merge
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
      note: {data_type: text}
      note__v_bigint: {data_type: bigint, variant: true}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  refunds:
    write_disposition: merge
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
      why: {data_type: text}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
`;
const ruleset = `version: 1
rules:
  - {when: {tables: [orders]}, do: [{union: {tables: [refunds]}}]}
  - {when: {tables: [orders], columns: [note]}, do: [merge_variants]}
  - {when: {tables: [orders]}, do: [{surrogate_key: {name: order_key, columns: [why, id]}}]}
`;
const file = 'metadata/shop/schema.yml';

function module(emit: typeof emitRowModules): string {
  const document = readDocument(parseYaml(contract, file).value as TreeMap, file);
  const origin = { destination: { name: 'w', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };
  const rules = readRuleset(parseYaml(ruleset, 'staging.yml').value as TreeMap, 'staging.yml');
  const plan = planStaging(resolveSchema(document, 'shop', origin).value, [rules], dialectOf('duckdb')!).value;
  const forms = { bigint: 'string', decimal: 'string', wei: 'string', timestamp: 'string', json: 'unknown' } as const;
  const at = locator(contract);
  const lineOf = (pointer: string) => at(pointer, 'key').line;
  return emit({ plan, lineOf, contractVersion: 1, typescript: { ...forms, outDir: undefined } })[0]!.content;
}

test('lineage names every raw column, of every table of a union', () => {
  expect(/lineage: (\{.*?\}),\n/s.exec(module(emitConstantModules))![1]).toBe(`{
      order_key: ['orders.id', 'refunds.id', 'refunds.why'],
      id: ['orders.id', 'refunds.id'],
      _source: [],
      note: ['orders.note', 'orders.note__v_bigint'],
      why: ['refunds.why'],
      loaded_at: ['_dlt_loads.inserted_at', 'orders._dlt_load_id', 'refunds._dlt_load_id'],
      _dlt_id: ['orders._dlt_id', 'refunds._dlt_id'],
    }`);
});

test('a staged property links to the line of each raw column, to the table where it has none', () => {
  const staged = module(emitRowModules).split('export interface StagedOrders')[1]!;
  const lines = [...staged.matchAll(/\/\*\*(.*)\*\/\n {2}readonly (\w+)/g)].map(([, doc, name]) => [
    name,
    [...doc!.matchAll(/#L(\d+)/g)].map(([, line]) => Number(line)),
  ]);
  expect(Object.fromEntries(lines)).toEqual({
    order_key: [17, 7, 16],
    ...{ id: [7, 16], _source: [3], note: [8, 9], why: [17], loaded_at: [3], _dlt_id: [11, 19] },
  });
});
