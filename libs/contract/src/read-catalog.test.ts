import { expect, test } from 'vitest';
import { diff } from './diff.ts';
import { printCatalog } from './print-catalog.ts';
import { readCatalog } from './read-catalog.ts';
import type { Surface } from './surface.ts';
import { surfaceOf } from './surface-of.ts';
import { nestedTable, plainForms, planFrom, rootTable } from './testing/surface-of.ts';

const file = 'metadata/shop/schema.yml';

/** A surface as a catalog holds it: without places and former names. */
const withoutPlaces = (surface: Surface): unknown =>
  JSON.parse(
    JSON.stringify(surface, (key, value) => {
      if (key === 'place' || key === 'renamedFrom') return undefined;
      return value instanceof Map ? [...value] : value;
    }),
  );

const orders = rootTable(
  `id: {data_type: bigint, nullable: false, primary_key: true},
   total: {data_type: decimal, precision: 10, scale: 2, description: 'What "is" paid', x-sql-type: 'DECIMAL(20, 4)'},
   email: {data_type: text, x-annotation-pii: email}, name: {data_type: text, x-annotation-pii: true, x-deprecated: {since: '4.2', remove_after: '2026-06-30', use: id}},
   made: {data_type: timestamp, timezone: false, x-renamed-from: created}, Größe: {data_type: text},
   'select': {data_type: text}, total__v_text: {data_type: text, variant: true}`,
  `write_disposition: {disposition: merge, strategy: delete-insert}, description: Orders,
   references: [{columns: [email], referenced_table: customers, referenced_columns: [email]}],
   x-sqlmesh: {tags: [a], audits: [{name: number_of_rows, threshold: 99999999999999999999}], physical_properties: {b: 1.0, '2': x}}`,
).replace('write_disposition: {disposition: merge, strategy: delete-insert}', 'write_disposition: merge');
const customers = rootTable(
  'email: {data_type: text, nullable: false, unique: true}',
  'write_disposition: append, x-deprecated: {use: orders}',
);
const tables = `{orders: ${orders}, orders__items: ${nestedTable('orders')}, customers: ${customers}, '2024': ${rootTable('constructor: {data_type: text}')}}`;
const rules = `version: 1
models: {owner: data, tags: [staging]}
rules:
  - {when: {tables: [orders], columns: [total]}, do: [{cast: 'decimal(18, 2)'}, {rename: {to: amount}}]}
  - {when: {tables: [orders], columns: [email]}, do: [lower, {default: none}]}
  - {when: {tables: [orders]}, do: [{dedupe: {by: [email], order: [{made: desc}]}}, {audit: {accepted_values: {column: email, is_in: [a, "b'c"]}}}]}
  - {when: {tables: [customers]}, do: [{dedupe: {by: [email]}}]}`;

test.each([
  ['nothing', '{}', 'version: 1'],
  ['sound defaults', tables, 'version: 1'],
  ['rules', tables, rules],
])('a surface comes back from a catalog as it was: %s', (_name, yaml, ruleset) => {
  const plan = planFrom(yaml, ruleset);
  const surface = surfaceOf(plan, plainForms);
  const read = readCatalog(
    printCatalog(plan, 'a file', 3, plainForms),
    file,
    (table) => surface.models.get(table)?.query,
  );
  expect(read?.contractVersion).toBe(3);
  expect(withoutPlaces(read!.surface)).toEqual(withoutPlaces(surface));
  expect(diff(read!.surface, surface)).toEqual([]);
  expect(diff(surface, read!.surface)).toEqual([]);
});

test('places of what a catalog tells are those of the contract', () => {
  const plan = planFrom(tables, rules);
  const { surface } = readCatalog(printCatalog(plan, 'a file', 1, plainForms), file, () => undefined)!;
  expect(surface.tables.get('orders')?.columns.get('total')?.place).toEqual({
    file,
    pointer: '/tables/orders/columns/total',
    part: 'key',
  });
  expect(surface.models.get('orders')?.columns.get('amount')?.place).toEqual({
    file,
    pointer: '/tables/orders/columns/total',
    part: 'key',
  });
  expect(surface.models.get('orders__items')?.columns.get('orders_id')?.place).toEqual({
    file,
    pointer: '/tables/orders__items',
    part: 'key',
  });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"tables": {}}',
  '{"contract_version": 1}',
  '{"contract_version": 1, "tables": {"a": 1}}',
])('what cdf did not print tells nothing: %j', (text) => {
  expect(readCatalog(text, file, () => undefined)).toBeUndefined();
});
