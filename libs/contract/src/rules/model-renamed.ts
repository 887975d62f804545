import type { ChangeRule } from '../change.ts';
import { saying } from '../finders.ts';

export const modelRenamed: ChangeRule<'model'> = {
  name: 'model-renamed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Queries name the model as it was; SQLMesh refuses the plan while a model does',
  follows: ['table-renamed'],
  find: saying(({ sqlName }) => sqlName),
};
