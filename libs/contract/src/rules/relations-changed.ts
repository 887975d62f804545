import type { ChangeRule } from '../change.ts';
import { listed, saying } from '../finders.ts';

export const relationsChanged: ChangeRule<'table'> = {
  name: 'relations-changed',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'Only the audit of the relation changes, and it never blocks',
  find: saying(({ relations }) => listed(relations)),
};
