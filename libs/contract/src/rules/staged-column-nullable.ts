import type { ChangeRule } from '../change.ts';
import { becomesNullable } from '../finders.ts';

export const stagedColumnNullable: ChangeRule<'model column'> = {
  name: 'staged-column-nullable',
  grade: 'breaking',
  rebuild: 'metadata',
  reason: 'NULL becomes possible where nobody expects it',
  follows: ['column-nullable'],
  find: becomesNullable(true),
};
