import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';

export const stagedValueChanged: ChangeRule<'model column'> = {
  name: 'staged-value-changed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'The value is computed another way and may mean something else',
  follows: ['column-renamed'],
  find: betweenBoth((before, after) =>
    before.expression === undefined || after.expression === undefined
      ? undefined
      : differing(before.expression, after.expression),
  ),
};
