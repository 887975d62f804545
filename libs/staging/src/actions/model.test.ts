import { expect, test } from 'vitest';
import { codesOf, messagesOf, nestedTable, rootTable } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const columns = 'id: {data_type: bigint}, seen: {data_type: timestamp}, note: {data_type: text}';
const tables = `{events: ${rootTable(columns)}, events__tags: ${nestedTable('events')}}`;
const event = (id: number, load: string, note: string | null) => ({ id, note, _dlt_load_id: load, _dlt_id: `r${id}` });
const rows = {
  events: [
    event(1, '1', 'é'.repeat(5000)),
    event(2, '2', null),
    event(2, '2', ''),
    event(4, '3', 'a'),
    event(5, '2', 'a'),
  ].map((row, index) => ({ ...row, _dlt_id: `r${index}` })),
  events__tags: [0, 1, 3].map((at) => ({
    ...{ value: `of ${at}`, _dlt_parent_id: `r${at}`, _dlt_list_idx: 0, _dlt_id: `n${at}` },
  })),
};
const incremental = '{model: {kind: incremental_by_time_range}}';
const during = (interval: readonly [string, string]) =>
  stage({ tables, rows, interval, rules: `[{do: [${incremental}]}]` });

test('an incremental model has the rows of the loads that finished in an interval, nested ones too', async () => {
  const first = await during(['2026-03-01 00:00:00+00:00', '2026-03-01 23:59:59.999999+00:00']);
  expect(await first.rows('events', ['id'])).toEqual([['1']]);
  expect(await first.rows('events__tags', ['value'])).toEqual([['of 0']]);
  const second = await during(['2026-03-02 00:00:00+00:00', '2026-03-02 23:59:59.999999+00:00']);
  expect(await second.rows('events', ['id'])).toEqual([['2'], ['2'], ['5']]);
  expect(await second.rows('events__tags', ['value'])).toEqual([['of 1']]);
  expect(second.model('events').kind).toEqual({
    ...{ name: 'INCREMENTAL_BY_TIME_RANGE', timeColumn: 'loaded_at', options: [] },
  });
});

test('incremental is the one way of it that is sound', async () => {
  const kinds = await Promise.all(
    ['incremental', 'incremental_by_time_range'].map(
      async (kind) =>
        (await plannedOn({ tables, rules: `[{do: [{model: {kind: ${kind}}}]}]` })).value.modelByTable.get('events')!
          .kind,
    ),
  );
  expect(kinds[0]).toMatchObject({ name: 'INCREMENTAL_BY_TIME_RANGE', timeColumn: 'loaded_at' });
  expect(kinds[0]).toEqual(kinds[1]);
});

test('rows of a load that never finished are in no interval, and loaded_at is never NULL', async () => {
  const all = await during(['2020-01-01 00:00:00+00:00', '2030-01-01 00:00:00+00:00']);
  expect((await all.rows('events', ['id'])).flat()).toEqual(['1', '2', '2', '5']);
  expect(all.model('events').columns.find(({ name }) => name === 'loaded_at')!.nullable).toBe(false);
});

test('with SQL of rules, filters and another name of loaded_at', async () => {
  const staged = await stage({
    tables,
    rows,
    interval: ['2026-03-02 00:00:00+00:00', '2026-03-03 00:00:00+00:00'],
    rules: `[{when: {tables: [events]}, do: [${incremental}, {add: {name: twice, type: bigint, sql: id * 2}}, {where: twice > 4}]},
      {when: {columns: [loaded_at]}, do: [{rename: {to: seen_at}}]}]`,
  });
  expect(await staged.rows('events', ['id', 'twice'])).toEqual([['5', '10']]);
  expect(staged.model('events').kind).toMatchObject({ timeColumn: 'seen_at' });
});

const properties = async (...rules: readonly string[]) =>
  (await plannedOn({ tables, rules: `[${rules.join(', ')}]` })).value.modelByTable.get('events')!.properties;

test('columns of a property are meant by their identity', async () => {
  expect(
    await properties(
      `{when: {tables: [events]}, do: [{model: {kind: full, partitioned_by: [id, {column: seen, sql: "DATE_TRUNC('month', {column})"}]}}]}`,
      '{when: {columns: [id]}, do: [{rename: {to: event_id}}]}',
      '{when: {columns: [seen]}, do: [{rename: {to: Seen}}]}',
    ),
  ).toEqual([
    {
      name: 'partitioned_by',
      value: {
        shape: 'columns',
        columns: [
          { kind: 'column', name: 'event_id' },
          { kind: 'raw', sql: expect.stringMatching(/^DATE_TRUNC\('month', "?[Ss]een"?\)$/), reads: ['Seen'] },
        ],
      },
    },
  ]);
});

