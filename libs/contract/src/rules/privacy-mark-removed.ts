import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';

export const privacyMarkRemoved: ChangeRule<'column'> = {
  name: 'privacy-mark-removed',
  grade: 'risky',
  rebuild: 'nothing',
  reason: 'Rules that hash or mask personal data pass it by from now on',
  find: betweenBoth((before, after) =>
    after.personal === undefined ? differing(before.personal?.toString(), undefined) : undefined,
  ),
};
