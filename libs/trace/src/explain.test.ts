import { resolveSchema } from '@cdf/catalog';
import { readDocument } from '@cdf/document';
import { dialectOf } from '@cdf/sql';
import { planStaging, type RuleMoment, readRuleset } from '@cdf/staging';
import { locator, parseYaml, type TreeMap } from '@cdf/text';
import { expect, test } from 'vitest';
import { explainColumn, explainTable } from './explain.ts';
import { findSubject } from './find-subject.ts';

const contract = `name: shop
tables:
  orders:
    write_disposition: merge
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
      total_cents: {data_type: bigint}
      email: {data_type: text, x-annotation-pii: true}
      note: {data_type: text}
      _dlt_load_id: {data_type: text, nullable: false}
      _dlt_id: {data_type: text, nullable: false, row_key: true}
  orders_2025:
    write_disposition: merge
    x-normalizer: {seen-data: true}
    columns:
      id: {data_type: bigint, nullable: false, primary_key: true}
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
const files = { schema: 'metadata/shop/schema.yml', rules: 'metadata/shop/staging.yml' };

function explained(rules: string, path: string) {
  const ruleset = `version: 1\nrules:\n${rules}`;
  const document = readDocument(parseYaml(contract, files.schema).value as TreeMap, files.schema);
  const origin = { destination: { name: 'warehouse', type: 'duckdb' }, dataset: 'raw', fromDlt: [] };
  const schema = resolveSchema(document, 'shop', origin).value;
  const moments = new Map<string, RuleMoment[]>();
  const own = readRuleset(parseYaml(ruleset, files.rules).value as TreeMap, files.rules);
  const plan = planStaging(schema, [own], dialectOf('duckdb')!, {
    watch: (moment) => {
      const { name } = moment.before.table;
      moments.set(name, [...(moments.get(name) ?? []), moment]);
    },
  }).value;
  const places = new Map([
    [files.schema, locator(contract)],
    [files.rules, locator(ruleset)],
  ]);
  const subject = findSubject(path, plan, moments);
  if ('code' in subject) return { finding: subject };
  const lineOf = (place: (typeof schema.tables)[number]['place']) => ({
    file: place.file,
    line: 'pointer' in place ? places.get(place.file)!(place.pointer, 'key').line : place.line,
  });
  const input = { plan, moments, lineOf };
  return subject.column === undefined
    ? { table: explainTable(subject.table, input) }
    : { column: explainColumn(subject.table, subject.column, input) };
}

const prefix = `  - name: cents
    when: {columns: [total_cents]}
    do: [{rename: {to: total}}, {minor_units: 2}]
`;

test('a column is told from its fact in the contract to its SQL, with each action and its line', () => {
  const { column } = explained(prefix, 'orders.total');
  expect(column).toMatchObject({
    path: 'shop.orders.total',
    status: 'staged',
    source: { column: 'total_cents', file: files.schema, line: 8, type: 'bigint' },
    lineage: ['orders.total_cents'],
    steps: [
      { rule: 'cents', file: files.rules, line: 5, action: 'rename', before: 'total_cents', after: 'total' },
      { rule: 'cents', file: files.rules, line: 5, action: 'minor_units', before: 'src.total_cents' },
    ],
    alias: 'total',
    type: 'decimal(18, 2)',
    skipped: [],
  });
  expect(column!.expression).toContain('src.total_cents');
});

const union = `  - {when: {tables: [orders]}, do: [{union: {tables: [orders_2025]}}]}
  - {when: {tables: [orders], columns: [note, id]}, do: [{rename: {add_suffix: _all}}]}
