import type { ChangeRule } from '../change.ts';
import { saying } from '../finders.ts';

export const dispositionChanged: ChangeRule<'table'> = {
  name: 'disposition-changed',
  grade: 'breaking',
  rebuild: 'nothing',
  reason: 'Rows mean something else: history, the newest state, or one load',
  find: saying(({ writeDisposition }) => writeDisposition),
};
