import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { mapAt, overlay, printDocument, type Saying, takeIn, textsAt } from './index.ts';

const treeOf = (text: string): TreeMap => parseYaml(text, 'f').value as TreeMap;
const dlt = `version_hash: h1
name: shop
tables:
  orders:
    description: Orders
    columns:
      id: {data_type: bigint, description: Id}
      note: {data_type: text}
`;
const contract = overlay(
  treeOf(dlt),
  undefined,
  { destination: { name: 'w', type: 'duckdb' }, dataset: 'raw' },
  'f',
).value;
const at = { file: 'external_models.yaml', pointer: '/0' };
const say = (saying: Omit<Saying, 'table' | 'at'>): Saying => ({ table: 'orders', at, ...saying });
const said: readonly Saying[] = [
  say({ key: 'description', value: 'Every order' }),
  say({ column: 'id', key: 'description', value: 'Id' }),
  say({ column: 'note', key: 'description', value: 'What the buyer wrote' }),
  say({ column: 'note', key: 'x-sql-type', value: 'VARCHAR(10)' }),
  say({ key: 'x-sqlmesh', property: 'tags', value: ['raw'] }),
];

test('what is said goes where nothing was, and over what dlt wrote', () => {
  const { value, findings } = takeIn(contract, said, 'schema.yml');
  expect(printDocument(mapAt(value, 'tables'))).toBe(`orders:
  description: Every order
  columns:
    id:
      data_type: bigint
      description: Id
    note:
      data_type: text
      description: What the buyer wrote
      x-sql-type: VARCHAR(10)
  x-sqlmesh:
    tags:
      - raw
`);
  expect(textsAt(mapAt(value, 'x-cdf'), 'from_dlt')).toEqual(['orders.id/description']);
  expect(findings.map(({ code, message, related }) => [code, message, related])).toEqual([
    [
      'CDF107',
      'The description of "orders" is "Every order" here, and "Orders" to dlt',
      { file: 'schema.yml', pointer: '/tables/orders/description' },
    ],
  ]);
});

test('what a person wrote in the contract stays; the same said again changes nothing', () => {
  const { value } = takeIn(contract, said, 'schema.yml');
  expect(takeIn(value, said, 'schema.yml')).toEqual({ value, findings: [] });
  const other = takeIn(
    value,
    [
      say({ key: 'description', value: 'Another' }),
      say({ key: 'x-sqlmesh', property: 'tags', value: ['b'] }),
      say({ column: 'note', key: 'x-sql-type', value: 'JSON' }),
    ],
    'schema.yml',
  );
  expect(other.value).toEqual(value);
  expect(other.findings.map(({ message }) => message)).toEqual([
    'The description of "orders" is "Another" here, and "Every order" to the contract',
    'The tags of "orders" is [b] here, and [raw] to the contract',
    'The type of "orders.note" is "JSON" here, and "VARCHAR(10)" to the contract',
  ]);
});

test('a pull keeps it', () => {
  const { value } = takeIn(contract, said, 'schema.yml');
  const origin = { destination: { name: 'w', type: 'duckdb' }, dataset: 'raw' };
  const again = overlay(treeOf(dlt.replace('h1', 'h2')), value, origin, 'f').value;
  expect(mapAt(mapAt(again, 'tables'), 'orders')).toEqual(mapAt(mapAt(value, 'tables'), 'orders'));
});
