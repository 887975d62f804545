import { betweenBoth, type ChangeRule } from '../change.ts';

/** See `reason`. */
export const stagedColumnRenamed: ChangeRule<'model column'> = {
  name: 'staged-column-renamed',
  about: 'model column',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Queries and TypeScript name the column as it was',
  follows: ['column-renamed'],
  find: betweenBoth((before, after) =>
    before.name === after.name ? undefined : { before: before.name, after: after.name },
  ),
};
