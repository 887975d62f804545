import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing, listed } from '../finders.ts';

export const rawAuditAdded: ChangeRule<'table'> = {
  name: 'raw-audit-added',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'The raw table is held to more; a plan runs the audit',
  find: betweenBoth((before, after) =>
    differing(undefined, listed(after.audits.filter((audit) => !before.audits.includes(audit)))),
  ),
};
