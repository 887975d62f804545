import type { ChangeRule } from '../change.ts';
import { propertiesDiffer } from '../finders.ts';
import { propertyGroups } from '../property-groups.ts';

export const modelDependenciesChanged: ChangeRule<'model'> = {
  name: 'model-dependencies-changed',
  grade: 'safe',
  rebuild: 'model and below',
  reason: 'Nothing is read from what has to be there; SQLMesh takes it for another model',
  find: propertiesDiffer(propertyGroups.dependencies),
};
