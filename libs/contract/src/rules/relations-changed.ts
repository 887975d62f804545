import { betweenBoth, type ChangeRule, differing, listed } from '../change.ts';

/** See `reason`. */
export const relationsChanged: ChangeRule<'table'> = {
  name: 'relations-changed',
  about: 'table',
  grade: 'safe',
  rebuild: 'nothing',
  reason: 'Only the audit of the relation changes, and it never blocks',
  find: betweenBoth((before, after) => differing(listed(before.relations), listed(after.relations))),
};
