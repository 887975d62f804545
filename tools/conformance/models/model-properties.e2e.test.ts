import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { otherProperties, sqlmeshProperties, sqlmeshVersion } from '@cdf/staging';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensurePython } from '../../python/ensure.ts';
import { runProgram } from '../run-program.ts';
import { contractOf, type SmallProject, smallProject } from './small-project.ts';

/** What SQLMesh knows of properties, and what it reads of one model. */
interface Read {
  readonly version: string;
  readonly names: readonly string[];
  readonly models: readonly Readonly<Record<string, unknown>>[];
}

/** A property as a ruleset says it in YAML's flow style, and what SQLMesh has to make of it; awkward values on purpose. */
const cases: readonly [property: string, written: string, read: unknown][] = [
  ['kind', 'auto', { name: 'VIEW' }],
  ['kind', '{view: {materialized: true}}', { name: 'VIEW', materialized: true }],
  ['kind', 'full', { name: 'FULL' }],
  ['kind', 'incremental_by_time_range', { name: 'INCREMENTAL_BY_TIME_RANGE', time_column: '"loaded_at"' }],
  [
    'kind',
    `{incremental_by_time_range: {batch_size: 3, batch_concurrency: 2, lookback: 1, forward_only: true, disable_restatement: true,
      auto_restatement_cron: '@weekly', auto_restatement_intervals: 2, partition_by_time_column: false, on_destructive_change: warn,
      on_additive_change: ignore}}`,
    {
      ...{
        name: 'INCREMENTAL_BY_TIME_RANGE',
        time_column: '"loaded_at"',
        batch_size: 3,
        batch_concurrency: 2,
        lookback: 1,
      },
      ...{
        forward_only: true,
        disable_restatement: true,
        auto_restatement_cron: '@weekly',
        auto_restatement_intervals: 2,
      },
      ...{ partition_by_time_column: false, on_destructive_change: 'WARN', on_additive_change: 'IGNORE' },
    },
  ],
  ['owner', "O'Neil", "O'Neil"],
  ['cron', "'*/30 5 * * 1-5'", '*/30 5 * * 1-5'],
  ['cron_tz', 'America/New_York', 'America/New_York'],
  ['interval_unit', 'quarter_hour', 'quarter_hour'],
  ['start', "'2025-01-01'", '2025-01-01'],
  ['start', '2025-01-01', '2025-01-01'],
  ['start', '1 week ago', '1 week ago'],
  ['end', "'2026-01-01'", '2026-01-01'],
  ['tags', "[a, 'b c', \"d'e\", select, A]", ['a', 'b c', "d'e", 'select', 'A']],
  ['tags', 'one', ['one']],
  ['stamp', "'1'", '1'],
  ['table_format', 'iceberg', 'iceberg'],
  ['storage_format', 'parquet', 'parquet'],
  ['partitioned_by', 'id', ['"id"']],
  ['partitioned_by', '[id, "group"]', ['"id"', '"group"']],
  ['partitioned_by', `[{column: group, sql: "DATE_TRUNC('month', {column})"}]`, [`DATE_TRUNC('MONTH', "group")`]],
  ['clustered_by', '[group, loaded_at]', ['"group"', '"loaded_at"']],
  ['depends_on', '[other.model, "Odd.na me"]', ['"odd"."na me"', '"other"."model"']],
  ['depends_on', 'other.model', ['"other"."model"']],
  [
    'physical_properties',
    `{a.b: 7, 'odd "key"': true, select: x, partition_expiration_days: -1.5, labels: [[team, "data's"], [b, c]], list: [1], none: null}`,
    {
      'a.b': 7,
      'odd "key"': true,
      select: 'x',
      partition_expiration_days: -1.5,
      labels: [
        ['team', "data's"],
        ['b', 'c'],
      ],
      list: [1],
      none: null,
    },
  ],
  ['virtual_properties', '{creatable_type: SECURE}', { creatable_type: 'SECURE' }],
  [
    'session_properties',
    '{query_label: [[a, b], [c, d]], warehouse: x}',
    {
      query_label: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      warehouse: 'x',
    },
  ],
  ['physical_version', "'12345678'", '12345678'],
  ['allow_partials', 'true', true],
  [
    'signals',
    '[{is_there: {dataset: x, at_least: 3}}, {is_there: }]',
    [
      ['is_there', { dataset: 'x', at_least: 3 }],
      ['is_there', {}],
    ],
  ],
  ['gateway', 'other', 'other'],
  ['optimize_query', 'false', false],
  ['ignored_rules', '[noselectstar]', ['noselectstar']],
  ['ignored_rules', 'noselectstar', ['noselectstar']],
  [
    'grants',
    '{select: [r1, "role:x"], insert: [r2], delete: r3}',
    { select: ['r1', 'role:x'], insert: ['r2'], delete: ['r3'] },
  ],
  ['grants_target_layer', 'all', 'all'],
];

