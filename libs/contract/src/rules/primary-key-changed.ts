import type { ChangeRule } from '../change.ts';
import { listed, saying } from '../finders.ts';

export const primaryKeyChanged: ChangeRule<'table'> = {
  name: 'primary-key-changed',
  grade: 'breaking',
  rebuild: 'nothing',
  reason: 'Joins on the key find other rows, or several',
  find: saying(({ primaryKey }) => listed(primaryKey)),
};
