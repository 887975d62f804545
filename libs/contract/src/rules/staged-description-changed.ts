import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const stagedDescriptionChanged: ChangeRule<'model column'> = {
  name: 'staged-description-changed',
  about: 'model column',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'A description is read by people',
  follows: ['column-description-changed'],
  find: betweenBoth((before, after) => differing(before.description, after.description)),
};
