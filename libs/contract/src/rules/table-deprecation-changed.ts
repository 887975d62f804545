import type { ChangeRule } from '../change.ts';
import { sayingDeprecation } from '../finders.ts';

export const tableDeprecationChanged: ChangeRule<'table'> = {
  name: 'table-deprecation-changed',
  grade: 'safe',
  rebuild: 'nothing',
  reason: 'Readers are told whether it goes, and when; editors strike it through',
  find: sayingDeprecation,
};
