import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const mergeStrategyChanged: ChangeRule<'table'> = {
  name: 'merge-strategy-changed',
  about: 'table',
  grade: 'breaking',
  rebuild: 'nothing',
  reason: 'What becomes of an old version of a row is another',
  find: betweenBoth((before, after) =>
    before.writeDisposition === after.writeDisposition
      ? differing(before.mergeStrategy, after.mergeStrategy)
      : undefined,
  ),
};
