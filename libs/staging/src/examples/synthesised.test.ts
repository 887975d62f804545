import { dialectOf } from '@cdf/sql';
import { expect, test } from 'vitest';
import { planStaging } from '../plan-staging.ts';
import { rootTable, rulesetOf, schemaOf } from '../testing/plan-of.ts';
import { realJudge } from '../testing/real-judge.ts';

const orders = rootTable(
  'id: {data_type: bigint, nullable: false, primary_key: true}, total: {data_type: bigint}, note: {data_type: text, precision: 4}, gone: {data_type: bool, hard_delete: true}',
);

async function testOf(rules: string, models = '{}', type = 'duckdb') {
  const { value, findings } = planStaging(
    schemaOf(`{orders: ${orders}}`, type),
    [rulesetOf(`{models: ${models}, rules: ${rules}}`)],
    dialectOf(type)!,
    { judge: await realJudge() },
  );
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [found, ...others] = value.tests;
  expect(others).toEqual([]);
  return (
    found && {
      raw: found.inputs[0]!.rows.map((row) => Object.fromEntries(row)),
      staged: found.rows.map((row) => Object.fromEntries(row)),
    }
  );
}

const dlt = { _dlt_load_id: '1', _dlt_id: 'row 1' };

test('what a rule computes is not given, and the rest comes out as it went in', async () => {
  expect(await testOf('[{when: {columns: [total]}, do: [{minor_units: 2}]}]')).toEqual({
    raw: [{ id: 1, note: 'text', gone: true, ...dlt }],
    staged: [{ id: 1, note: 'text', gone: true }],
  });
});

test('of two rows with one key one stays, and what a filter reads is NULL', async () => {
  const rules = '[{when: {tables: [orders]}, do: [{dedupe: {by: primary_key}}, drop_deleted]}]';
  expect(await testOf(rules)).toEqual({
    raw: [
      { id: 1, total: 2, note: 'text', ...dlt, _dlt_load_id: '0' },
      { id: 1, total: 2, note: 'text', ...dlt, _dlt_id: 'row 2' },
    ],
    staged: [{ id: 1, total: 2, note: 'text' }],
  });
});

test('a row whose key is computed has none here, and stays', async () => {
  const rules =
    '[{when: {columns: [note]}, do: [lower]}, {when: {tables: [orders]}, do: [{dedupe: {by: [note], order: [{total: desc}]}}]}]';
  expect(await testOf(rules)).toMatchObject({ raw: [{ id: 1, total: 2 }], staged: [{ id: 1, total: 2 }] });
});

test.each([
  ['SQL of a person', '[{when: {tables: [orders]}, do: [{where: total > 1}]}]'],
  ['a sample', '[{when: {tables: [orders]}, do: [{sample: {percent: 10}}]}]'],
])('where %s decides about rows, no row comes of none', async (_, rules) => {
  expect(await testOf(rules)).toEqual({ raw: [], staged: [] });
});

test('a column that SQL of a person reads is not given', async () => {
  const rules = "[{when: {tables: [orders]}, do: [{add: {name: size, type: text, sql: 'total || note'}}]}]";
  expect(await testOf(rules)).toMatchObject({ raw: [{ id: 1 }], staged: [{ id: 1, gone: true }] });
});

test('no test of a model without logic, none where a project wants those of examples only, none where SQLMesh translates', async () => {
  expect(await testOf('[{when: {columns: [note]}, do: [{rename: {to: remark}}]}]')).toBeUndefined();
  const rules = '[{when: {columns: [total]}, do: [{minor_units: 2}]}]';
  expect(await testOf(rules, '{tests: examples}')).toBeUndefined();
  expect(await testOf(rules, '{}', 'postgres')).toBeUndefined();
});
