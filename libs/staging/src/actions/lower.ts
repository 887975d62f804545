import { columnAction } from './column-action.ts';
import { ofAscii } from './known-text.ts';
import { noParameters } from './parameters.ts';

/** `lower`: writes a text in lower case. */
export const lower = columnAction({
  name: 'lower',
  summary: 'Writes a text in lower case.',
  documentation:
    'The length a text is limited to is forgotten, because a letter can become two. Engines do not agree on a few letters: `İ` in lower case, `ß` in upper case; PostgreSQL changes ASCII letters only where a database has the locale C.',
  example: '{when: {columns: [email]}, do: [lower]}',
  parameters: noParameters,
  on: ['text'],
  uses: ['lower'],
  effect: { type: { dataType: 'text' } },
  ofKnown: ofAscii((text) => text.toLowerCase()),
  change: ({ expression }, _, { functions }) => ({ expression: functions.lower(expression) }),
});
