import type { ChangeRule } from '../change.ts';

/** See `reason`. */
export const columnAdded: ChangeRule<'column'> = {
  name: 'column-added',
  about: 'column',
  grade: 'safe',
  rebuild: 'views',
  reason: 'Nobody reads it yet; SQLMesh creates the views below anew',
  find: ({ before, after }) =>
    before === undefined && after !== undefined && !after.isVariant
      ? { before: null, after: after.sqlType }
      : undefined,
};
