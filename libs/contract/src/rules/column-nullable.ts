import type { ChangeRule } from '../change.ts';
import { becomesNullable } from '../finders.ts';

export const columnNullable: ChangeRule<'column'> = {
  name: 'column-nullable',
  grade: 'breaking',
  rebuild: 'nothing',
  reason: 'NULL becomes possible where nobody expects it',
  find: becomesNullable(true),
};
