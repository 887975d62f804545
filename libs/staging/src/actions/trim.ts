import { columnAction } from './column-action.ts';
import { ofAscii, trimmed } from './known-text.ts';
import { noParameters } from './parameters.ts';

/** `trim`: no blanks at either end. */
export const trim = columnAction({
  name: 'trim',
  summary: 'Takes the blanks off both ends of a text.',
  documentation:
    'Blanks only: a tab or line feed stays (`collapse_whitespace` takes those too). DuckDB takes no-break spaces as well, PostgreSQL does not.',
  example: '{when: {columns: [email]}, do: [trim]}',
  parameters: noParameters,
  on: ['text'],
  uses: ['trim'],
  effect: {},
  ofKnown: ofAscii(trimmed),
  change: ({ expression }, _, { functions }) => ({ expression: functions.trim(expression) }),
});
