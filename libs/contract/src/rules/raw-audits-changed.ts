import { betweenBoth, type ChangeRule, differing } from '../change.ts';

/** See `reason`. */
export const rawAuditsChanged: ChangeRule<'table'> = {
  name: 'raw-audits-changed',
  about: 'table',
  grade: 'risky',
  rebuild: 'metadata',
  reason: 'What the raw table was held to may not hold any more',
  find: betweenBoth((before, after) => differing(before.sqlmesh.get('audits'), after.sqlmesh.get('audits'))),
};
