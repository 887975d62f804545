import type { ChangeRule } from '../change.ts';
import { isNew } from '../finders.ts';

export const stagedColumnAdded: ChangeRule<'model column'> = {
  name: 'staged-column-added',
  grade: 'safe',
  rebuild: 'model',
  reason: 'Nobody reads it yet',
  follows: ['column-added', 'variant-appeared'],
  find: isNew(({ sqlType }) => sqlType),
};
