import type { ChangeRule } from '../change.ts';
import { saying } from '../finders.ts';

export const stagedDescriptionChanged: ChangeRule<'model column'> = {
  name: 'staged-description-changed',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'A description is read by people',
  follows: ['column-description-changed'],
  find: saying(({ description }) => description),
};
