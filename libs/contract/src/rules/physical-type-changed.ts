import { betweenBoth, type ChangeRule, differing } from '../change.ts';
import { typeChange } from '../type-change.ts';

/** See `reason`. */
export const physicalTypeChanged: ChangeRule<'column'> = {
  name: 'physical-type-changed',
  about: 'column',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'The destination stores it differently, whatever dlt says',
  find: betweenBoth((before, after) =>
    typeChange(before.type, after.type) === 'same' ? differing(before.sqlType, after.sqlType) : undefined,
  ),
};
