import type { ChangeRule } from '../change.ts';
import { isNew } from '../finders.ts';

export const tableAdded: ChangeRule<'table'> = {
  name: 'table-added',
  grade: 'safe',
  rebuild: 'nothing',
  reason: 'Nobody reads it yet; SQLMesh only gets to know it',
  find: isNew(({ sqlName }) => sqlName),
};
