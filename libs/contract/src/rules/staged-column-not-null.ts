import { betweenBoth, type ChangeRule } from '../change.ts';

/** See `reason`. */
export const stagedColumnNotNull: ChangeRule<'model column'> = {
  name: 'staged-column-not-null',
  about: 'model column',
  grade: 'safe',
  rebuild: 'nothing',
  reason: 'An audit holds the rows to it; code that expects NULL still works',
  follows: ['column-not-null'],
  find: betweenBoth((before, after) =>
    before.nullable && !after.nullable ? { before: 'nullable', after: 'not null' } : undefined,
  ),
};
