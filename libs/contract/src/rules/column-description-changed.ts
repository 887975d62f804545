import type { ChangeRule } from '../change.ts';
import { saying } from '../finders.ts';

export const columnDescriptionChanged: ChangeRule<'column'> = {
  name: 'column-description-changed',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'A description is read by people',
  find: saying(({ description }) => description),
};
