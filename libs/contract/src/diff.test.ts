import { guardFragment, loadReader } from '@cdf/sql';
import { expect, test } from 'vitest';
import { diff } from './diff.ts';
import { changeRules } from './rules/index.ts';
import { surfaceOf } from './surface-of.ts';
import { nestedTable, plainForms, planFrom, rootTable, surfaceFrom } from './testing/surface-of.ts';

/** What is there before or after: the text of `tables:`, and that of the ruleset. */
type Side = string | readonly [tables: string, ruleset: string];

const surface = (side: Side) => (typeof side === 'string' ? surfaceFrom(side) : surfaceFrom(...side));
const told = (before: Side, after: Side): string[] =>
  diff(surface(before), surface(after)).map(({ id, grade, rebuild }) => `${id} ${grade}, ${rebuild}`);

const orders = (columns: string, hints?: string) => `{orders: ${rootTable(columns, hints)}}`;
const column = (hints: string) => orders(`x: {${hints}}`);
const merged = (strategy: string) =>
  orders('x: {data_type: bigint, nullable: false, primary_key: true}', `write_disposition: merge${strategy}`);
const rules = (tables: string, list: string): Side => [tables, `version: 1\nrules: ${list}`];
const doing = (tables: string, action: string): Side => rules(tables, `[{when: {columns: [x]}, do: [${action}]}]`);
const onTable = (tables: string, action: string): Side =>
  rules(tables, `[{when: {tables: [orders]}, do: [${action}]}]`);
const text = column('data_type: text');
const keyed = orders('x: {data_type: bigint, nullable: false, primary_key: true}', 'write_disposition: append');

