import { columnAction } from './column-action.ts';
import { parameters } from './parameters.ts';

/** `epoch`: a count since 1970 is an instant. */
export const epoch = columnAction({
  name: 'epoch',
  summary: 'Makes an instant of the seconds (s), milliseconds (ms) or microseconds (us) since 1970 in UTC.',
  documentation: 'A count in the wrong unit gives a year far away, so look at a few rows.',
  example: '{when: {columns: [total_cents]}, do: [{epoch: ms}]}',
  parameters: parameters<'s' | 'ms' | 'us'>({ description: 'What is counted.', enum: ['s', 'ms', 'us'] }),
  on: ['bigint'],
  uses: ['fromEpoch'],
  effect: { type: { dataType: 'timestamp' }, keepsValues: true },
  change: ({ expression }, unit, { functions }) => ({ expression: functions.fromEpoch(expression, unit) }),
});
