import type { ChangeRule } from '../change.ts';
import { saying } from '../finders.ts';

export const columnRenamed: ChangeRule<'column'> = {
  name: 'column-renamed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Queries and TypeScript name the column as it was',
  find: saying(({ name }) => name),
};
