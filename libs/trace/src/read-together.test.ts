import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { dialectOf, loadReader } from '@cdf/sql';
import { planStaging } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { tablesReadTogether } from './read-together.ts';
import { readBlocks } from './sql-usages.ts';
import { noUsages } from './usages.ts';

const contract = `name: shop
tables:
  orders:
    write_disposition: append
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
`;
const document = readDocument(parseYaml(contract, 'schema.yml').value as TreeMap, 'metadata/shop/schema.yml');
const origin = { destination: { name: 'warehouse', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };
const plan = planStaging(resolveSchema(document, 'shop', origin).value, [], dialectOf('duckdb')!).value;
const reader = await loadReader();

const together = (...queries: string[]): string[] => {
  const sql = queries.map((text, index) => ({
    file: `models/${index}.sql`,
    blocks: readBlocks(`models/${index}.sql`, text, ['duckdb'], reader),
  }));
  const { read, made } = tablesReadTogether([plan], { ...noUsages, sql });
  return [...[...made].sort().map((name) => `makes ${name}`), ...[...read].sort()];
};

const orders = 'MODEL (name marts.a);\nSELECT a.id FROM staging.shop__orders AS a';

test.each<[string, string[], string[]]>([
  ['nobody reads them', ['MODEL (name marts.b);\nSELECT x FROM staging.crm__people'], []],
  ['a model that reads them alone', [orders], ['makes marts.a']],
  ['what it joins', [`${orders}, staging.crm__people`], ['makes marts.a', 'staging.crm__people']],
  [
    'what is joined to a model above, in any order of files',
    [
      'MODEL (name marts.c);\nSELECT x FROM marts.b, raw_crm.notes',
      'MODEL (name marts.b);\nSELECT id FROM marts.a',
      orders,
    ],
    ['makes marts.a', 'makes marts.b', 'makes marts.c', 'raw_crm.notes'],
  ],
  ['a raw table', ['MODEL (name marts.r);\nSELECT id FROM "RAW"."Orders"'], ['makes marts.r']],
  [
    'text that cannot be read and names one',
    ['MODEL (name marts.j);\nJINJA_QUERY_BEGIN;\nSELECT {{ x }} FROM staging.shop__orders;\nJINJA_END;'],
    ['makes marts.j'],
  ],
])('%s', (_, queries, want) => {
  expect(together(...queries)).toEqual(want);
});
