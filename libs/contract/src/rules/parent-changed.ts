import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const parentChanged: ChangeRule<'table'> = {
  name: 'parent-changed',
  about: 'table',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Nested rows belong to rows of another table',
  find: betweenBoth((before, after) => differing(before.parent, after.parent)),
};