/** Properties that SQLMesh takes only beside others. */
const beside: Readonly<Record<string, string>> = {
  end: "start: '2025-01-01', ",
  partitioned_by: 'kind: full, ',
  clustered_by: 'kind: full, ',
  allow_partials: 'kind: incremental_by_time_range, ',
};

const columns = `{id: {data_type: bigint}, group: {data_type: timestamp}, _dlt_load_id: {data_type: text, nullable: false},
  _dlt_id: {data_type: text, nullable: false, row_key: true}}`;
const table = `{write_disposition: append, x-normalizer: {seen-data: true}, columns: ${columns}}`;

let project: SmallProject;
let read: Read;

// Both places where properties stand: an action of a rule, and `models:` at the top.
beforeAll(async () => {
  const said = cases.map(([property, written]) => `{${beside[property] ?? ''}${property}: ${written}}`);
  const rules = said.map((one, index) => `  - {when: {tables: [t${index}]}, do: [{model: ${one}}]}\n`);
  const files = said.flatMap((one, index) => [
    [`metadata/m${index}/schema.yml`, contractOf(`m${index}`, `raw_m${index}`, `{t: ${table}}`)],
    [`metadata/m${index}/staging.yml`, `version: 1\nmodels: ${one}\n`],
  ]);
  const tables = `{${said.map((_, index) => `t${index}: ${table}`).join(', ')}}`;
  project = await smallProject(tables, `version: 1\nrules:\n${rules.join('')}`, Object.fromEntries(files));
  await project.cdf('sync', '--no-pull');
  const models = said.flatMap((_, index) => [`shop/t${index}.sql`, `m${index}/t.sql`]);
  const paths = models.map((path) => join(project.folder, 'models/staging', path));
  const reader = join(import.meta.dirname, 'read_properties.py');
  read = JSON.parse(await runProgram(project.folder, await ensurePython(), ['-W', 'ignore', reader, ...paths]));
});
afterAll(() => rm(project.folder, { recursive: true }));

test("the list is that of the SQLMesh that is installed, every property is a rule's or has its reason", () => {
  expect(read.version).toBe(sqlmeshVersion);
  const listed = [...sqlmeshProperties.map(({ name }) => name), ...otherProperties.keys()];
  // SQLMesh takes `grain` for one of its `grains`.
  expect(listed.filter((name) => name !== 'grain').sort()).toEqual(read.names);
});

test('every property has a case', () => {
  expect([...new Set(cases.map(([property]) => property))].sort()).toEqual(
    sqlmeshProperties.map(({ name }) => name).sort(),
  );
});

test.each(cases.map((one, index) => [...one, index] as const))('%s %s', (property, _, wanted, index) => {
  const models = read.models.slice(2 * index, 2 * index + 2);
  expect(models.map((one) => one[property])).toEqual([wanted, wanted]);
});
