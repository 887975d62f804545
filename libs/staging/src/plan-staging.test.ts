import { expect, test } from 'vitest';
import { planStaging } from './plan-staging.ts';
import {
  codesOf,
  duckdb,
  messagesOf,
  modelOf,
  nestedTable,
  planOf,
  rootTable,
  rulesetOf,
  schemaOf,
  sqlOf,
} from './testing/plan-of.ts';

const key = 'id: {data_type: bigint, nullable: false, primary_key: true}';
const root = rootTable(key, 'write_disposition: merge');

test('the order of tables in the document changes nothing', () => {
  const tables = [`a: ${root}`, `a__b: ${nestedTable('a')}`, `a__b__c: ${nestedTable('a__b')}`, `z: ${root}`];
  const plans = [tables, tables.toReversed(), [tables[2], tables[0], tables[3], tables[1]]].map((order) => {
    const { value, findings } = planOf(`{${order.join(', ')}}`, 'models: {skip: [z]}');
    return { findings, models: value.models.map((model) => [model.model, model.grain, model.audits, sqlOf(model)]) };
  });
  expect(plans[1]).toEqual(plans[0]);
  expect(plans[2]).toEqual(plans[0]);
  expect(plans[0]!.models.map(([model]) => model)).toMatchObject([
    { name: 'shop__a' },
    { name: 'shop__a__b' },
    { name: 'shop__a__b__c' },
  ]);
});

const names: [template: string, want: string][] = [
  ['{schema}__{table}', 'shop__a__b'],
  ['{dataset}_{resource}_{root}_{table}', 'raw_src_a_a__b'],
  ['Stg_{table}', 'stg_a__b'],
  ['{tabel}', '{tabel}'],
];
for (const [template, want] of names) {
  test(`models named ${template}`, () => {
    const nested = nestedTable('a');
    const tables = `{a: ${rootTable(key, 'resource: src')}, a__b: ${nested}}`;
    const plan = planOf(tables, `models: {name: '${template}', dataset: Stage, skip: ['{none}']}`);
    expect(modelOf(plan, 'a__b').model).toEqual({ dataset: 'stage', name: want });
  });
}

test('two tables that want one model are an error where the name is said', () => {
  const plan = planOf(`{a: ${root}, b: ${root}}`, "models: {name: '{schema}'}");
  expect([codesOf(plan), messagesOf(plan)]).toEqual([
    ['CDF309 /models/name'],
    ['Tables "a" and "b" both want the staging model "staging.shop"'],
  ]);
});

test.each([
  ["name: '{schema}__{tabel}'", 'CDF332 /models/name', '"{tabel}" stands for nothing in the name of a model'],
  ["name: '{table}{{ 1 }}'", 'CDF332 /models/name', '"name" of the models cannot be written into a model'],
  ['dataset: "a\\nb"', 'CDF332 /models/dataset', '"dataset" of the models cannot be written into a model'],
])('models with %s', (said, code, message) => {
  const plan = planOf(`{a: ${root}, b: ${root}}`, `models: {${said}}`);
  expect([codesOf(plan), messagesOf(plan)]).toEqual([[code], [message]]);
});

test('a name that is longer than SQLMesh can plan is an error, counted in bytes', () => {
  const [fits, long] = [206, 207].map((length) => 'é'.repeat(3) + 't'.repeat(length - 6));
  expect(codesOf(planOf(`{${fits}: ${root}}`))).toEqual([]);
  const plan = planOf(`{${long}: ${root}}`);
  expect([codesOf(plan), messagesOf(plan)]).toEqual([
    [`CDF332 /tables/${long}`],
    [`The staging model of "${long}" has a name of 221 bytes, and SQLMesh takes 220`],
  ]);
  expect(codesOf(planOf(`{${long}: ${root}}`, `models: {skip: ['é*']}`))).toEqual([]);
  expect(codesOf(planOf(`{${long}: ${root}}`, `models: {name: '{schema}{table}{table}'}`))).toEqual([
    'CDF332 /models/name',
  ]);
});

test('a later ruleset replaces a setting, and what it does not say stays', () => {
  const shared = rulesetOf('models: {dataset: one, owner: data, tags: [a, b]}', 'metadata/staging.yml');
  const own = rulesetOf('models: {dataset: two, tags: []}');
  const { value } = planStaging(schemaOf(`{a: ${root}}`), [shared, own], duckdb);
  expect(value.models[0]).toMatchObject({ model: { dataset: 'two' }, owner: 'data', tags: [] });
  expect(value.rulesetFiles).toEqual(['metadata/staging.yml', 'metadata/shop/staging.yml']);
});

test('a nested table goes with its parent: silently when it is skipped too, else with a warning', () => {
  const tables = `{a: ${root}, a__b: ${nestedTable('a')}, a__b__c: ${nestedTable('a__b')}}`;
  const both = planOf(tables, "models: {skip: ['a*']}");
  expect([both.value.models, both.findings]).toEqual([[], []]);
  const parent = planOf(tables, 'models: {skip: [a]}');
  expect(parent.value.models).toEqual([]);
  expect([codesOf(parent), messagesOf(parent)]).toEqual([
    ['CDF213 /tables/a__b', 'CDF213 /tables/a__b__c'],
    [
      'Table "a__b" has no staging model, because its parent "a" has none',
      'Table "a__b__c" has no staging model, because its parent "a__b" has none',
    ],
  ]);
});

test('a table dlt did not load is not staged', () => {
  const plan = planOf('{seed: {x-cdf: {managed: false}, columns: {id: {data_type: text}}}}');
  expect([plan.value.models, plan.findings]).toEqual([[], []]);
});

const descriptions: [given: string, want: string][] = [
  ['', 'Rows of raw.a as dlt loads them. One row per id.'],
  ['description: Orders, ', 'Orders. One row per id.'],
  ['description: "Orders!\\n  of the shop?", ', 'Orders! of the shop? One row per id.'],
  ["description: '  ', ", 'Rows of raw.a as dlt loads them. One row per id.'],
];
for (const [given, want] of descriptions) {
  test(`a model described ${JSON.stringify(given)}`, () => {
    const plan = planOf(`{a: ${rootTable(key, `${given}write_disposition: merge`)}}`);
    expect(modelOf(plan, 'a').description).toBe(want);
  });
}

test('with naming s3_tables dlt’s tables have no underscore', () => {
  const schema = { ...schemaOf(`{a: ${root}}`), loadsTable: 'dlt_loads' };
  expect(sqlOf(modelOf(planStaging(schema, [], duckdb), 'a'))).toContain('FROM raw.dlt_loads');
});
