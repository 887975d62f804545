import { caseWhen, cast, isIn, literal } from '@cdf/sql';
import { isRefusal } from './action.ts';
import { columnAction } from './column-action.ts';
import { type LossAsked, lossAudit, lossOf, lossText } from './loss.ts';
import { parameters } from './parameters.ts';

interface Words {
  readonly true: readonly (string | number)[];
  readonly false: readonly (string | number)[];
  readonly audit?: LossAsked;
}

const words = (what: string) => ({
  description: `What counts as ${what}.`,
  type: 'array',
  minItems: 1,
  items: { type: ['string', 'number'] },
});

/** `to_bool`: words become true and false. */
export const toBool = columnAction({
  name: 'to_bool',
  summary: 'Makes a boolean of two lists of texts or numbers.',
  documentation: `Texts are compared without regard to case and blanks at their ends. Any other value is NULL.

${lossText}`,
  example:
    "{when: {columns: [email]}, do: [{to_bool: {true: [y, 'yes'], false: [n, 'no', ''], audit: {blocking: false}}}]}",
  parameters: parameters<Words>({
    type: 'object',
    required: ['true', 'false'],
    properties: { true: words('true'), false: words('false'), audit: lossAudit },
    additionalProperties: false,
  }),
  on: ['text', 'bigint'],
  uses: ['lower', 'trim'],
  effect: { type: { dataType: 'bool' }, nullable: true },
  change: ({ expression, type }, { true: yes, false: no, audit }, { literals, sqlType, functions }) => {
    const list = (values: readonly (string | number)[]) =>
      literals(values.map((value) => String(value).trim().toLowerCase()));
    const [whenTrue, whenFalse] = [list(yes), list(no)];
    if (isRefusal(whenTrue)) return whenTrue;
    if (isRefusal(whenFalse)) return whenFalse;
    const text =
      type?.dataType === 'text'
        ? functions.lower(functions.trim(expression))
        : cast(expression, sqlType({ dataType: 'text' })!);
    const made = caseWhen([
      [isIn(text, whenTrue), literal(true)],
      [isIn(text, whenFalse), literal(false)],
    ]);
    return { expression: made, losses: lossOf(expression, made, audit) };
  },
});
