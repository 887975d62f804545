import type { ChangeRule } from '../change.ts';
import { betweenBoth, differingEntries } from '../finders.ts';
import { rawMetadata } from '../property-groups.ts';

export const rawPropertyChanged: ChangeRule<'table'> = {
  name: 'raw-property-changed',
  grade: 'safe',
  rebuild: 'views',
  reason: 'What is read is the same; SQLMesh creates the views below anew',
  find: betweenBoth((before, after) =>
    differingEntries(
      before.sqlmesh,
      after.sqlmesh,
      [...new Set([...before.sqlmesh.keys(), ...after.sqlmesh.keys()])].filter(isOther),
    ),
  ),
};

const isOther = (name: string): boolean => name !== 'gateway' && !rawMetadata.has(name);
