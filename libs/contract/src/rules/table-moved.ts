import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const tableMoved: ChangeRule<'table'> = {
  name: 'table-moved',
  about: 'table',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Queries name the dataset, and it is another',
  find: betweenBoth((before, after) =>
    before.name === after.name ? differing(before.sqlName, after.sqlName) : undefined,
  ),
};
