import { printLogicalType } from '@cdf/catalog';
import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';
import { typeChange } from '../type-change.ts';

export const columnRetyped: ChangeRule<'column'> = {
  name: 'column-retyped',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'The value is read another way: TypeScript, or comparisons in SQL, do not fit',
  find: betweenBoth((before, after) =>
    typeChange(before.type, after.type) === 'incomparable'
      ? differing(printLogicalType(before.type), printLogicalType(after.type))
      : undefined,
  ),
};
