import type { ChangeRule } from '../change.ts';
import { propertiesDiffer } from '../finders.ts';
import { propertyGroups } from '../property-groups.ts';

export const modelGatewayChanged: ChangeRule<'model'> = {
  name: 'model-gateway-changed',
  grade: 'risky',
  rebuild: 'model',
  reason: 'Another engine evaluates the model; who reads it elsewhere may not find it',
  find: propertiesDiffer(propertyGroups.gateway),
};
