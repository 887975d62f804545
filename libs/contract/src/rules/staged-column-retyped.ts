import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';
import { stagedTypeChange } from '../staged-type-change.ts';

export const stagedColumnRetyped: ChangeRule<'model column'> = {
  name: 'staged-column-retyped',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'The value is read another way: TypeScript, or comparisons in SQL, do not fit',
  follows: ['column-retyped'],
  find: betweenBoth((before, after) =>
    stagedTypeChange(before, after) === 'incomparable' ? differing(before.sqlType, after.sqlType) : undefined,
  ),
};
