import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const privacyMarkChanged: ChangeRule<'column'> = {
  name: 'privacy-mark-changed',
  about: 'column',
  grade: 'safe',
  rebuild: 'nothing',
  reason: 'The column is known to hold personal data, as before or from now on',
  find: betweenBoth((before, after) =>
    after.personal === undefined ? undefined : differing(before.personal?.toString(), String(after.personal)),
  ),
};
