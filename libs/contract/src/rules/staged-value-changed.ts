import type { ChangeRule } from '../change.ts';
import { betweenBoth, differing } from '../finders.ts';
import type { ModelColumn } from '../surface.ts';

export const stagedValueChanged: ChangeRule<'model column'> = {
  name: 'staged-value-changed',
  grade: 'breaking',
  rebuild: 'model and below',
  reason: 'The value is computed another way and may mean something else',
  follows: ['column-renamed'],
  find: betweenBoth((before, after) =>
    before.expression === undefined || after.expression === undefined || differsInType(before, after)
      ? undefined
      : differing(before.expression, after.expression),
  ),
};

/** That it is cast to another type is told of the type. */
const differsInType = (before: ModelColumn, after: ModelColumn): boolean =>
  before.sqlType !== after.sqlType && untyped(before) === untyped(after);

const untyped = ({ expression, sqlType }: ModelColumn): string | undefined => expression?.replaceAll(sqlType, '?');
