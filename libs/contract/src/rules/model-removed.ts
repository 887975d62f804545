import type { ChangeRule } from '../change.ts';
import { isGone } from '../finders.ts';

export const modelRemoved: ChangeRule<'model'> = {
  name: 'model-removed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Every staged row type of it fails; SQLMesh refuses the plan while a model reads it',
  follows: ['table-removed'],
  find: isGone(({ sqlName }) => sqlName),
};
