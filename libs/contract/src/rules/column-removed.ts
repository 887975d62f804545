import type { ChangeRule } from '../change.ts';
import { isGone } from '../finders.ts';

export const columnRemoved: ChangeRule<'column'> = {
  name: 'column-removed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Every query and every line of TypeScript that reads it fails',
  find: isGone(({ sqlType }) => sqlType),
};
