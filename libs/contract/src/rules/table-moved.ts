import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';

export const tableMoved: ChangeRule<'table'> = {
  name: 'table-moved',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Queries name the dataset, and it is another',
  find: betweenBoth((before, after) =>
    before.name === after.name ? differing(before.sqlName, after.sqlName) : undefined,
  ),
};
