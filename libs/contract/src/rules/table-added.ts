import type { ChangeRule } from '../change.ts';

/** See `reason`. */
export const tableAdded: ChangeRule<'table'> = {
  name: 'table-added',
  about: 'table',
  grade: 'safe',
  rebuild: 'nothing',
  reason: 'Nobody reads it yet; SQLMesh only gets to know it',
  find: ({ before, after }) =>
    before === undefined && after !== undefined ? { before: null, after: after.sqlName } : undefined,
};
