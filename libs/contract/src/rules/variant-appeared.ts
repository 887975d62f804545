import type { ChangeRule } from '../change.ts';

/** See `reason`. */
export const variantAppeared: ChangeRule<'column'> = {
  name: 'variant-appeared',
  about: 'column',
  grade: 'risky',
  rebuild: 'views',
  reason: 'Values that did not fit go into it, and are missing from the column it varies',
  find: ({ before, after }) =>
    before === undefined && after?.isVariant === true ? { before: null, after: after.sqlType } : undefined,
};
