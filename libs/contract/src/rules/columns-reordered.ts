import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing, listed } from '../finders.ts';
import { commonNames } from '../shape.ts';

export const columnsReordered: ChangeRule<'table'> = {
  name: 'columns-reordered',
  grade: 'safe',
  rebuild: 'views',
  reason: 'Columns are read by name; SQLMesh creates the views below anew',
  find: betweenBoth((before, after) =>
    differing(listed(commonNames(before, after)), listed(commonNames(after, before))),
  ),
};
