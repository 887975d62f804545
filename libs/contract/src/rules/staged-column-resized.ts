import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';
import { stagedTypeChange } from '../staged-type-change.ts';

export const stagedColumnResized: ChangeRule<'model column'> = {
  name: 'staged-column-resized',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'It takes other values; code that reads it stays as it is',
  follows: ['column-widened', 'column-narrowed', 'precision-changed', 'timezone-changed', 'physical-type-changed'],
  find: betweenBoth((before, after) =>
    stagedTypeChange(before, after) === 'resized' ? differing(before.sqlType, after.sqlType) : undefined,
  ),
};
