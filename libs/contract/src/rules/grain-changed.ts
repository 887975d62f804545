import type { ChangeRule } from '../change.ts';
import { listed, saying } from '../finders.ts';

export const grainChanged: ChangeRule<'model'> = {
  name: 'grain-changed',
  grade: 'breaking',
  rebuild: 'metadata',
  reason: 'Joins on the grain find other rows, or several',
  follows: ['primary-key-changed', 'disposition-changed'],
  find: saying(({ grain }) => listed(grain)),
};
