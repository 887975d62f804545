import type { ChangeRule } from '../change.ts';
import { typeBecomes } from '../finders.ts';

export const physicalTypeChanged: ChangeRule<'column'> = {
  name: 'physical-type-changed',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'The destination stores it differently, whatever dlt says',
  find: typeBecomes('same'),
};