test('a later property replaces an earlier one, in the order of the MODEL block', async () => {
  const all = await properties(
    '{when: {tables: [events]}, do: [{model: {start: "2025-01-01", cron: "@hourly"}}]}',
    '{when: {tables: [events]}, do: [{model: {cron: "@daily"}}]}',
  );
  expect(all.map(({ name, value }) => [name, value])).toEqual([
    ['cron', { shape: 'text', text: '@daily' }],
    ['start', { shape: 'text', text: '2025-01-01' }],
  ]);
});

const refusals: [rules: string, code: string, message: string | RegExp][] = [
  [
    '{do: [{model: {crom: "@daily"}}]}',
    'CDF315 /rules/0/do/0/model/crom',
    'SQLMesh has no property "crom" in a MODEL block',
  ],
  [
    '{do: [{model: {audits: [x]}}]}',
    'CDF315 /rules/0/do/0/model/audits',
    '"audits" of a MODEL block is not a rule\'s to set',
  ],
  [
    '{do: [{model: {kind: scd_type_2}}]}',
    'CDF315 /rules/0/do/0/model/kind',
    /^A staging model cannot be of this kind: it makes a history/,
  ],
  [
    '{do: [{model: {partitioned_by: [idd]}}]}',
    'CDF306 /rules/0/do/0/model/partitioned_by/0',
    /has no column "idd" at this step$/,
  ],
  [
    '{do: [{model: {partitioned_by: {column: id, sql: "COALESCE({column}, length(note))"}}}]}',
    'CDF315 /rules/0/do/0/model/partitioned_by',
    'This reads column "note" besides "id"',
  ],
  [
    '{do: [{model: {clustered_by: {column: id, sql: "(SELECT 1)"}}}]}',
    'CDF426 /rules/0/do/0/model/clustered_by/sql',
    /./,
  ],
  [
    '{do: [{model: {physical_properties: {a_b: ["{{ x }}"]}}}]}',
    'CDF315 /rules/0/do/0/model/physical_properties',
    /^The text "\{\{ x \}\}" of "physical_properties" cannot be written/,
  ],
  ['{do: [{model: {clustered_by: id}}]}', 'CDF315 /rules/0/do/0/model/clustered_by', 'A view has no "clustered_by"'],
  [
    `{do: [{model: {kind: full, clustered_by: id}}]}, {when: {columns: [id]}, do: [drop]}`,
    'CDF315 /rules/0/do/0/model/clustered_by',
    'A later rule drops a column of "clustered_by"',
  ],
];
test.each(refusals)('refused: %s', async (rule, code, message) => {
  const plan = await plannedOn({
    tables: `{events: ${rootTable(columns)}}`,
    rules: `[${rule}]`,
  });
  expect(codesOf(plan)).toEqual([code]);
  expect(messagesOf(plan)[0]).toMatch(message);
});

const merged = 'write_disposition: merge';
const changing: [table: string, rules: string, why: string][] = [
  [
    rootTable('id: {data_type: bigint, primary_key: true}', merged),
    '',
    'its rows may change or go: dlt loads it with "merge"',
  ],
  [
    rootTable('id: {data_type: bigint}', 'write_disposition: replace'),
    '',
    'its rows may change or go: dlt loads it with "replace"',
  ],
  [rootTable('id: {data_type: bigint}'), '{dedupe: {by: [id]}}', 'its rows may change or go: dedupe lets'],
  [rootTable('id: {data_type: bigint}'), '{loaded_at: load}', 'loaded_at is the beginning of a load'],
];
test.each(changing)('no incremental model where rows may change: %s %s', async (table, action, why) => {
  const actions = [incremental, action].filter((one) => one !== '').join(', ');
  const [message] = messagesOf(await plannedOn({ tables: `{events: ${table}}`, rules: `[{do: [${actions}]}]` }));
  expect(message).toContain(`The model of "events" cannot be incremental: ${why}`);
});

test('nor without its time, nor where the rows of a parent may change', async () => {
  const dropped = `[{do: [${incremental}]}, {when: {columns: [loaded_at]}, do: [drop]}]`;
  expect(messagesOf(await plannedOn({ tables: `{events: ${rootTable(columns)}}`, rules: dropped }))).toEqual([
    'The model of "events" cannot be incremental: it has no loaded_at',
  ]);
  const rules = `[{when: {tables: [events]}, do: [{dedupe: {by: [id]}}]}, {when: {tables: [events__tags]}, do: [${incremental}]}]`;
  expect(messagesOf(await plannedOn({ tables, rules }))).toEqual([
    'The model of "events__tags" cannot be incremental: its rows may change or go: of its parent: dedupe lets a later row take the place of an earlier one',
  ]);
});
