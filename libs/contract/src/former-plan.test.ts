import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { dialectOf } from '@cdf/sql';
import { planStaging, readRuleset, type StagingPlan } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { diff } from './diff.ts';
import { formerPlan } from './former-plan.ts';
import { printCatalog } from './print-catalog.ts';
import { readCatalog } from './read-catalog.ts';
import { surfaceOf } from './surface-of.ts';
import { plainForms } from './testing/surface-of.ts';

const contract = (total: string) => `name: shop
tables:
  orders:
    write_disposition: append
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
${total}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  orders__items:
    parent: orders
    x-normalizer: {seen-data: true}
    columns:
      sku: {data_type: text}
      _dlt_parent_id: {data_type: text, nullable: false, parent_key: true}
      _dlt_list_idx: {data_type: bigint, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  visits:
    write_disposition: append
    x-normalizer: {seen-data: true}
    x-sqlmesh: {audits: [{name: low}]}
    columns:
      url: {data_type: text}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
`;

function planned(total: string, model: string, dataset = 'raw'): StagingPlan {
  const document = readDocument(parseYaml(contract(total), 'schema.yml').value as TreeMap, 'metadata/shop/schema.yml');
  const origin = { destination: { name: 'warehouse', type: 'duckdb' }, dataset, fromDlt: [] };
  const rules = `version: 1\nmodels: {name: '${model}'}`;
  const ruleset = readRuleset(parseYaml(rules, 'staging.yml').value as TreeMap, 'metadata/shop/staging.yml');
  const plan = planStaging(resolveSchema(document, 'shop', origin).value, [ruleset], dialectOf('duckdb')!);
  expect(plan.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return plan.value;
}

const total = '      total: {data_type: decimal, precision: 18, scale: 2}';

/** What its readers can see of a plan: names, types and keys. */
const seen = ({ schema, models }: StagingPlan) => ({
  dataset: schema.dataset,
  tables: schema.tables.map(({ name, parent, root, columns, keys }) => ({
    ...{ name, parent: parent?.name, root: root.name, key: keys.primaryKey?.columns },
    columns: columns.map(({ name: column, type, nullable }) => [column, type, nullable]),
  })),
  models: models.map(({ model, table, grain, columns }) => ({
    ...{ dataset: model.dataset, name: model.name, table: table.name, grain },
    columns: columns.map(({ name, type, sqlType, nullable }) => [name, type, sqlType, nullable]),
  })),
});

test.each<[string, StagingPlan, StagingPlan]>([
  ['nothing differs', planned(total, '{schema}__{table}'), planned(total, '{schema}__{table}')],
  ['a column is gone', planned(total, '{schema}__{table}'), planned('', '{schema}__{table}')],
  ['models have other names, some in need of quotes', planned(total, 'the "{table}".x'), planned(total, 'm_{table}')],
  ['the dataset is another', planned(total, '{schema}__{table}', 'raw'), planned(total, '{schema}__{table}', 'raw2')],
])('a surface that was written and read is seen as the plan it was made of: %s', (_, before, after) => {
  const committed = readCatalog(printCatalog(before, '', 1, plainForms), 'metadata/shop/schema.yml', () => undefined)!;
  const differing = new Set(
    diff(surfaceOf(before, plainForms), surfaceOf(after, plainForms)).map(({ subject }) => subject.table),
  );
  const former = formerPlan(committed.surface, after, differing, committed.dataset);
  expect(seen(former)).toEqual(seen(before));
  for (const { table, select } of former.models)
    expect([table.name, select === undefined]).toEqual([table.name, differing.has(table.name)]);
});

test('audits that people ask for are kept, and a table that is gone is there', () => {
  const before = planned(total, '{table}');
  const former = formerPlan(
    surfaceOf(before, plainForms),
    planned('', '{table}'),
    new Set(['orders', 'orders__items', 'visits']),
  );
  const [audit] = former.schema.tableByName.get('visits')!.sqlmesh.get('audits') as TreeMap[];
  expect(audit!.get('name')).toBe('low');
  expect(former.schema.tableByName.get('orders__items')!.parent).toBe(former.schema.tableByName.get('orders'));
});
