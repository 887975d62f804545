import { betweenBoth, type ChangeRule } from '../change.ts';

/** See `reason`. */
export const tableRenamed: ChangeRule<'table'> = {
  name: 'table-renamed',
  about: 'table',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Queries and imports name the table as it was',
  find: betweenBoth((before, after) =>
    before.name === after.name ? undefined : { before: before.name, after: after.name },
  ),
};
