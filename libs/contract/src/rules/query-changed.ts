import { betweenBoth, type ChangeRule, differing } from '../change.ts';
import { shapeOf } from '../shape.ts';

/** See `reason`. */
export const queryChanged: ChangeRule<'model'> = {
  name: 'query-changed',
  about: 'model',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'Values are computed in other steps; SQLMesh takes that for another query',
  find: betweenBoth((before, after) => {
    const isOneColumns = before.rows !== after.rows || shapeOf(before) !== shapeOf(after);
    return isOneColumns ? undefined : differing(before.query, after.query);
  }),
};
