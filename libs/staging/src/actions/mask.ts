import { binary, caseWhen, isNull, literal, not } from '@cdf/sql';
import { columnAction } from './column-action.ts';
import { parameters } from './parameters.ts';

/** `mask`: only the end can be read. */
export const mask = columnAction({
  name: 'mask',
  summary: 'Shows the last characters of a text behind four asterisks.',
  documentation:
    'A text that has no more characters than are kept is four asterisks: how long it was cannot be told. What is kept may still say who it is.',
  example: '{when: {columns: [email]}, do: [{mask: {keep: 4}}]}',
  parameters: parameters<{ readonly keep: number }>({
    type: 'object',
    required: ['keep'],
    properties: { keep: { description: 'How many characters stay.', type: 'integer', minimum: 1, maximum: 32 } },
    additionalProperties: false,
  }),
  on: ['text'],
  uses: ['join', 'length', 'right'],
  effect: { type: { dataType: 'text' } },
  change: ({ expression }, { keep }, { functions }) => ({
    expression: caseWhen([
      [
        binary('>', functions.length(expression), literal(keep)),
        functions.join([literal('****'), functions.right(expression, keep)]),
      ],
      [not(isNull(expression)), literal('****')],
    ]),
  }),
});