`;

test('a column of a union has a source in every table, and a NULL where one lacks it', () => {
  const of = (path: string) => {
    const { source, more_sources, lacking, lineage, below } = explained(union, path).column!;
    return { sources: [source, ...more_sources].map((one) => one && [one.table, one.line]), lacking, lineage, below };
  };
  expect(of('orders.note_all')).toEqual({
    sources: [
      ['orders', 10],
      ['orders_2025', 18],
    ],
    lacking: [],
    lineage: ['orders.note', 'orders_2025.note'],
    below: [],
  });
  expect(of('orders.email')).toMatchObject({
    sources: [['orders', 9]],
    lacking: ['orders_2025'],
    below: [
      { select: 'unioned', expression: 'email', alias: null },
      { select: 'unioned', expression: 'NULL::TEXT', alias: 'email' },
    ],
  });
  expect(of('orders._source')).toMatchObject({ sources: [null], lacking: [], lineage: [] });
  expect(of('orders__items.id_all')).toMatchObject({ lineage: ['orders.id', 'orders_2025.id'] });
  const { columns } = explained(union, 'orders').table!;
  expect(columns.map(({ name, from }) => `${name}: ${from.join(' ')}`)).toEqual([
    'id_all: orders.id orders_2025.id',
    '_source: ',
    'total_cents: orders.total_cents',
    'email: orders.email',
    'note_all: orders.note orders_2025.note',
    'loaded_at: _dlt_loads.inserted_at orders._dlt_load_id orders_2025._dlt_load_id',
    '_dlt_id: orders._dlt_id orders_2025._dlt_id',
  ]);
});

test('every name a column has or had finds it', () => {
  expect(explained(prefix, 'orders.total_cents').column?.name).toBe('total');
});

const skips: Record<string, readonly [rule: string, path: string, why: string]> = {
  'an earlier rule renamed it': [
    `${prefix}  - {when: {columns: [total_cents]}, do: [round]}`,
    'orders.total',
    `the column is called "total" at this step: the rule "cents" (${files.rules}:5) renamed it from "total_cents"`,
  ],
  'its type is another': [
    "  - {when: {columns: {names: ['*_cents'], types: [text]}}, do: [trim]}",
    'orders.total_cents',
    'the column is bigint at this step',
  ],
  'it lacks the annotation': [
    '  - {when: {columns: {names: [note], has: x-annotation-pii}}, do: [drop]}',
    'orders.note',
    'the column does not carry the hint or annotation',
  ],
  'an earlier rule dropped it': [
    '  - {name: gone, when: {columns: [note]}, do: [drop]}\n  - {when: {columns: [note]}, do: [trim]}',
    'orders.note',
    'the rule "gone" took the column out before',
  ],
  'the table is of another disposition': [
    '  - {when: {dispositions: [append], columns: [note]}, do: [trim]}',
    'orders.note',
    "the table's write disposition is merge",
  ],
  'it comes from the parent': [
    '  - {when: {columns: [orders_id]}, do: [{cast: text}]}',
    'orders__items.orders_id',
    'the column comes from "orders" and follows its rules',
  ],
};
test.each(Object.entries(skips))('a rule that looks as if it applied did not: %s', (_, [rule, path, why]) => {
  expect(explained(rule, path).column?.skipped.map((skip) => skip.why)).toEqual([why]);
});

test('a rule about something else is not told', () => {
  const rule = '  - {when: {columns: [note]}, do: [trim]}\n  - {when: {tables: [x], columns: [id]}, do: [trim]}';
  expect(explained(rule, 'orders.id').column?.skipped).toEqual([]);
});

test('a dropped column keeps its steps, and the last says which rule took it out', () => {
  const { column } = explained('  - {name: pii, when: {columns: {has: x-annotation-pii}}, do: [drop]}', 'orders.email');
  expect(column).toMatchObject({
    status: 'dropped',
    expression: null,
    steps: [{ rule: 'pii', action: 'drop', before: 'email', after: null }],
  });
});

test('what dlt keeps for itself is told as raw', () => {
  expect(explained(prefix, 'orders._dlt_load_id').column).toMatchObject({ status: 'raw', source: { role: 'load_id' } });
});

test('an inherited column tells what rules did to it above', () => {
  const rule = '  - {name: key, when: {tables: [orders], columns: [id]}, do: [{rename: {to: order_id}}]}';
  expect(explained(rule, 'orders__items.order_id').column).toMatchObject({
    lineage: ['orders.id'],
    steps: [{ table: 'orders', rule: 'key', before: 'id', after: 'order_id' }],
  });
});

test('a column that decides which rows stay says so', () => {
  const rule = '  - {name: last, when: {tables: [orders]}, do: [{dedupe: {by: [email], order: [{id: desc}]}}]}';
  expect(explained(rule, 'orders.email').column?.steps.map(({ after }) => after)).toEqual([
    'one row per email',
    'audit not_null',
  ]);
  expect(explained(rule, 'orders.id').column?.steps.map(({ after }) => after)).toEqual(['first by id desc']);
  expect(explained(rule, 'orders').table).toMatchObject({
    rows: { dedupe: { by: ['email'], order: ['id desc'] } },
    steps: [{ action: 'dedupe', before: null, after: 'one row per email; audits not_null' }],
  });
});

test('the query is told SELECT by SELECT, those of a union with one name', () => {
  const rule = '  - {when: {tables: [orders]}, do: [{union: {tables: [orders_2025]}}]}';
  const selects = explained(rule, 'orders').table!.selects;
  expect(selects.map(({ name, from }) => [name, from])).toEqual([
    ['unioned', 'raw.orders'],
    ['unioned', 'raw.orders_2025'],
    ['loads', 'raw._dlt_loads'],
    [null, 'unioned AS src'],
  ]);
  expect(selects[2]).toMatchObject({ joins: [], where: "schema_name = 'shop' AND status = 0" });
  expect(selects[3]).toMatchObject({ joins: ['LEFT JOIN loads\n  USING (_dlt_load_id)'], where: null });
});

test('a rule that names a table and does not reach it is told with the table', () => {
  const rule = '  - {when: {tables: [orders], nesting: nested}, do: [committed_only]}';
  expect(explained(rule, 'orders').table?.skipped.map(({ why }) => why)).toEqual(['the table is a root']);
});

test.each([
  ['order', 'did you mean "orders"?', '/tables'],
  ['orders.emial', 'did you mean "email"?', '/tables/orders'],
])('%s is not there', (path, hint, pointer) => {
  expect(explained(prefix, path).finding).toMatchObject({ code: 'CDF611', hint, at: { pointer } });
});

test('audits that come of what an action does are told of the column', () => {
  const rule =
    '  - {when: {columns: [note]}, do: [{map: {values: {a: y}}}, {to_bool: {true: [y], false: [n], audit: true}}]}\n';
  const { column } = explained(rule, 'orders.note');
  expect(column!.steps.map(({ action, after }) => `${action} ${after}`)).toEqual([
    "map CASE src.note WHEN 'a' THEN 'y' END",
    'map audit accepted_values',
    expect.stringMatching(/^to_bool CASE/),
    'to_bool audit cdf_no_loss',
  ]);
  expect(column!.audits).toEqual([{ name: 'cdf_no_loss', columns: ['note'], blocking: true }]);
});
