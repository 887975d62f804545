import type { ChangeRule } from '../change.ts';
import { typeBecomes } from '../finders.ts';

export const precisionChanged: ChangeRule<'column'> = {
  name: 'precision-changed',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'More digits on one side of the point, fewer on the other',
  find: typeBecomes('lossy'),
};
