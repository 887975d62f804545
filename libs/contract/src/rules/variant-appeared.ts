import type { ChangeRule } from '../change.ts';
import { isNew } from '../finders.ts';

export const variantAppeared: ChangeRule<'column'> = {
  name: 'variant-appeared',
  grade: 'risky',
  rebuild: 'views',
  reason: 'Values that did not fit go into it, and are missing from the column it varies',
  find: isNew(({ isVariant, sqlType }) => (isVariant ? sqlType : undefined)),
};
