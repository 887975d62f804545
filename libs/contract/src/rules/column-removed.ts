import type { ChangeRule } from '../change.ts';

/** See `reason`. */
export const columnRemoved: ChangeRule<'column'> = {
  name: 'column-removed',
  about: 'column',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Every query and every line of TypeScript that reads it fails',
  find: ({ before, after }) =>
    before !== undefined && after === undefined ? { before: before.sqlType, after: null } : undefined,
};
