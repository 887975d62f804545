import type { ChangeRule } from '../change.ts';
import { betweenBoth, differingEntries } from '../finders.ts';
import { rawMetadata } from '../property-groups.ts';

export const sqlmeshMetadataChanged: ChangeRule<'table'> = {
  name: 'sqlmesh-metadata-changed',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'SQLMesh shows it and rebuilds nothing',
  find: betweenBoth((before, after) => differingEntries(before.sqlmesh, after.sqlmesh, rawMetadata)),
};
