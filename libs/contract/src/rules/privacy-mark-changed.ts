import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';

export const privacyMarkChanged: ChangeRule<'column'> = {
  name: 'privacy-mark-changed',
  grade: 'safe',
  rebuild: 'nothing',
  reason: 'The column is known to hold personal data, as before or from now on',
  find: betweenBoth((before, after) =>
    after.personal === undefined ? undefined : differing(before.personal?.toString(), after.personal.toString()),
  ),
};
