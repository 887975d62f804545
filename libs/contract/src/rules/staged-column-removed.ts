import type { ChangeRule } from '../change.ts';
import { isGone } from '../finders.ts';

export const stagedColumnRemoved: ChangeRule<'model column'> = {
  name: 'staged-column-removed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Every query and every line of TypeScript that reads it fails',
  follows: ['column-removed'],
  find: isGone(({ sqlType }) => sqlType),
};
