import type { ChangeRule } from '../change.ts';

/** See `reason`. */
export const modelRemoved: ChangeRule<'model'> = {
  name: 'model-removed',
  about: 'model',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Models that read it fail; so does every staged row type',
  follows: ['table-removed'],
  find: ({ before, after }) =>
    before !== undefined && after === undefined ? { before: before.sqlName, after: null } : undefined,
};
