import { betweenBoth, type ChangeRule, differing } from '../change.ts';
import { typeChange } from '../type-change.ts';

/** See `reason`. */
export const precisionChanged: ChangeRule<'column'> = {
  name: 'precision-changed',
  about: 'column',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'More digits on one side of the point, fewer on the other',
  find: betweenBoth((before, after) =>
    typeChange(before.type, after.type) === 'lossy' ? differing(before.sqlType, after.sqlType) : undefined,
  ),
};
