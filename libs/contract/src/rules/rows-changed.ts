import type { ChangeRule } from '../change.ts';
import { saying } from '../finders.ts';

export const rowsChanged: ChangeRule<'model'> = {
  name: 'rows-changed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'The model has other rows: a filter, a join or what counts as the newest',
  find: saying(({ rows }) => rows),
};
