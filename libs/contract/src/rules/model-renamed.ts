import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const modelRenamed: ChangeRule<'model'> = {
  name: 'model-renamed',
  about: 'model',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Queries name the model as it was',
  follows: ['table-renamed'],
  find: betweenBoth((before, after) => differing(before.sqlName, after.sqlName)),
};
