import { caseWhen, isIn, literal } from '@cdf/sql';
import { isRefusal } from './action.ts';
import { columnAction } from './column-action.ts';
import { ofAscii, trimmed } from './known-text.ts';
import { parameters } from './parameters.ts';

const ofText = ofAscii((text, values: readonly (string | number)[]) =>
  values.some((value) => String(value).trim().toLowerCase() === trimmed(text).toLowerCase()) ? null : text,
);

/** `null_values`: what stands for nothing is NULL. */
export const nullValues = columnAction({
  name: 'null_values',
  summary: 'Makes NULL of values that stand for nothing, such as n/a or -1.',
  documentation:
    'Texts are compared without regard to case and blanks at their ends; other texts stay as they are. An audit that the column is never NULL is claimed no more.',
  example: "{when: {columns: [email]}, do: [{null_values: ['', n/a, none]}]}",
  parameters: parameters<readonly (string | number)[]>({
    description: 'The values: texts for a text, numbers for a number.',
    type: 'array',
    minItems: 1,
    items: { type: ['string', 'number'] },
  }),
  on: ['text', 'bigint', 'decimal'],
  uses: ['lower', 'trim'],
  effect: { nullable: true },
  ofKnown: (value, values) =>
    typeof value === 'string' ? ofText(value, values) : values.includes(value as number) ? null : value,
  change: ({ expression, type, name }, values, { literals, refuse, functions }) => {
    const isText = type?.dataType === 'text';
    const stranger = values.find((value) => (typeof value === 'string') !== isText);
    if (stranger !== undefined)
      return refuse(`Column "${name}" is ${isText ? 'text' : 'a number'}, so it is never ${JSON.stringify(stranger)}`);
    const found = literals(values.map((value) => (typeof value === 'string' ? value.trim().toLowerCase() : value)));
    if (isRefusal(found)) return found;
    const compared = isText ? functions.lower(functions.trim(expression)) : expression;
    // What is NULL is in no list, so it stays NULL.
    return { expression: caseWhen([[isIn(compared, found), literal(null)]], expression) };
  },
});
