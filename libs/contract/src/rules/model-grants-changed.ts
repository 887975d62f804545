import type { ChangeRule } from '../change.ts';
import { propertiesDiffer } from '../finders.ts';
import { propertyGroups } from '../property-groups.ts';

export const modelGrantsChanged: ChangeRule<'model'> = {
  name: 'model-grants-changed',
  grade: 'risky',
  rebuild: 'metadata',
  reason: 'Who may read the model is another',
  find: propertiesDiffer(propertyGroups.grants),
};
