import { betweenBoth, type ChangeRule, differing, listed } from '../change.ts';

/** See `reason`. */
export const primaryKeyChanged: ChangeRule<'table'> = {
  name: 'primary-key-changed',
  about: 'table',
  grade: 'breaking',
  rebuild: 'nothing',
  reason: 'Joins on the key find other rows, or several',
  find: betweenBoth((before, after) => differing(listed(before.primaryKey), listed(after.primaryKey))),
};
