import { betweenBoth, type ChangeRule, differing, listed } from '../change.ts';

/** See `reason`. */
export const sqlmeshMetadataChanged: ChangeRule<'table'> = {
  name: 'sqlmesh-metadata-changed',
  about: 'table',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'SQLMesh shows it and rebuilds nothing',
  find: betweenBoth((before, after) => {
    const said = ({ sqlmesh }: typeof before) =>
      listed([...sqlmesh].filter(([key]) => key !== 'audits').map(([key, value]) => `${key}: ${value}`));
    return differing(said(before), said(after));
  }),
};
