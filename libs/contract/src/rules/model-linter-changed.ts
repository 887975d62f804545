import type { ChangeRule } from '../change.ts';
import { propertiesDiffer } from '../finders.ts';
import { propertyGroups } from '../property-groups.ts';

export const modelLinterChanged: ChangeRule<'model'> = {
  name: 'model-linter-changed',
  grade: 'safe',
  rebuild: 'nothing',
  reason: "Only SQLMesh's linter reads it",
  find: propertiesDiffer(propertyGroups.linter),
};
