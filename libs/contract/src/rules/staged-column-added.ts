import type { ChangeRule } from '../change.ts';

/** See `reason`. */
export const stagedColumnAdded: ChangeRule<'model column'> = {
  name: 'staged-column-added',
  about: 'model column',
  grade: 'safe',
  rebuild: 'model',
  reason: 'Nobody reads it yet',
  follows: ['column-added', 'variant-appeared'],
  find: ({ before, after }) =>
    before === undefined && after !== undefined ? { before: null, after: after.sqlType } : undefined,
};
