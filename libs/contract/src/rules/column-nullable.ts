import { betweenBoth, type ChangeRule } from '../change.ts';

/** See `reason`. */
export const columnNullable: ChangeRule<'column'> = {
  name: 'column-nullable',
  about: 'column',
  grade: 'breaking',
  rebuild: 'nothing',
  reason: 'NULL becomes possible where nobody expects it',
  find: betweenBoth((before, after) =>
    !before.nullable && after.nullable ? { before: 'not null', after: 'nullable' } : undefined,
  ),
};
