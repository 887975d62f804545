import type { ChangeRule } from '../change.ts';
import { typeBecomes } from '../finders.ts';

export const columnWidened: ChangeRule<'column'> = {
  name: 'column-widened',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'Every old value fits and is read as before; SQLMesh still rebuilds all that reads the table',
  find: typeBecomes('wider'),
};
