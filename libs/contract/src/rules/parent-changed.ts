import type { ChangeRule } from '../change.ts';
import { saying } from '../finders.ts';

export const parentChanged: ChangeRule<'table'> = {
  name: 'parent-changed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Nested rows belong to rows of another table',
  find: saying(({ parent }) => parent),
};
