import { dialectOf, printSelect } from '@cdf/sql';
import { expect, test } from 'vitest';
import { planStaging } from '../plan-staging.ts';
import { messagesOf, nestedTable, rootTable, rulesetOf, schemaOf } from '../testing/plan-of.ts';
import { plannedOn, stage } from '../testing/stage.ts';

const one = rootTable('id: {data_type: bigint}');
const tables = `{a: ${one}, b: ${one}, b__x: ${nestedTable('b')}}`;
const fresh = (hours: number, names: string): string =>
  `{when: {tables: ${names}}, do: [{audit: {cdf_fresh: {max_age_hours: ${hours}}}}]}`;

const loads: readonly [name: string, loads: string, isFound: boolean][] = [
  ['none', '', true],
  ['an old one', "('4', 'shop', 0, CURRENT_TIMESTAMP - INTERVAL '3 HOUR')", true],
  ['a new one', "('4', 'shop', 0, CURRENT_TIMESTAMP - INTERVAL '3 HOUR'), ('5', 'shop', 0, CURRENT_TIMESTAMP)", false],
  ['one within the hours', "('4', 'shop', 0, CURRENT_TIMESTAMP - INTERVAL '119 MINUTE')", false],
  ['a new one that is not finished', "('4', 'shop', 1, CURRENT_TIMESTAMP)", true],
  ['a new one of another schema', "('4', 'crm', 0, CURRENT_TIMESTAMP), ('5', NULL, 0, CURRENT_TIMESTAMP)", true],
  ['twice the same', "('4', 'shop', 0, CURRENT_TIMESTAMP), ('4', 'shop', 0, CURRENT_TIMESTAMP)", false],
];
for (const [name, values, isFound] of loads)
  test(`loads: ${name}`, async () => {
    const { plan, engine } = await stage({ tables, rows: {}, rules: `[${fresh(2, '[a]')}]` });
    await engine.run('DELETE FROM raw._dlt_loads');
    if (values !== '') await engine.run(`INSERT INTO raw._dlt_loads VALUES ${values}`);
    const found = await engine.run(
      `SELECT CAST(inserted_at AS VARCHAR) FROM (${printSelect(plan.freshness!.select, engine.dialect)}) AS found`,
    );
    expect(found).toHaveLength(isFound ? 1 : 0);
  });

test('one audit of the schema, with the fewest hours; a later rule replaces an earlier one', async () => {
  const asked = async (...rules: readonly string[]) =>
    (await plannedOn({ tables, rules: `[${rules.join(', ')}]` })).value.freshness?.description;
  expect(await asked(fresh(24, "['*']"), fresh(48, '[a]'), fresh(12, '[b__x]'))).toBe(
    'dlt finished a load of schema shop in the last 12 hours, by raw._dlt_loads',
  );
  expect(await asked(fresh(1, '[a]'), fresh(30, "['*']"))).toMatch(/ in the last 30 hours, /);
  expect(await asked(fresh(1, '[a]'))).toMatch(/ in the last 1 hour, /);
  expect(await asked('{when: {tables: [a]}, do: [{audit: {at_least_one: {column: id}}}]}')).toBeUndefined();
});

test('refused where the engine cannot say it, or dlt does not load the table', () => {
  const planned = (type: string, text: string) =>
    planStaging(schemaOf(text, type), [rulesetOf(`rules: [${fresh(1, '[a]')}]`)], dialectOf(type)!);
  const athena = planned('athena', `{a: ${one}}`);
  expect(athena.findings.map(({ code, reason }) => `${code} ${reason}`)).toEqual(['CDF311 SQL_ACTION_UNSUPPORTED']);
  expect(messagesOf(athena)).toEqual(['"cdf_fresh" cannot be asked in athena: it has no hoursAgo']);
});
