import type { ChangeRule } from '../change.ts';
import { becomesNullable } from '../finders.ts';

export const columnNotNull: ChangeRule<'column'> = {
  name: 'column-not-null',
  grade: 'risky',
  rebuild: 'nothing',
  reason: 'dlt tightens the schema only: the database does not hold old rows to it',
  find: becomesNullable(false),
};
