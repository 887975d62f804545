import type { ChangeRule } from '../change.ts';

/** See `reason`. */
export const modelAdded: ChangeRule<'model'> = {
  name: 'model-added',
  about: 'model',
  grade: 'safe',
  rebuild: 'model',
  reason: 'Nobody reads it yet',
  find: ({ before, after }) =>
    before === undefined && after !== undefined ? { before: null, after: after.sqlName } : undefined,
};
