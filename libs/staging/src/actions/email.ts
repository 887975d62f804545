import { columnAction } from './column-action.ts';
import { ofAscii, trimmed } from './known-text.ts';
import { noParameters } from './parameters.ts';

/** `email`: writes an e-mail address as it is compared: in lower case, without blanks at its ends. */
export const email = columnAction({
  name: 'email',
  summary: 'Writes an e-mail address as it is compared: in lower case, without blanks at its ends.',
  documentation:
    'Nothing is checked: SQLMesh has an audit for that, `audit: {valid_email: …}`. Engines do not agree on the lower case of a few letters, such as `İ`.',
  example: '{when: {columns: [email]}, do: [email]}',
  parameters: noParameters,
  on: ['text'],
  uses: ['lower', 'trim'],
  effect: { type: { dataType: 'text' } },
  ofKnown: ofAscii((text) => trimmed(text).toLowerCase()),
  change: ({ expression }, _, { functions: { lower, trim } }) => ({ expression: lower(trim(expression)) }),
});