/** Before, after, and all that is told. */
const cases: readonly (readonly [Side, Side, readonly string[]])[] = [
  [
    text,
    `{orders: ${rootTable('x: {data_type: text}')}, items: ${rootTable('y: {data_type: text}')}}`,
    ['shop.items:table-added safe, nothing', 'shop.items:model-added safe, model'],
  ],
  [
    `{orders: ${rootTable('x: {data_type: text}')}, items: ${rootTable('y: {data_type: text}')}}`,
    text,
    ['shop.items:table-removed breaking, model and below'],
  ],
  [
    text,
    `{purchases: ${rootTable('x: {data_type: text}', 'write_disposition: append, x-renamed-from: orders')}}`,
    [
      'shop.orders:table-renamed breaking, model and below',
      'shop.orders:rows-changed breaking, model and below',
      'shop.orders:model-metadata-changed safe, metadata',
    ],
  ],
  [text, orders('x: {data_type: text}, y: {data_type: date}'), ['shop.orders.y:column-added safe, model']],
  [
    orders('x: {data_type: bigint}'),
    orders('x: {data_type: bigint}, x__v_text: {data_type: text, variant: true}'),
    ['shop.orders.x__v_text:variant-appeared risky, model'],
  ],
  [
    orders('x: {data_type: text}, y: {data_type: date}'),
    text,
    ['shop.orders.y:column-removed breaking, model and below'],
  ],
  [text, orders('y: {data_type: text, x-renamed-from: x}'), ['shop.orders.x:column-renamed breaking, model and below']],
  // Likeness is no renaming.
  [
    text,
    orders('y: {data_type: text}'),
    ['shop.orders.x:column-removed breaking, model and below', 'shop.orders.y:column-added safe, model'],
  ],
  // A name that is still there was not renamed.
  [
    text,
    orders('x: {data_type: text}, y: {data_type: text, x-renamed-from: x}'),
    ['shop.orders.y:column-added safe, model'],
  ],
  [text, column('data_type: date'), ['shop.orders.x:column-retyped breaking, model and below']],
  [
    column('data_type: decimal, precision: 10, scale: 2'),
    column('data_type: decimal, precision: 12, scale: 2'),
    ['shop.orders.x:column-widened risky, model and below'],
  ],
  [
    column('data_type: decimal, precision: 12, scale: 2'),
    column('data_type: decimal, precision: 10, scale: 2'),
    ['shop.orders.x:column-narrowed risky, model and below'],
  ],
  [
    column('data_type: decimal, precision: 12, scale: 2'),
    column('data_type: decimal, precision: 12, scale: 4'),
    ['shop.orders.x:precision-changed risky, model and below'],
  ],
  [
    column('data_type: timestamp'),
    column('data_type: timestamp, timezone: false'),
    ['shop.orders.x:timezone-changed risky, model and below'],
  ],
  [
    column('data_type: text'),
    column("data_type: text, x-sql-type: 'ENUM'"),
    ['shop.orders.x:physical-type-changed risky, model and below'],
  ],
  // Drivers give integers of up to 32 bits as numbers and wider ones as text.
  [
    column('data_type: bigint, precision: 32'),
    column('data_type: bigint'),
    ['shop.orders.x:column-retyped breaking, model and below'],
  ],
  [column('data_type: text, nullable: false'), text, ['shop.orders.x:column-nullable breaking, metadata']],
  [text, column('data_type: text, nullable: false'), ['shop.orders.x:column-not-null risky, metadata']],
  [keyed, orders('x: {data_type: bigint, nullable: false}'), ['shop.orders:primary-key-changed breaking, nothing']],
  [column('data_type: text, x-annotation-pii: email'), text, ['shop.orders.x:privacy-mark-removed risky, nothing']],
  [text, column('data_type: text, x-annotation-pii: true'), ['shop.orders.x:privacy-mark-changed safe, nothing']],
  [text, column('data_type: text, x-deprecated: {use: y}'), ['shop.orders.x:deprecation-changed safe, nothing']],
  [
    text,
    orders('x: {data_type: text}', 'write_disposition: append, x-deprecated: {}'),
    ['shop.orders:table-deprecation-changed safe, nothing'],
  ],
  [
    text,
    column('data_type: text, description: What it is'),
    ['shop.orders.x:column-description-changed safe, metadata'],
  ],
  [
    orders('x: {data_type: text}, y: {data_type: text}'),
    orders('y: {data_type: text}, x: {data_type: text}'),
    ['shop.orders:columns-reordered safe, model and below'],
  ],
  [
    text,
    orders('x: {data_type: text}', 'write_disposition: append, description: One row per order'),
    ['shop.orders:table-description-changed safe, metadata', 'shop.orders:model-metadata-changed safe, metadata'],
  ],
  [
    text,
    orders('x: {data_type: text}', 'write_disposition: append, x-sqlmesh: {tags: [raw]}'),
    ['shop.orders:sqlmesh-metadata-changed safe, metadata'],
  ],
  [
    text,
    orders(
      'x: {data_type: text}',
      "write_disposition: append, x-sqlmesh: {audits: [{name: number_of_rows, threshold: '0'}]}",
    ),
    ['shop.orders:raw-audit-added safe, metadata'],
  ],
  [
    orders(
      'x: {data_type: text}',
      "write_disposition: append, x-sqlmesh: {audits: [{name: number_of_rows, threshold: '0'}]}",
    ),
    text,
    ['shop.orders:raw-audit-removed risky, metadata'],
  ],
  // A lowered bar is another audit.
  [
    orders(
      'x: {data_type: text}',
      "write_disposition: append, x-sqlmesh: {audits: [{name: number_of_rows, threshold: '9'}]}",
    ),
    orders(
      'x: {data_type: text}',
      "write_disposition: append, x-sqlmesh: {audits: [{name: number_of_rows, threshold: '0'}]}",
    ),
    ['shop.orders:raw-audit-removed risky, metadata', 'shop.orders:raw-audit-added safe, metadata'],
  ],
  [
    keyed,
    orders('x: {data_type: bigint, nullable: false, primary_key: true}', 'write_disposition: replace'),
    ['shop.orders:disposition-changed breaking, nothing', 'shop.orders:audit-added safe, metadata'],
  ],
  [
    merged(''),
    merged(', x-merge-strategy: insert-only'),
    [
      'shop.orders:merge-strategy-changed breaking, nothing',
      'shop.orders:grain-changed breaking, metadata',
      'shop.orders:audit-weakened risky, metadata',
      'shop.orders:audit-added safe, metadata',
      'shop.orders:model-metadata-changed safe, metadata',
    ],
  ],
  [
    `{orders: ${rootTable('x: {data_type: text}')}, a: ${rootTable('y: {data_type: text}')}, n: ${nestedTable('orders')}}`,
    `{orders: ${rootTable('x: {data_type: text}')}, a: ${rootTable('y: {data_type: text}')}, n: ${nestedTable('a')}}`,
    [
      'shop.n:parent-changed breaking, model and below',
      'shop.n:grain-changed breaking, metadata',
      'shop.n:rows-changed breaking, model and below',
      'shop.n:model-metadata-changed safe, metadata',
      'shop.n.a__dlt_id:staged-column-added safe, model',
      'shop.n.loaded_at:staged-description-changed safe, metadata',
      'shop.n.orders__dlt_id:staged-column-removed breaking, model and below',
    ],
  ],
  [text, doing(text, 'rename: {to: z}'), ['shop.orders.x:staged-column-renamed breaking, model and below']],
  [text, doing(text, 'drop: {}'), ['shop.orders.x:staged-column-removed breaking, model and below']],
  [text, doing(text, 'trim: {}'), ['shop.orders.x:staged-value-changed breaking, model and below']],
  [
    column('data_type: bigint'),
    doing(column('data_type: bigint'), 'cast: text'),
    [
      'shop.orders.x:staged-column-retyped breaking, model and below',
      'shop.orders.x:staged-value-changed breaking, model and below',
    ],
  ],
  [
    doing(column('data_type: bigint'), 'cast: "decimal(10, 2)"'),
    doing(column('data_type: bigint'), 'cast: "decimal(12, 2)"'),
    ['shop.orders.x:staged-column-resized risky, model and below'],
  ],
  [
    doing(column('data_type: text'), 'default: none'),
    text,
    [
      'shop.orders.x:staged-value-changed breaking, model and below',
      'shop.orders.x:staged-column-nullable breaking, metadata',
    ],
  ],
  [
    text,
    doing(column('data_type: text'), 'default: none'),
    [
      'shop.orders.x:staged-value-changed breaking, model and below',
      'shop.orders.x:staged-column-not-null safe, metadata',
    ],
  ],
  [text, doing(text, 'describe: What it is'), ['shop.orders.x:staged-description-changed safe, metadata']],
  [
    text,
    rules(text, '[{when: {tables: [orders]}, do: [{surrogate_key: {name: k, columns: [x]}}]}]'),
    ['shop.orders.k:staged-column-added safe, model'],
  ],
  [
    orders('x: {data_type: text}, y: {data_type: text}'),
    rules(
      orders('x: {data_type: text}, y: {data_type: text}'),
      '[{when: {tables: [orders]}, do: [{order: {first: [y]}}]}]',
    ),
    ['shop.orders:staged-columns-reordered safe, model and below'],
  ],
  [text, [text, 'version: 1\nmodels: {skip: [orders]}'], ['shop.orders:model-removed breaking, model and below']],
  [text, [text, "version: 1\nmodels: {name: 'stg_{table}'}"], ['shop.orders:model-renamed breaking, model and below']],
  [
    onTable(text, 'audit: {accepted_values: {column: x, is_in: [a]}}'),
    text,
    ['shop.orders:audit-weakened risky, metadata'],
  ],
];

