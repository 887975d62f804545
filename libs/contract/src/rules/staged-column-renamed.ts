import type { ChangeRule } from '../change.ts';
import { saying } from '../finders.ts';

export const stagedColumnRenamed: ChangeRule<'model column'> = {
  name: 'staged-column-renamed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Queries and TypeScript name the column as it was',
  follows: ['column-renamed'],
  find: saying(({ name }) => name),
};
