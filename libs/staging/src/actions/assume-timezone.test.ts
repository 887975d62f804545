import { dialectOf, printExpression } from '@cdf/sql';
import { expect, test } from 'vitest';
import { planStaging } from '../plan-staging.ts';
import { columnCases, refusedCases } from '../testing/column-cases.ts';
import { testedDialect } from '../testing/engine.ts';
import { messagesOf, modelOf, rootTable, rulesetOf, schemaOf } from '../testing/plan-of.ts';

columnCases({
  action: '{assume_timezone: America/New_York}',
  column: 'data_type: timestamp, timezone: false',
  rows: [
    ['2026-01-15 12:00:00', '2026-01-15 17:00:00+00'],
    ['2026-07-15 12:00:00', '2026-07-15 16:00:00+00'],
    ['2026-07-15 12:00:00', '2026-07-15 16:00:00+00'],
    ['1999-12-31 23:59:59.999999', '2000-01-01 04:59:59.999999+00'],
    [null, null],
  ],
});

refusedCases([
  [
    '{assume_timezone: UTC}',
    'data_type: timestamp',
    'assume_timezone works on naive times, and column "x" is an instant',
  ],
  [
    '{assume_timezone: Eastern Standard Time}',
    'data_type: timestamp, timezone: false',
    `${testedDialect.name} knows no time zone "Eastern Standard Time"`,
  ],
]);

test.each(['mssql', 'fabric'])("%s takes Windows' names and gives the instant in UTC", (destination) => {
  const table = `{orders: ${rootTable('x: {data_type: timestamp, timezone: false}')}}`;
  const dialect = dialectOf(destination)!;
  const plan = (zone: string) =>
    planStaging(
      schemaOf(table, destination),
      [rulesetOf(`rules: [{when: {columns: [x]}, do: [{assume_timezone: ${zone}}]}]`)],
      dialect,
    );
  const { expression } = modelOf(plan('Eastern Standard Time'), 'orders').columns[0]!;
  expect(printExpression(expression, dialect)).toContain(
    "src.x AT TIME ZONE 'Eastern Standard Time' AT TIME ZONE 'UTC'",
  );
  expect(messagesOf(plan('America/New_York'))).toEqual([`${dialect.name} knows no time zone "America/New_York"`]);
  expect(messagesOf(plan('UTC'))).toEqual([]);
});
