import { expect, test } from 'vitest';
import { intervalUnit } from './interval-unit.ts';

/** As SQLMesh has it, which `tools/conformance/contract` asks. */
const crons: readonly (readonly [cron: string, unit: string])[] = [
  ['@hourly', 'hour'],
  ['@daily', 'day'],
  ['@midnight', 'day'],
  ['@weekly', 'day'],
  ['@monthly', 'month'],
  ['@yearly', 'year'],
  ['@annually', 'year'],
  ['0 5 * * *', 'day'],
  ['*/30 5 * * 1-5', 'half_hour'],
  ['0 9,10 * * *', 'hour'],
  ['0 8-18/2 * * *', 'hour'],
  ['*/5 * * * *', 'five_minute'],
  ['*/20 * * * *', 'quarter_hour'],
  ['10/15 * * * *', 'quarter_hour'],
  ['15,45 * * * *', 'half_hour'],
  ['0 */6 * * *', 'hour'],
  ['0 23,0 * * *', 'hour'],
  ['0 0 * * 1', 'day'],
  ['0 0 * * mon,thu', 'day'],
  ['0 0 1,15 * *', 'day'],
  ['0 0 13 * 5', 'day'],
  ['0 0 1 * *', 'month'],
  ['0 0 l * *', 'month'],
  ['0 0 1 */3 *', 'month'],
  ['0 0 1 1,7 *', 'month'],
  ['0 0 1 1 *', 'year'],
  ['0 0 28 2 *', 'year'],
];

test.each(crons)('%s: %s', (cron, unit) => expect(intervalUnit(cron)).toBe(unit));

test.each(['', '@quarterly', '0 0 * *', '0 0 0 * * *', 'H 5 * * *', '*/0 * * * *', '* * * * *'])(
  '%j is not read',
  (cron) => expect(intervalUnit(cron)).toBe(undefined),
);
