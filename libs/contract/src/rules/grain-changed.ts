import { betweenBoth, type ChangeRule, differing, listed } from '../change.ts';

/** See `reason`. */
export const grainChanged: ChangeRule<'model'> = {
  name: 'grain-changed',
  about: 'model',
  grade: 'breaking',
  rebuild: 'metadata',
  reason: 'Joins on the grain find other rows, or several',
  follows: ['primary-key-changed', 'disposition-changed'],
  find: betweenBoth((before, after) => differing(listed(before.grain), listed(after.grain))),
};
