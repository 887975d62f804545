import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const tableDescriptionChanged: ChangeRule<'table'> = {
  name: 'table-description-changed',
  about: 'table',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'A description is read by people',
  find: betweenBoth((before, after) => differing(before.description, after.description)),
};
