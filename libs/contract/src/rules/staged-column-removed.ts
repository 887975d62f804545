import type { ChangeRule } from '../change.ts';

/** See `reason`. */
export const stagedColumnRemoved: ChangeRule<'model column'> = {
  name: 'staged-column-removed',
  about: 'model column',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Every query and every line of TypeScript that reads it fails',
  follows: ['column-removed'],
  find: ({ before, after }) =>
    before !== undefined && after === undefined ? { before: before.sqlType, after: null } : undefined,
};
