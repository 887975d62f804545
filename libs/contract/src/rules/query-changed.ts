import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';
import { shapeOf } from '../shape.ts';

export const queryChanged: ChangeRule<'model'> = {
  name: 'query-changed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Values are computed in other steps; SQLMesh takes that for another query',
  find: betweenBoth((before, after) => {
    // A model whose file is gone, or that a person writes, has no query to compare.
    if (before.query === undefined || after.query === undefined) return undefined;
    const isToldOtherwise = before.rows !== after.rows || shapeOf(before) !== shapeOf(after);
    return isToldOtherwise ? undefined : differing(before.query, after.query);
  }),
};
