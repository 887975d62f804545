import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing, listed } from '../finders.ts';

export const rawAuditRemoved: ChangeRule<'table'> = {
  name: 'raw-audit-removed',
  grade: 'risky',
  rebuild: 'metadata',
  reason: 'What the raw table was held to may not hold any more',
  find: betweenBoth((before, after) =>
    differing(listed(before.audits.filter((audit) => !after.audits.includes(audit))), undefined),
  ),
};
