import type { ChangeRule } from '../change.ts';
import { typeBecomes } from '../finders.ts';

export const columnNarrowed: ChangeRule<'column'> = {
  name: 'column-narrowed',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'Values that were possible are cut or refused',
  find: typeBecomes('narrower'),
};
