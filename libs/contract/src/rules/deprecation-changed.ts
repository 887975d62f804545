import type { ChangeRule } from '../change.ts';
import { sayingDeprecation } from '../finders.ts';

export const deprecationChanged: ChangeRule<'column'> = {
  name: 'deprecation-changed',
  grade: 'safe',
  rebuild: 'nothing',
  reason: 'Readers are told whether it goes, and when; editors strike it through',
  find: sayingDeprecation,
};
