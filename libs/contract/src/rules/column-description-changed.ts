import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const columnDescriptionChanged: ChangeRule<'column'> = {
  name: 'column-description-changed',
  about: 'column',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'A description is read by people',
  find: betweenBoth((before, after) => differing(before.description, after.description)),
};