const having = (properties: string): Side => [text, `version: 1\nmodels: {${properties}}`];
const kept = (ruleset: string, tables = text): Side => [
  tables,
  `version: 1\nmodels: {kind: {incremental_by_time_range: {forward_only: true}}}\n${ruleset}`,
];
const trimmed = 'rules: [{when: {columns: [x]}, do: [trim]}]';
const sqlmesh = (said: string): Side =>
  orders('x: {data_type: text}', `write_disposition: append, x-sqlmesh: {${said}}`);
const hourly = having("cron: '@hourly'");

/** What SQLMesh is told of a model, and of a raw table. */
const properties: typeof cases = [
  [text, having('kind: full'), ['shop.orders:model-kind-changed risky, model and below']],
  [
    having('kind: incremental_by_time_range'),
    having('kind: {incremental_by_time_range: {lookback: 2}}'),
    ['shop.orders:model-lookback-changed safe, model and below'],
  ],
  // An option that came with its kind is no change of its own.
  [
    having('kind: {view: {materialized: true}}'),
    having('kind: full'),
    ['shop.orders:model-kind-changed risky, model and below'],
  ],
  [
    having('kind: full'),
    having('kind: full, partitioned_by: x, clustered_by: [x]'),
    ['shop.orders:model-storage-changed safe, model'],
  ],
  [text, having('gateway: other'), ['shop.orders:model-gateway-changed risky, model']],
  [text, having('depends_on: a.b'), ['shop.orders:model-dependencies-changed safe, model and below']],
  [text, having('grants: {select: [everyone]}'), ['shop.orders:model-grants-changed risky, metadata']],
  [text, having('ignored_rules: [noselectstar]'), ['shop.orders:model-linter-changed safe, nothing']],
  [
    text,
    having('start: 2026-01-01, end: 2027-01-01'),
    ['shop.orders:model-intervals-changed safe, model', 'shop.orders:model-settings-changed safe, metadata'],
  ],
  [text, hourly, ['shop.orders:model-intervals-changed safe, model']],
  // A run at another time of the day has the same intervals.
  [text, having("cron: '30 5 * * *'"), ['shop.orders:model-settings-changed safe, metadata']],
  [hourly, having("cron: '0 * * * *', cron_tz: Asia/Tokyo"), ['shop.orders:model-settings-changed safe, metadata']],
  [having('start: 2026-03-01'), having('start: 2026-02-01'), ['shop.orders:model-intervals-changed safe, model']],
  [having('start: 2026-02-01'), having('start: 2026-03-01'), ['shop.orders:model-settings-changed safe, metadata']],
  [having('start: 2026-02-01'), having('start: 1 week ago'), ['shop.orders:model-intervals-changed safe, model']],
  // Forward-only: rows that are there are never built anew, unless the raw table is another for SQLMesh too.
  [kept(''), kept(trimmed), ['shop.orders.x:staged-value-changed breaking, metadata']],
  [
    kept(''),
    kept('', orders('x: {data_type: text}, y: {data_type: date}')),
    ['shop.orders.y:column-added safe, views'],
  ],
  [
    kept('', column('data_type: text')),
    kept('', column('data_type: date')),
    ['shop.orders.x:column-retyped breaking, model and below'],
  ],
  [sqlmesh('owner: a'), sqlmesh('owner: a, gateway: b'), ['shop.orders:raw-gateway-changed risky, model and below']],
  [sqlmesh('owner: a'), sqlmesh("owner: a, stamp: '1'"), ['shop.orders:raw-property-changed safe, views']],
];

