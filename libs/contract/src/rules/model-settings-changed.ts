import type { ChangeRule } from '../change.ts';
import { betweenBoth, differingEntries } from '../finders.ts';
import { haveMoreIntervals, intervalProperties } from '../model-intervals.ts';
import { propertyGroups } from '../property-groups.ts';

export const modelSettingsChanged: ChangeRule<'model'> = {
  name: 'model-settings-changed',
  grade: 'safe',
  rebuild: 'metadata',
  reason: 'When and how SQLMesh evaluates the model is another; what is read is not',
  follows: ['model-kind-changed'],
  find: betweenBoth((before, after) =>
    differingEntries(before.properties, after.properties, [
      ...(haveMoreIntervals(before, after) ? [] : intervalProperties),
      ...propertyGroups.settings,
    ]),
  ),
};
