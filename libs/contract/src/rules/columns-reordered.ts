import { betweenBoth, type ChangeRule, differing, listed } from '../change.ts';
import { commonNames } from '../shape.ts';

/** See `reason`. */
export const columnsReordered: ChangeRule<'table'> = {
  name: 'columns-reordered',
  about: 'table',
  grade: 'safe',
  rebuild: 'views',
  reason: 'Columns are read by name; SQLMesh creates the views below anew',
  find: betweenBoth((before, after) => {
    const [old, now] = [commonNames(before, after), commonNames(after, before)];
    return differing(listed(old), listed(now));
  }),
};
