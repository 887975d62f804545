import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const stagedValueChanged: ChangeRule<'model column'> = {
  name: 'staged-value-changed',
  about: 'model column',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'The value is computed another way and may mean something else',
  follows: ['column-renamed'],
  find: betweenBoth((before, after) => differing(before.expression, after.expression)),
};
