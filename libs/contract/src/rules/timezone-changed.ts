import type { ChangeRule } from '../change.ts';
import { typeBecomes } from '../finders.ts';

export const timezoneChanged: ChangeRule<'column'> = {
  name: 'timezone-changed',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'The same text is another moment',
  find: typeBecomes('timezone'),
};
