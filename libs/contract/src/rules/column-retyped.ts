import { printLogicalType } from '@cdf/catalog';
import { betweenBoth, type ChangeRule, differing } from '../change.ts';
import { typeChange } from '../type-change.ts';

/** See `reason`. */
export const columnRetyped: ChangeRule<'column'> = {
  name: 'column-retyped',
  about: 'column',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'The value is read another way: TypeScript and comparisons in SQL do not fit',
  find: betweenBoth((before, after) =>
    typeChange(before.type, after.type) === 'incomparable'
      ? differing(printLogicalType(before.type), printLogicalType(after.type))
      : undefined,
  ),
};
