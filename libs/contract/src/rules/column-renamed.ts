import { betweenBoth, type ChangeRule } from '../change.ts';

/** See `reason`. */
export const columnRenamed: ChangeRule<'column'> = {
  name: 'column-renamed',
  about: 'column',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Queries and TypeScript name the column as it was',
  find: betweenBoth((before, after) =>
    before.name === after.name ? undefined : { before: before.name, after: after.name },
  ),
};
