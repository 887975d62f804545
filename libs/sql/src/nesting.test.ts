import { expect, test } from 'vitest';
import { nestingOf } from './nesting.ts';
import { loadSecondReader } from './second-reader.ts';

test('brackets that are open at once are counted', () => {
  expect([nestingOf('a'), nestingOf('(a) + (b)'), nestingOf('f(a[1], g((b)))')]).toEqual([0, 1, 3]);
});

test('what the second reader would take minutes for it is not asked', async () => {
  const cast = (depth: number): string => `${'CAST('.repeat(depth)}a${' AS INT64)'.repeat(depth)}`;
  const second = (await loadSecondReader('bigquery'))!;
  expect(second.fragment(`${cast(2)}; SELECT 1`, 'projection')).toMatchObject({ reason: 'SQL_SECOND_READER' });
  expect(second.fragment(`${cast(20)}; SELECT 1`, 'projection')).toBeUndefined();
});
