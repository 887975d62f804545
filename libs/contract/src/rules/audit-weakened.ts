import { betweenBoth, type ChangeRule, listed } from '../change.ts';
import { comparedAudits } from '../shape.ts';

/** See `reason`. */
export const auditWeakened: ChangeRule<'model'> = {
  name: 'audit-weakened',
  about: 'model',
  grade: 'risky',
  rebuild: 'metadata',
  reason: 'What readers could rely on is not held any more, or only warned about',
  find: betweenBoth((before, after) => {
    const lost = comparedAudits(before, after).flatMap(([audit, { blocking }]) => {
      const now = after.audits.get(audit);
      return now === undefined || (blocking && !now.blocking) ? [audit] : [];
    });
    const left = listed(lost.filter((audit) => after.audits.has(audit)).map((audit) => `${audit}, not blocking`));
    return lost.length === 0 ? undefined : { before: lost.join(', '), after: left ?? null };
  }),
};
