import type { ChangeRule } from '../change.ts';
import { propertiesDiffer } from '../finders.ts';
import { propertyGroups } from '../property-groups.ts';

export const modelLookbackChanged: ChangeRule<'model'> = {
  name: 'model-lookback-changed',
  grade: 'safe',
  rebuild: 'model and below',
  reason: 'The rows are the same, late ones too; SQLMesh takes it for another model',
  follows: ['model-kind-changed'],
  find: propertiesDiffer(propertyGroups.lookback),
};
