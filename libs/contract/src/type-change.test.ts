import { parseLogicalType } from '@cdf/catalog';
import { expect, test } from 'vitest';
import { typeChange } from './type-change.ts';

test.each([
  ['text', 'text', 'same'],
  ['text', 'json', 'incomparable'],
  ['text(10)', 'text', 'wider'],
  ['text', 'text(10)', 'narrower'],
  ['bigint(16)', 'bigint(32)', 'wider'],
  ['bigint', 'bigint(64)', 'same'],
  ['bigint(32)', 'bigint', 'incomparable'],
  ['bigint', 'bigint(128)', 'wider'],
  ['decimal', 'decimal(38, 9)', 'same'],
  ['decimal(10, 2)', 'decimal(12, 4)', 'wider'],
  ['decimal(10, 2)', 'decimal(12, 5)', 'lossy'],
  ['decimal(10, 2)', 'decimal(10)', 'lossy'],
  ['decimal(12, 4)', 'decimal(10, 2)', 'narrower'],
  ['decimal(38, 0)', 'wei', 'incomparable'],
  ['wei', 'wei(38, 0)', 'same'],
  ['timestamp', 'timestamp(6)', 'same'],
  ['timestamp(3)', 'timestamp(6)', 'wider'],
  ['timestamp', 'timestamp naive', 'timezone'],
  ['time(6)', 'time(3)', 'narrower'],
])('%s to %s: %s', (before, after, expected) => {
  expect(typeChange(parseLogicalType(before)!, parseLogicalType(after)!)).toBe(expected);
});
