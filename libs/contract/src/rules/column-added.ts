import type { ChangeRule } from '../change.ts';
import { isNew } from '../finders.ts';

export const columnAdded: ChangeRule<'column'> = {
  name: 'column-added',
  grade: 'safe',
  rebuild: 'views',
  reason: 'Nobody reads it yet; SQLMesh creates the views below anew',
  find: isNew(({ isVariant, sqlType }) => (isVariant ? undefined : sqlType)),
};
