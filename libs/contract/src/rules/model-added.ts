import type { ChangeRule } from '../change.ts';
import { isNew } from '../finders.ts';

export const modelAdded: ChangeRule<'model'> = {
  name: 'model-added',
  grade: 'safe',
  rebuild: 'model',
  reason: 'Nobody reads it yet',
  find: isNew(({ sqlName }) => sqlName),
};
