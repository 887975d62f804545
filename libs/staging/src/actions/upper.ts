import { columnAction } from './column-action.ts';
import { ofAscii } from './known-text.ts';
import { noParameters } from './parameters.ts';

/** `upper`: writes a text in upper case. */
export const upper = columnAction({
  name: 'upper',
  summary: 'Writes a text in upper case.',
  documentation:
    'The length a text is limited to is forgotten, because a letter can become two. Engines do not agree on a few letters: `İ` in lower case, `ß` in upper case; PostgreSQL changes ASCII letters only where a database has the locale C.',
  example: '{when: {columns: [email]}, do: [upper]}',
  parameters: noParameters,
  on: ['text'],
  uses: ['upper'],
  effect: { type: { dataType: 'text' } },
  ofKnown: ofAscii((text) => text.toUpperCase()),
  change: ({ expression }, _, { functions }) => ({ expression: functions.upper(expression) }),
});
