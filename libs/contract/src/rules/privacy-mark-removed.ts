import { betweenBoth, type ChangeRule } from '../change.ts';

/** See `reason`. */
export const privacyMarkRemoved: ChangeRule<'column'> = {
  name: 'privacy-mark-removed',
  about: 'column',
  grade: 'risky',
  rebuild: 'nothing',
  reason: 'Rules that hash or mask personal data pass it by from now on',
  find: betweenBoth((before, after) =>
    before.personal !== undefined && after.personal === undefined
      ? { before: String(before.personal), after: null }
      : undefined,
  ),
};
