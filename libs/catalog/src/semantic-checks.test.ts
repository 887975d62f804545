import { readDocument } from '@cdf/document';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { semanticChecks } from './semantic-checks.ts';

const seen = 'x-normalizer: {seen-data: true}';
const customers = `customers: {${seen}, columns: {id: {data_type: text}, later: {}}}`;
const refersTo = (table: string, column: string, from = 'customer'): string =>
  `{orders: {${seen}, columns: {customer: {data_type: text}}, references: [{columns: [${from}], referenced_table: ${table}, referenced_columns: [${column}]}]}, ${customers}}`;

const cases: [name: string, tables: string, want: string[]][] = [
  ['a reference that leads somewhere', refersTo('customers', 'id'), []],
  [
    'a table that is not there',
    refersTo('custmers', 'id'),
    [
      'CDF212 /tables/orders/references/0/referenced_table Table "orders" refers to "custmers", which is not in the document',
    ],
  ],
  [
    'columns that are not there, at both ends',
    refersTo('customers', 'key', 'custmer'),
    [
      'CDF212 /tables/orders/references/0/columns/0 Column "custmer" is not in table "orders"',
      'CDF212 /tables/orders/references/0/referenced_columns/0 Column "key" is not in table "customers"',
    ],
  ],
  [
    'a column that has no data yet',
    refersTo('customers', 'later'),
    [
      'CDF212 /tables/orders/references/0/referenced_columns/0 Column "later" of table "customers" has no data yet, so it does not exist',
    ],
  ],
  [
    'a parent that is not there',
    `{items: {parent: orders, ${seen}, columns: {}}}`,
    ['CDF204 /tables/items/parent Table "items" is nested in "orders", which is not in the document'],
  ],
];
test.each(cases)('%s', (_, tables, want) => {
  const document = readDocument(parseYaml(`name: shop\ntables: ${tables}`, '').value as TreeMap, 'schema.yml');
  const found = semanticChecks.flatMap((check) => check(document, 'duckdb'));
  expect(found.map(({ code, at, message }) => `${code} ${'pointer' in at ? at.pointer : ''} ${message}`)).toEqual(want);
});
