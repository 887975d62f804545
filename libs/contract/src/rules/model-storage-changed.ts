import type { ChangeRule } from '../change.ts';
import { propertiesDiffer } from '../finders.ts';
import { propertyGroups } from '../property-groups.ts';

export const modelStorageChanged: ChangeRule<'model'> = {
  name: 'model-storage-changed',
  grade: 'safe',
  rebuild: 'model',
  reason: 'How the rows are stored or computed is another; what is read is not',
  follows: ['model-kind-changed'],
  find: propertiesDiffer(propertyGroups.storage),
};
