import type { ChangeRule } from '../change.ts';
import { becomesNullable } from '../finders.ts';

export const stagedColumnNotNull: ChangeRule<'model column'> = {
  name: 'staged-column-not-null',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'An audit holds the rows to it; code that expects NULL still works',
  follows: ['column-not-null'],
  find: becomesNullable(false),
};
