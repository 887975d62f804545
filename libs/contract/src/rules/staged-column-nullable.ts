import { betweenBoth, type ChangeRule } from '../change.ts';

/** See `reason`. */
export const stagedColumnNullable: ChangeRule<'model column'> = {
  name: 'staged-column-nullable',
  about: 'model column',
  grade: 'breaking',
  rebuild: 'nothing',
  reason: 'NULL becomes possible where nobody expects it',
  follows: ['column-nullable'],
  find: betweenBoth((before, after) =>
    !before.nullable && after.nullable ? { before: 'not null', after: 'nullable' } : undefined,
  ),
};
