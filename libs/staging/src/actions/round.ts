import { call, literal } from '@cdf/sql';
import { columnAction } from './column-action.ts';
import { parameters } from './parameters.ts';

/** `round`: fewer decimals. */
export const round = columnAction({
  name: 'round',
  summary: 'Rounds a decimal, halves away from zero; its type stays.',
  documentation:
    'Not for doubles: engines do not agree on their halves. A value that rounding makes too large for the type stops the query.',
  example: '{when: {columns: [balance]}, do: [{round: 1}]}',
  parameters: parameters<number>({ description: 'How many decimals stay.', type: 'integer', minimum: 0, maximum: 38 }),
  on: ['decimal', 'wei'],
  effect: {},
  change: ({ expression }, scale) => ({ expression: call('ROUND', expression, literal(scale)) }),
});
