import { columnAction } from './column-action.ts';
import { ofAscii, trimmed } from './known-text.ts';
import { noParameters } from './parameters.ts';

/** `collapse_whitespace`: makes one blank of any run of blanks, tabs and line breaks, and takes them off both ends. */
export const collapseWhitespace = columnAction({
  name: 'collapse_whitespace',
  summary: 'Makes one blank of any run of blanks, tabs and line breaks, and takes them off both ends.',
  documentation: 'Other spaces, such as the no-break space, stay inside a text.',
  example: '{when: {columns: [email]}, do: [collapse_whitespace]}',
  parameters: noParameters,
  on: ['text'],
  uses: ['replaceAll', 'trim'],
  effect: {},
  ofKnown: ofAscii((text) => trimmed(text.replace(/[ \t\r\n]+/g, ' '))),
  change: ({ expression }, _, { functions }) => ({
    expression: functions.trim(functions.replaceAll(expression, '[ \\t\\r\\n]+', ' ')),
  }),
});
