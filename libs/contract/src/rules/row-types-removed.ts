import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';

export const rowTypesRemoved: ChangeRule<'table'> = {
  name: 'row-types-removed',
  grade: 'breaking',
  rebuild: 'nothing',
  reason: 'Every import of its row types and constants fails: the project wants no TypeScript any more',
  find: betweenBoth((before, after) =>
    before.hasRowTypes && !after.hasRowTypes ? differing('row types', undefined) : undefined,
  ),
};