const [orderTable, itemTable] = [rootTable('x: {data_type: text}'), rootTable('y: {data_type: text}')];
const referring = rootTable(
  'x: {data_type: text}',
  'write_disposition: append, references: [{columns: [x], referenced_table: items, referenced_columns: [y]}]',
);
const related: typeof cases = [
  [
    `{orders: ${orderTable}, items: ${itemTable}}`,
    `{orders: ${referring}, items: ${itemTable}}`,
    ['shop.orders:relations-changed safe, metadata'],
  ],
];

test.each([...cases, ...properties, ...related])('%#: %j', (before, after, expected) => {
  expect(told(before, after)).toEqual(expected);
});

test('another dataset', () => {
  const before = surface(text);
  const moved = new Map([...before.tables].map(([name, table]) => [name, { ...table, sqlName: `other.${name}` }]));
  expect(diff(before, { ...before, tables: moved }).map(({ id, grade }) => `${id} ${grade}`)).toEqual([
    'shop.orders:table-moved breaking',
  ]);
});

test('whatever else changes in a query', () => {
  const before = surface(text);
  const models = new Map([...before.models].map(([name, model]) => [name, { ...model, query: `${model.query} ` }]));
  expect(diff(before, { ...before, models }).map(({ id, grade }) => `${id} ${grade}`)).toEqual([
    'shop.orders:query-changed breaking',
  ]);
});

