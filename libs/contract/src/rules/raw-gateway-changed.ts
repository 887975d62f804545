import type { ChangeRule } from '../change.ts';
import { betweenBoth, differingEntries } from '../finders.ts';

export const rawGatewayChanged: ChangeRule<'table'> = {
  name: 'raw-gateway-changed',
  grade: 'risky',
  rebuild: 'model and below',
  reason: 'SQLMesh reads the table through another engine, and knows it there alone',
  find: betweenBoth((before, after) => differingEntries(before.sqlmesh, after.sqlmesh, ['gateway'])),
};
