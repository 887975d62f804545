import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';

export const mergeStrategyChanged: ChangeRule<'table'> = {
  name: 'merge-strategy-changed',
  grade: 'breaking',
  rebuild: 'nothing',
  reason: 'What becomes of an old version of a row is another',
  find: betweenBoth((before, after) =>
    before.writeDisposition === after.writeDisposition
      ? differing(before.mergeStrategy, after.mergeStrategy)
      : undefined,
  ),
};
