import { betweenBoth, type ChangeRule, differing } from '../change.ts';
import { typeChange } from '../type-change.ts';

/** See `reason`. */
export const columnNarrowed: ChangeRule<'column'> = {
  name: 'column-narrowed',
  about: 'column',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'Values that were possible are cut or refused',
  find: betweenBoth((before, after) =>
    typeChange(before.type, after.type) === 'narrower' ? differing(before.sqlType, after.sqlType) : undefined,
  ),
};
