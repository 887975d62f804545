import { call, literal } from '@cdf/sql';
import { columnAction } from './column-action.ts';
import { noParameters } from './parameters.ts';

/** `digits`: keeps the digits 0 to 9 of a text; NULL where there are none. */
export const digits = columnAction({
  name: 'digits',
  summary: 'Keeps the digits 0 to 9 of a text; NULL where there are none.',
  documentation:
    'For telephone numbers: what was written as `+44 (0)20` compares as `44020`. An audit that the column is never NULL is claimed no more.',
  example: '{when: {columns: [email]}, do: [digits]}',
  parameters: noParameters,
  on: ['text'],
  uses: ['replaceAll'],
  effect: { nullable: true },
  change: ({ expression }, _, { functions }) => ({
    expression: call('NULLIF', functions.replaceAll(expression, '[^0-9]', ''), literal('')),
  }),
});
