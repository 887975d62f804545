import { betweenBoth, type ChangeRule, differing } from '../change.ts';
import { typeChange } from '../type-change.ts';

/** See `reason`. */
export const columnWidened: ChangeRule<'column'> = {
  name: 'column-widened',
  about: 'column',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'Every old value fits and is read as before; SQLMesh still rebuilds all that reads the table',
  find: betweenBoth((before, after) =>
    typeChange(before.type, after.type) === 'wider' ? differing(before.sqlType, after.sqlType) : undefined,
  ),
};
