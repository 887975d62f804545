import type { ChangeRule } from '../change.ts';
import { listed, saying } from '../finders.ts';

export const sqlmeshMetadataChanged: ChangeRule<'table'> = {
  name: 'sqlmesh-metadata-changed',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'SQLMesh shows it and rebuilds nothing',
  find: saying(({ sqlmesh }) => listed([...sqlmesh].map(([key, value]) => `${key}: ${value}`))),
};
