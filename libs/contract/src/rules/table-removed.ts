import type { ChangeRule } from '../change.ts';
import { isGone } from '../finders.ts';

export const tableRemoved: ChangeRule<'table'> = {
  name: 'table-removed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Every query and every row type of it fails',
  find: isGone(({ sqlName }) => sqlName),
};
