import type { ChangeRule } from '../change.ts';
import { isGone } from '../finders.ts';

export const modelRemoved: ChangeRule<'model'> = {
  name: 'model-removed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Models that read it fail; so does every staged row type',
  follows: ['table-removed'],
  find: isGone(({ sqlName }) => sqlName),
};
