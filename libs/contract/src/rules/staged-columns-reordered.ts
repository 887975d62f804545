import { betweenBoth, type ChangeRule, differing, listed } from '../change.ts';
import { commonNames } from '../shape.ts';

/** See `reason`. */
export const stagedColumnsReordered: ChangeRule<'model'> = {
  name: 'staged-columns-reordered',
  about: 'model',
  grade: 'safe',
  rebuild: 'model and below',
  reason: 'Columns are read by name; SQLMesh takes another order for another query',
  follows: ['columns-reordered'],
  find: betweenBoth((before, after) => {
    const [old, now] = [commonNames(before, after), commonNames(after, before)];
    return differing(listed(old), listed(now));
  }),
};
