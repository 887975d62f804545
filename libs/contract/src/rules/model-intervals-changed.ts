import type { ChangeRule } from '../change.ts';
import { betweenBoth, differingEntries } from '../finders.ts';
import { haveMoreIntervals, intervalProperties } from '../model-intervals.ts';

export const modelIntervalsChanged: ChangeRule<'model'> = {
  name: 'model-intervals-changed',
  grade: 'safe',
  rebuild: 'model',
  reason: 'What is read is the same; SQLMesh has intervals to build that it did not have',
  follows: ['model-kind-changed'],
  find: betweenBoth((before, after) =>
    haveMoreIntervals(before, after)
      ? differingEntries(before.properties, after.properties, intervalProperties)
      : undefined,
  ),
};
