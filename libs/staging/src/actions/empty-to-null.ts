import { call, literal } from '@cdf/sql';
import { columnAction } from './column-action.ts';
import { ofAscii, trimmed } from './known-text.ts';
import { noParameters } from './parameters.ts';

/** `empty_to_null`: nothing is NULL. */
export const emptyToNull = columnAction({
  name: 'empty_to_null',
  summary: 'Makes NULL of a text that is empty or only blanks; any other text loses the blanks at its ends.',
  documentation: 'An audit that the column is never NULL is claimed no more.',
  example: '{when: {columns: [email]}, do: [empty_to_null]}',
  parameters: noParameters,
  on: ['text'],
  uses: ['trim'],
  effect: { nullable: true },
  ofKnown: ofAscii((text) => trimmed(text) || null),
  change: ({ expression }, _, { functions }) => ({
    expression: call('NULLIF', functions.trim(expression), literal('')),
  }),
});
