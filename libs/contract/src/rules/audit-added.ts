import { betweenBoth, type ChangeRule } from '../change.ts';
import { comparedAudits } from '../shape.ts';

/** See `reason`. */
export const auditAdded: ChangeRule<'model'> = {
  name: 'audit-added',
  about: 'model',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'The data is held to more; a plan runs the audit',
  find: betweenBoth((before, after) => {
    const more = comparedAudits(after, before).flatMap(([audit, { blocking }]) => {
      const old = before.audits.get(audit);
      return old === undefined || (blocking && !old.blocking) ? [audit] : [];
    });
    return more.length === 0 ? undefined : { before: null, after: more.join(', ') };
  }),
};
