import type { ChangeRule } from '../change.ts';

/** See `reason`. */
export const tableRemoved: ChangeRule<'table'> = {
  name: 'table-removed',
  about: 'table',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Every query and every row type of it fails',
  find: ({ before, after }) =>
    before !== undefined && after === undefined ? { before: before.sqlName, after: null } : undefined,
};
