import { betweenBoth, type ChangeRule, differing } from '../change.ts';
import { typeChange } from '../type-change.ts';

/** See `reason`. */
export const timezoneChanged: ChangeRule<'column'> = {
  name: 'timezone-changed',
  about: 'column',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'The same text is another moment',
  find: betweenBoth((before, after) =>
    typeChange(before.type, after.type) === 'timezone' ? differing(before.sqlType, after.sqlType) : undefined,
  ),
};
