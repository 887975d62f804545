import { columnAction } from './column-action.ts';
import { noParameters } from './parameters.ts';

/** `email_domain`: keeps the domain of an e-mail address and forgets whose it is. */
export const emailDomain = columnAction({
  name: 'email_domain',
  summary: 'Keeps the domain of an e-mail address and forgets whose it is.',
  documentation: 'What stands behind the first `@`, in lower case; empty where there is none.',
  example: '{when: {columns: [email]}, do: [email_domain]}',
  parameters: noParameters,
  on: ['text'],
  uses: ['after', 'lower', 'trim'],
  effect: { type: { dataType: 'text' }, isAnonymous: true },
  change: ({ expression }, _, { functions: { after, lower, trim } }) => ({
    expression: after(lower(trim(expression)), '@'),
  }),
});
