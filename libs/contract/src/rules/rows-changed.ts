import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const rowsChanged: ChangeRule<'model'> = {
  name: 'rows-changed',
  about: 'model',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'The model has other rows: a filter, a join or what counts as the newest',
  find: betweenBoth((before, after) => differing(before.rows, after.rows)),
};
