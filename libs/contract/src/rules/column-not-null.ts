import { betweenBoth, type ChangeRule } from '../change.ts';

/** See `reason`. */
export const columnNotNull: ChangeRule<'column'> = {
  name: 'column-not-null',
  about: 'column',
  grade: 'risky',
  rebuild: 'nothing',
  reason: 'dlt tightens the schema only: the database does not hold old rows to it',
  find: betweenBoth((before, after) =>
    before.nullable && !after.nullable ? { before: 'nullable', after: 'not null' } : undefined,
  ),
};