test('a value computed in steps is told apart by its first one', async () => {
  const reader = await loadReader();
  const tables = orders('x: {data_type: text}, y: {data_type: text}');
  const step = (word: string) =>
    surfaceFrom(
      tables,
      `version: 1\nrules: [{when: {columns: [x]}, do: [{null_values: [${word}]}]}, {when: {tables: [orders]}, do: [{where: "y <> 'a'"}]}, {when: {columns: [x]}, do: [{default: b}]}]`,
      (fragment) => guardFragment(fragment, reader),
    );
  expect(diff(step('a'), step('b')).map(({ id }) => id)).toEqual(['shop.orders.x:staged-value-changed']);
});

test('values that drivers return in another form, and TypeScript that is gone', () => {
  const plan = planFrom(
    orders('n: {data_type: bigint, precision: 16}, big: {data_type: bigint}, x: {data_type: text}'),
    'version: 1\nrules: [{when: {columns: [x]}, do: [{cast: bigint}]}]',
  );
  const [before, after] = [surfaceOf(plan, plainForms), surfaceOf(plan, { ...plainForms, bigint: 'bigint' })];
  expect(diff(before, after).map(({ id, grade, rebuild }) => `${id} ${grade}, ${rebuild}`)).toEqual([
    'shop.orders.big:driver-form-changed breaking, nothing',
    'shop.orders.x:staged-driver-form-changed breaking, nothing',
  ]);
  const without = surfaceOf(plan, undefined);
  expect(diff(before, without).map(({ id }) => id)).toEqual(['shop.orders:row-types-removed']);
  expect(diff(without, before)).toEqual([]);
});

test('every rule is in a case', () => {
  const ofSettings = ['row-types-removed', 'driver-form-changed', 'staged-driver-form-changed'];
  const seen = new Set(['table-moved', 'query-changed', ...ofSettings]);
  for (const [, , expected] of [...cases, ...properties, ...related])
    for (const one of expected) seen.add(/:([a-z-]+) /.exec(one)![1]!);
  expect(
    Object.values(changeRules)
      .flatMap((all) => all.map(({ name }) => name))
      .filter((name) => !seen.has(name)),
  ).toEqual([]);
});

test('a surface differs from itself in nothing', () => {
  for (const [before, after] of cases) for (const side of [before, after]) expect(told(side, side)).toEqual([]);
});

test('a schema that is gone or new', () => {
  const there = surface(text);
  expect(diff(there, undefined).map(({ id, isGone }) => `${id} ${isGone}`)).toEqual(['shop.orders:table-removed true']);
  expect(diff(undefined, there).map(({ id }) => id)).toEqual(['shop.orders:table-added', 'shop.orders:model-added']);
  expect(diff(undefined, undefined)).toEqual([]);
});

test('a change of a united column names the raw columns of all its tables', () => {
  const united = 'version: 1\nrules: [{when: {tables: [orders]}, do: [{union: {tables: [old]}}]}]';
  const [x, none] = ['x: {data_type: text, nullable: false}', 'y: {data_type: text}'];
  const surface = (old: string) => surfaceFrom(`{orders: ${rootTable(x)}, old: ${rootTable(old)}}`, united);
  const told = diff(surface(x), surface(none)).map(({ id, from }) => [id, from]);
  expect(told).toEqual([
    ['shop.old.x:column-removed', undefined],
    ['shop.old.y:column-added', undefined],
    ['shop.orders.x:staged-column-nullable', ['old.x', 'orders.x']],
  ]);
});
