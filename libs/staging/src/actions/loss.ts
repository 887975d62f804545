import type { Finding } from '@cdf/core';
import { caseWhen, type Expression, isNull } from '@cdf/sql';
import type { Loss } from '../staging-plan.ts';
import { type Call, refusal } from './action.ts';
import type { DescribedSchema } from './parameters.ts';

/** Whether an action that may lose values is audited for that. */
export type LossAsked = boolean | { readonly blocking?: boolean };

/** The parameter `audit` of actions that may lose values. */
export const lossAudit: DescribedSchema = {
  description: 'True: the audit cdf_no_loss, which fails when the action makes NULL of a value.',
  anyOf: [
    { type: 'boolean' },
    {
      type: 'object',
      required: ['blocking'],
      properties: { blocking: { description: 'False: SQLMesh warns and goes on; true: it stops.', type: 'boolean' } },
      additionalProperties: false,
    },
  ],
};

/** What every action with the parameter says of it. Markdown. */
export const lossText =
  '`audit: true` adds the audit `cdf_no_loss`, which stops the plan when a value became NULL, and with `{blocking: false}` warns.';

/** CDF306 for an audit of what cannot be lost. */
export const losesNothing = (action: string, call: Call): Finding =>
  refusal(call, `${action} as text loses nothing, so there is nothing to audit`, 'leave `audit` out, or name a type');

/** The loss of a value that an action makes another of; none where no rule asks. */
export function lossOf(before: Expression, after: Expression, asked: LossAsked | undefined): readonly Loss[] {
  if (asked === undefined || asked === false) return [];
  const blocking = typeof asked === 'object' ? asked.blocking !== false : asked;
  return [{ value: caseWhen([[isNull(after), before]]), blocking }];
}
