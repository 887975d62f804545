import type { ChangeRule } from '../change.ts';
import { saying } from '../finders.ts';

export const tableRenamed: ChangeRule<'table'> = {
  name: 'table-renamed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Queries and imports name the table as it was',
  find: saying(({ name }) => name),
};
