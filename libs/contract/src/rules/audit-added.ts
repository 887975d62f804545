import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing, listed } from '../finders.ts';
import { strongerAudits } from '../shape.ts';

export const auditAdded: ChangeRule<'model'> = {
  name: 'audit-added',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'The data is held to more; a plan runs the audit',
  find: betweenBoth((before, after) => differing(undefined, listed(strongerAudits(after, before)))),
};
