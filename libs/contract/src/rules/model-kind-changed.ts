import type { ChangeRule } from '../change.ts';
import { saying } from '../finders.ts';

export const modelKindChanged: ChangeRule<'model'> = {
  name: 'model-kind-changed',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'How fresh the rows are, and since when they are kept, is another',
  find: saying(({ kind }) => kind),
};
