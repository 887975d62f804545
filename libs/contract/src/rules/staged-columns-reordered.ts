import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing, listed } from '../finders.ts';
import { commonNames } from '../shape.ts';

export const stagedColumnsReordered: ChangeRule<'model'> = {
  name: 'staged-columns-reordered',
  grade: 'safe',
  rebuild: 'model and below',
  reason: 'Columns are read by name; SQLMesh takes another order for another query',
  follows: ['columns-reordered'],
  find: betweenBoth((before, after) =>
    differing(listed(commonNames(before, after)), listed(commonNames(after, before))),
  ),
};
