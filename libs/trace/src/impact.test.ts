import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { emitAudits, emitStagingModels } from '@cdf/emit';
import { dialectOf, loadReader } from '@cdf/sql';
import { planStaging, readRuleset, type StagingPlan } from '@cdf/staging';
import { parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { type ImpactSubject, impactOf } from './impact.ts';
import { readBlocks } from './sql-usages.ts';
import { noUsages, type Usages } from './usages.ts';

const contract = `name: shop
tables:
  orders:
    write_disposition: merge
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
      total_cents: {data_type: bigint}
      status: {data_type: text}
      updated_at: {data_type: timestamp}
      note: {data_type: text}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  orders_eu:
    write_disposition: merge
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
      vat: {data_type: bigint}
      note: {data_type: text}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  orders__items:
    parent: orders
    x-normalizer: {seen-data: true}
    columns:
      sku: {data_type: text}
      _dlt_parent_id: {data_type: text, nullable: false, parent_key: true}
      _dlt_list_idx: {data_type: bigint, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
`;
const rules = `version: 1
rules:
  - {when: {tables: [orders], columns: [total_cents]}, do: [{rename: {to: total}}, {minor_units: 2}]}
  - {when: {tables: [orders], columns: [id]}, do: [{rename: {to: order_id}}]}
  - when: {tables: [orders]}
    do:
      - dedupe: {by: [order_id], order: [{updated_at: desc}]}
      - where: "status <> 'test'"
      - add: {name: is_large, type: bool, sql: 'total > 1000'}
`;
const union = `version: 1
rules:
  - {when: {tables: [orders]}, do: [{union: {tables: [orders_eu]}}, {dedupe: {by: primary_key}}, {where: "status <> 'test'"}]}
`;
const reader = await loadReader();

function planned(rules: string): StagingPlan {
  const document = readDocument(parseYaml(contract, 'schema.yml').value as TreeMap, 'metadata/shop/schema.yml');
  const origin = { destination: { name: 'warehouse', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };
  const schema = resolveSchema(document, 'shop', origin).value;
  const ruleset = readRuleset(parseYaml(rules, 'staging.yml').value as TreeMap, 'metadata/shop/staging.yml');
  const { value, findings } = planStaging(schema, [ruleset], dialectOf('duckdb')!, {
    judge: ({ text }) => ({
      accepted: {
        columns: (text.match(/\b(?:status|total)\b/g) ?? []).map((name) => ({ name, quoted: false, offset: 0 })),
      },
    }),
  });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return value;
}
const plan = planned(rules);
const generated = new Map(
  [emitStagingModels, emitAudits].flatMap((emit) =>
    emit({ plan, lineOf: () => undefined, contractVersion: 1, typescript: undefined }).map(
      ({ path, content }) => [path, content.split('\n')] as const,
    ),
  ),
);

const written = (files: Readonly<Record<string, string>>): Usages => ({
  ...noUsages,
  sql: Object.entries(files).map(([file, text]) => ({ file, blocks: readBlocks(file, text, ['duckdb'], reader) })),
});

/** `kind file:line` of each reach; `?` in front of what is not sure. */
const reached = (subject: Omit<ImpactSubject, 'schema'>, usages: Usages = noUsages): string[] =>
  impactOf([{ schema: 'shop', ...subject }], [plan], usages)[0]!.map(
    ({ kind, file, line, unsure }) => `${unsure === undefined ? '' : '? '}${kind} ${file}:${line}`,
  );

/** The text of the generated lines reached. */
const lines = (subject: Omit<ImpactSubject, 'schema'>): string[] =>
  impactOf([{ schema: 'shop', ...subject }], [plan], noUsages)[0]!.map(({ file, line }) =>
    generated.get(file)![line! - 1]!.trim(),
  );

const chains: Record<string, readonly [table: string, column: string, want: readonly RegExp[]]> = {
  'an expression, and what is made of it in a layer above': [
    'orders',
    'total_cents',
    [/total_cents/, /^total,?$/, /total > 1000/],
  ],
  'the order of versions': ['orders', 'updated_at', [/ORDER BY .*updated_at|updated_at/]],
  'a filter that a person wrote': ['orders', 'status', [/status/]],
  'a key that nested tables bring down': ['orders', 'id', [/id/, /order_id/]],
  'a join': ['orders__items', '_dlt_parent_id', [/parent\._dlt_id = src\._dlt_parent_id/]],
};
test.each(Object.entries(chains))('generated models are told at lines that say it: %s', (_, [table, column, want]) => {
  const found = lines({ layer: 'raw', table, column });
  for (const one of want)
    expect(
      found.some((line) => one.test(line)),
      `${one} in ${found.join('\n')}`,
    ).toBe(true);
});

test('every line of a generated file that is reached names the column, one made of it, or the rank it decides', () => {
  for (const table of plan.schema.tables)
    for (const column of table.columns) {
      const subject = { schema: 'shop', layer: 'raw', table: table.name, column: column.name } as const;
      const made = { id: 'order_id', total_cents: 'total', _dlt_list_idx: 'position', _dlt_load_id: 'loaded_at' }[
        column.name
      ];
      for (const { file, line } of impactOf([subject], [plan], noUsages)[0]!)
        expect(generated.get(file)![line! - 1]).toMatch(
          new RegExp(`${column.name}|_row_number|${made ?? column.name}`),
        );
    }
});

test.each([
  ['orders', 'note', 3],
  ['orders_eu', 'note', 3],
  ['orders_eu', 'vat', 4],
])('%s.%s is reached where rules unite tables, at lines that name it', (table, column, atLeast) => {
  const united = planned(union);
  const file = 'models/staging/shop/orders.sql';
  const text = emitStagingModels({
    plan: united,
    lineOf: () => undefined,
    contractVersion: 1,
    typescript: undefined,
  }).find(({ path }) => path === file)!;
  const reaches = impactOf([{ schema: 'shop', layer: 'raw', table, column }], [united], noUsages)[0]!;
  const found = reaches.filter((one) => one.file === file).map(({ line }) => text.content.split('\n')[line! - 1]!);
  expect(found.filter((line) => line.includes(column))).toEqual(found);
  expect(found.length).toBeGreaterThanOrEqual(atLeast);
});

const marts = {
  'models/a.sql':
    'MODEL (\n  name marts.a,\n  grain order_id\n);\nSELECT\n  order_id,\n  total AS gross\nFROM staging.shop__orders',
  'models/b.sql': 'MODEL (\n  name marts.b\n);\nSELECT\n  gross * 2 AS twice\nFROM marts.a',
  'models/c.sql': 'MODEL (\n  name marts.c\n);\nSELECT\n  *\nFROM marts.b',
  'models/d.sql': 'MODEL (\n  name marts.d\n);\nSELECT\n  twice\nFROM marts.c',
};

test('marts over marts are followed through names, expressions and stars', () => {
  expect(reached({ layer: 'staged', table: 'orders', column: 'total' }, written(marts))).toEqual([
    'model models/a.sql:7',
    'model models/b.sql:5',
    'model models/c.sql:5',
    'model models/d.sql:5',
  ]);
});

test('lines of the MODEL block that name an own column made of it are told', () => {
  expect(reached({ layer: 'staged', table: 'orders', column: 'order_id' }, written(marts))).toEqual([
    'staging models/staging/shop/orders__items.sql:' +
      (generated.get('models/staging/shop/orders__items.sql')!.findIndex((line) => line.includes('parent.order_id')) +
        1),
    'model models/a.sql:3',
    'model models/a.sql:6',
  ]);
});

test('a column nobody reads reaches its own model only', () => {
  expect(reached({ layer: 'staged', table: 'orders', column: 'note' }, written(marts))).toEqual([]);
  expect(lines({ layer: 'raw', table: 'orders', column: 'note' }).every((line) => line.includes('note'))).toBe(true);
});

test('a whole table is reached where only its rows are read', () => {
  const usages = written({
    'models/n.sql': 'MODEL (name marts.n);\nSELECT COUNT(*) AS n\nFROM staging.shop__orders__items',
  });
  expect(reached({ layer: 'staged', table: 'orders__items' }, usages)).toEqual(['model models/n.sql:3']);
  expect(reached({ layer: 'staged', table: 'orders__items', column: 'sku' }, usages)).toEqual([]);
});

test('a name without a qualifier is that of the table that has it', () => {
  const usages = written({
    'models/j.sql': 'MODEL (name marts.j);\nSELECT sku, note FROM staging.shop__orders, staging.shop__orders__items',
    'models/s.sql':
      'MODEL (name marts.s);\nSELECT (SELECT MAX(sku) FROM staging.shop__orders__items) FROM staging.shop__orders',
  });
  expect(reached({ layer: 'staged', table: 'orders__items', column: 'sku' }, usages)).toEqual([
    'model models/j.sql:2',
    'model models/s.sql:2',
  ]);
  expect(reached({ layer: 'staged', table: 'orders', column: 'note' }, usages)).toEqual(['model models/j.sql:2']);
});

test('an audit that asks @this_model is told for the models that ask for it', () => {
  const usages = written({
    'audits/low.sql': 'AUDIT (name low);\nSELECT * FROM @this_model\nWHERE gross < 0',
    'models/a.sql': 'MODEL (name marts.a, audits (LOW));\nSELECT total AS gross\nFROM staging.shop__orders',
    'models/e.sql': 'MODEL (name marts.e);\nSELECT total AS gross\nFROM staging.shop__orders',
  });
  expect(reached({ layer: 'staged', table: 'orders', column: 'total' }, usages)).toEqual([
    'model models/a.sql:2',
    'model models/e.sql:2',
    'audit audits/low.sql:2',
    'audit audits/low.sql:3',
  ]);
});

test('text that cannot be read may read every table it names, and is said to be unsure', () => {
  const usages = written({
    'models/j.sql': 'MODEL (name marts.j);\nJINJA_QUERY_BEGIN;\nSELECT {{ x }}\nFROM staging.shop__orders;\nJINJA_END;',
    'models/k.sql': 'MODEL (name marts.k);\nSELECT y\nFROM marts.j',
    'models/p.py': "@model('marts.p')\ndef f(context):\n  return 'SELECT note FROM staging.shop__orders'\n",
  });
  expect(reached({ layer: 'staged', table: 'orders', column: 'note' }, usages)).toEqual([
    '? model models/j.sql:4',
    '? model models/k.sql:2',
    '? model models/p.py:3',
  ]);
  expect(reached({ layer: 'staged', table: 'orders__items', column: 'sku' }, usages)).toEqual([]);
});

test('models that read each other in a circle end', () => {
  const usages = written({
    'models/x.sql': 'MODEL (name marts.x);\nSELECT total FROM staging.shop__orders UNION ALL SELECT total FROM marts.y',
    'models/y.sql': 'MODEL (name marts.y);\nSELECT total FROM marts.x UNION ALL SELECT total FROM marts.y',
  });
  expect(reached({ layer: 'staged', table: 'orders', column: 'total' }, usages)).toEqual([
    'model models/x.sql:2',
    'model models/y.sql:2',
  ]);
});

test('what is asked together is answered one by one, and nothing for what is not there', () => {
  const subject = { schema: 'shop', layer: 'raw', table: 'orders', column: 'note' } as const;
  const all = impactOf([subject, { ...subject, schema: 'none' }, { ...subject, table: 'none' }], [plan], noUsages);
  expect(all.map(({ length }) => length > 0)).toEqual([true, false, false]);
});
