import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const dispositionChanged: ChangeRule<'table'> = {
  name: 'disposition-changed',
  about: 'table',
  grade: 'breaking',
  rebuild: 'nothing',
  reason: 'Rows mean something else: history, the newest state, or one load',
  find: betweenBoth((before, after) => differing(before.writeDisposition, after.writeDisposition)),
};
