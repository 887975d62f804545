import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing, listed } from '../finders.ts';
import { strongerAudits } from '../shape.ts';

export const auditWeakened: ChangeRule<'model'> = {
  name: 'audit-weakened',
  grade: 'risky',
  rebuild: 'metadata',
  reason: 'What readers could rely on is not held any more, or only warned about',
  find: betweenBoth((before, after) => {
    const lost = strongerAudits(before, after);
    const left = lost.filter((audit) => after.audits.has(audit)).map((audit) => `${audit}, not blocking`);
    return differing(listed(lost), listed(left));
  }),
};
