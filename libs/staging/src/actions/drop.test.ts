import { expect, test } from 'vitest';
import {
  codesOf,
  historyTable,
  messagesOf,
  modelOf,
  nestedTable,
  planOf,
  rootTable,
  shapeOf,
  sqlOf,
} from '../testing/plan-of.ts';

const dropping = (columns: string): string => `rules: [{when: {tables: [a], columns: ${columns}}, do: [drop]}]`;
const root = rootTable('id: {data_type: text}, name: {data_type: text}');

test('drop takes columns out, and the loads with the load time', () => {
  const plan = planOf(`{a: ${root}}`, dropping('[name, loaded_at, _dlt_id]'));
  expect(plan.findings).toEqual([]);
  expect(sqlOf(modelOf(plan, 'a'))).toBe('SELECT\n  src.id\nFROM raw.a AS src');
});

test('what nested tables join by stays', () => {
  const plan = planOf(`{a: ${root}, a__b: ${nestedTable('a')}}`, dropping("['*']"));
  expect([codesOf(plan), messagesOf(plan)]).toEqual([
    ['CDF306 /rules/0/do/0'],
    ['Column "_dlt_id" of table "a" cannot be dropped: nested tables join by it'],
  ]);
  expect(plan.findings[0]!.hint).toBe("exclude it from the rule: columns: [..., '!_dlt_id']");
  expect(shapeOf(modelOf(plan, 'a'))).toEqual(['_dlt_id TEXT']);
});

test('so does the mark of current versions, which keeps nested rows single', () => {
  const plan = planOf(
    `{a: ${historyTable('id: {data_type: text}')}, a__b: ${nestedTable('a')}}`,
    dropping('[is_current]'),
  );
  expect(messagesOf(plan)).toEqual(['Column "is_current" of table "a" cannot be dropped: nested tables join by it']);
});

test('where the nested tables are skipped nothing joins', () => {
  const plan = planOf(`{a: ${root}, a__b: ${nestedTable('a')}}`, `models: {skip: [a__b]}\n${dropping('[_dlt_id]')}`);
  expect(plan.findings).toEqual([]);
});

test('a model without columns is an error', () => {
  const plan = planOf(`{a: ${root}}`, dropping("['*']"));
  expect(messagesOf(plan)).toEqual(['No column of table "a" is left in its staging model']);
});
